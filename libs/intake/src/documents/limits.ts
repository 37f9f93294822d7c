/** What a file may cost. Everything beyond is refused, however it is packed. */
export interface IntakeLimits {
  /** Of the file as sent. */
  readonly bytes: number;
  readonly pages: number;
  /** Of the text that comes out, UTF-16 code units. */
  readonly characters: number;
  /** Files in an archive (a Word file is one). */
  readonly entries: number;
  /** Of an archive, unpacked. */
  readonly inflatedBytes: number;
  /** Elements within elements of a page, objects within objects of JSON. */
  readonly nesting: number;
}

const MB = 1024 * 1024;

export const INTAKE_LIMITS: IntakeLimits = {
  bytes: 25 * MB,
  pages: 1000,
  characters: 5_000_000,
  entries: 2000,
  inflatedBytes: 100 * MB,
  nesting: 500,
};
