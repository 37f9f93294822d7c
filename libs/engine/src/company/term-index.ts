/** A name and what it stands for. */
export interface Term<T> {
  readonly name: string;
  readonly value: T;
}

/** A name found in a text; offsets are into the text that was scanned. */
export interface TermHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | null;
  filled: boolean;
}

/** Names in a prefix tree: one walk from each place finds the longest name, whatever the number of names. */
export interface TermIndex<T> {
  readonly root: Node<T>;
}

const SPACE = 32;
const APOSTROPHE = 39;

/** Hyphens, line breaks and no-break spaces read as a space, curly apostrophes as straight: one name for all spellings. */
function fold(code: number): number {
  if (code < 128) return code === 45 || code === 10 || code === 9 || code === 13 ? SPACE : code;
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2010 && code <= 0x2013)) return SPACE;
  return code;
}

const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f);
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

function insert<T>(root: Node<T>, name: string, value: T): void {
  let node = root;
  for (let i = 0; i < name.length; i += 1) {
    const code = fold(name.charCodeAt(i));
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = { next: new Map(), value: null, filled: false }));
    node = next;
  }
  if (node.filled) return;
  node.value = value;
  node.filled = true;
}

/** Builds an index of names in any script and case. Of two values for one name the first is kept. */
export function buildTermIndex<T>(terms: readonly Term<T>[]): TermIndex<T> {
  const root: Node<T> = { next: new Map(), value: null, filled: false };
  for (const { name, value } of terms) if (name.trim() !== '') insert(root, name.trim().toLowerCase(), value);
  return { root };
}

/** A name ends at a word's edge, or one plural `s` before it. Chinese needs no edge. */
function endOf(lower: string, at: number, limit: number): number {
  if (!isWord(lower.charCodeAt(at - 1))) return at;
  const code = at < limit ? lower.charCodeAt(at) : SPACE;
  if (!isWord(code)) return at;
  const plural = code === 115 && !(at + 1 < limit && isWord(lower.charCodeAt(at + 1)));
  return plural ? at + 1 : -1;
}

/** The longest name that begins exactly at `start`. A space between Latin and Chinese letters counts for nothing. */
function longestAt<T>(index: TermIndex<T>, lower: string, start: number, limit: number): TermHit<T> | null {
  let node = index.root;
  let best: TermHit<T> | null = null;
  for (let at = start; at < limit; at += 1) {
    const code = fold(lower.charCodeAt(at));
    const next = node.next.get(code);
    if (!next) {
      if (code === SPACE && at > start && (isHan(lower.charCodeAt(at - 1)) || isHan(lower.charCodeAt(at + 1))))
        continue;
      break;
    }
    node = next;
    if (!node.filled) continue;
    const end = endOf(lower, at + 1, limit);
    if (end > 0) best = { start, end, value: node.value as T };
  }
  return best;
}

/**
 * All names in `lower` (a text in lower case), longest first from the left, none overlapping. Latin names stand at word
 * edges; a plural `s` belongs to the name. Cost grows with the text alone.
 */
export function scanTerms<T>(index: TermIndex<T>, lower: string): TermHit<T>[] {
  const hits: TermHit<T>[] = [];
  const { next } = index.root;
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    const edge = at === 0 || !isWord(code) || !isWord(lower.charCodeAt(at - 1));
    const hit = edge && next.has(code) ? longestAt(index, lower, at, lower.length) : null;
    if (hit) hits.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return hits;
}
