/** One expression of a suite with what must be found in it. */

export interface Want {
  readonly low: number;
  readonly high: number;
  /** An open bound: only `low` is compared, with the end that is closed. */
  readonly bound?: 'above' | 'under';
  readonly unit?: string;
  readonly start?: number;
  readonly end?: number;
}
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: string;
  readonly unit: string;
}
export interface Case {
  readonly group: string;
  readonly text: string;
  readonly finder: 'numbers' | 'amounts' | 'either';
  readonly currency: string;
  readonly kinds: readonly string[];
  readonly want: readonly Want[];
  /** Nothing else may be found. */
  readonly exhaustive: boolean;
  /** False for groups that calls do not have. */
  readonly meant: boolean;
}

export interface Row {
  readonly text: string;
  readonly lang: string;
  readonly dim?: string;
  readonly model?: string;
  readonly task?: string;
  readonly cls?: string;
  readonly source: string;
  readonly label: unknown;
}

export const point = (value: number): Want => ({ low: value, high: value });

/** Signs that a suite's source file escapes ("20\\x20ac" is €). */
const unescaped = (text: string): string =>
  text.replace(/\\x([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A case of a group before its values are set: numbers alone, of which others may stand beside. */
export const base = (row: Row, group: string): Case => ({
  group: `${row.lang} ${group}`,
  text: unescaped(row.text),
  finder: 'numbers',
  currency: row.lang === 'zh' ? 'CNY' : 'USD',
  kinds: ['number'],
  want: [],
  exhaustive: false,
  meant: true,
});
