/** One word with the place where the next may begin: words are joined by spaces, hyphens or "and". */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[a-z]+/y;
const JOINT = /[ ]?[-\u2013\u2014][ ]?|[ ]{1,3}/y;

export function wordAt(text: string, at: number): Word | null {
  WORD.lastIndex = at;
  const match = WORD.exec(text);
  return match ? { text: match[0], start: at, end: at + match[0].length } : null;
}

export function wordAfter(text: string, at: number): Word | null {
  JOINT.lastIndex = at;
  const joint = JOINT.exec(text);
  return joint ? wordAt(text, at + joint[0].length) : null;
}
