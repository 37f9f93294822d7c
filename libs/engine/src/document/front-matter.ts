/** The `---` block of `key: value` lines that a document may begin with. */
export interface FrontMatter {
  /** Keys in lower case with underscores; values without quotes. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where the document proper begins. */
  readonly end: number;
}

const BLOCK = /^\uFEFF?\s{0,8}---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FIELD = /^[ \t]*([A-Za-z][\w -]{0,40}?)[ \t]*:[ \t]*(.*?)[ \t]*$/;

/** Reads the front matter; a document without one gives no fields and begins at 0. */
export function readFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  const fields = new Map<string, string>();
  if (!block) return { fields, end: 0 };
  for (const line of (block[1] ?? '').split(/\r?\n/)) {
    const field = FIELD.exec(line);
    if (field) fields.set((field[1] ?? '').toLowerCase().replace(/[ -]+/g, '_'), unquote(field[2] ?? ''));
  }
  return fields.size > 0 ? { fields, end: block[0].length } : { fields, end: 0 };
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted ? (quoted[2] ?? '') : value;
}
