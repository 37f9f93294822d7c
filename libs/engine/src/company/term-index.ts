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

/** Most places of the tree go on with one letter only: it is kept beside, for a comparison is quicker than a look-up. */
interface Node<T> {
  /** The first letter that goes on from here, and where it leads. */
  code: number;
  child: Node<T> | null;
  /** The other letters. */
  others: Map<number, Node<T>> | null;
  value: T | null;
  filled: boolean;
}

/** Names in a prefix tree: one walk from each place finds the longest name, whatever the number of names. */
export interface TermIndex<T> {
  /** Where names begin, by their first letter. */
  readonly first: ReadonlyMap<number, Node<T>>;
  /** The same for letters below 128, where nearly all of a text's words begin. */
  readonly ascii: readonly (Node<T> | undefined)[];
  /** 1 where a name may begin with these letters (`openingOf`). */
  readonly openings: Uint8Array;
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

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f);
const WORD = Uint8Array.from({ length: 0x250 }, (_, code) => (isLetter(code) ? 1 : 0));
const isWord = (code: number): boolean => WORD[code] === 1;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

const freshNode = <T>(): Node<T> => ({ code: -1, child: null, others: null, value: null, filled: false });

const follow = <T>(node: Node<T>, code: number): Node<T> | null =>
  node.code === code ? node.child : (node.others?.get(code) ?? null);

function grow<T>(node: Node<T>, code: number): Node<T> {
  const child = freshNode<T>();
  if (node.child) (node.others ??= new Map()).set(code, child);
  else {
    node.code = code;
    node.child = child;
  }
  return child;
}

function insert<T>(first: Map<number, Node<T>>, name: string, value: T): void {
  const opening = fold(name.charCodeAt(0));
  let node = first.get(opening);
  if (!node) first.set(opening, (node = freshNode<T>()));
  for (let i = 1; i < name.length; i += 1) {
    const code = fold(name.charCodeAt(i));
    node = follow(node, code) ?? grow(node, code);
  }
  if (node.filled) return;
  node.value = value;
  node.filled = true;
}

/** Builds an index of names in any script and case. Of two values for one name the first is kept. */
export function buildTermIndex<T>(terms: readonly Term<T>[]): TermIndex<T> {
  const first = new Map<number, Node<T>>();
  for (const { name, value } of terms) if (name.trim() !== '') insert(first, name.trim().toLowerCase(), value);
  return { first, ascii: Array.from({ length: 128 }, (_, code) => first.get(code)), openings: openingsOf(first) };
}

/** Three letters as one number; letters of other kinds than a to z share a few numbers among them. */
const openingOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

function openingsOf<T>(first: ReadonlyMap<number, Node<T>>): Uint8Array {
  const openings = new Uint8Array(1 << 15);
  for (const [code, node] of first) {
    if (code >= 128) continue;
    for (const [second, next] of branches(node)) {
      if (next.filled) openings.fill(1, openingOf(code, second, 0), openingOf(code, second, 31) + 1);
      for (const [third] of branches(next)) openings[openingOf(code, second, third)] = 1;
    }
    if (node.filled) openings.fill(1, openingOf(code, 0, 0), openingOf(code, 31, 31) + 1);
  }
  return openings;
}

const branches = <T>({ code, child, others }: Node<T>): (readonly [number, Node<T>])[] => [
  ...(child ? [[code, child] as const] : []),
  ...(others ?? []),
];

/** Can a name begin here, as far as three letters tell? A space may count for nothing, other letters are not told apart. */
function mayOpen<T>({ openings }: TermIndex<T>, lower: string, at: number, code: number): boolean {
  if (code >= 128) return true;
  const second = lower.charCodeAt(at + 1);
  const third = lower.charCodeAt(at + 2);
  // Only plain letters are told apart: what may be folded or passed over is looked at.
  if (!(second >= 97 && second <= 122 && third >= 97 && third <= 122)) return true;
  return openings[openingOf(code, second, third)] !== 0;
}

/** A name ends at a word's edge, or one plural `s` before it. Chinese needs no edge. */
function endOf(lower: string, at: number, limit: number): number {
  if (!isWord(lower.charCodeAt(at - 1))) return at;
  const code = at < limit ? lower.charCodeAt(at) : SPACE;
  if (!isWord(code)) return at;
  const plural = code === 115 && !(at + 1 < limit && isWord(lower.charCodeAt(at + 1)));
  return plural ? at + 1 : -1;
}

/** The longest name that begins exactly at `start`, whose letter leads to `opening`. A space between Latin and Chinese letters counts for nothing. */
function longestAt<T>(opening: Node<T>, lower: string, start: number): TermHit<T> | null {
  const limit = lower.length;
  let node = opening;
  let best = -1;
  let value: T | null = null;
  for (let at = start; ;) {
    if (node.filled) {
      const end = endOf(lower, at + 1, limit);
      if (end > 0) [best, value] = [end, node.value];
    }
    const next = afterSpace(node, lower, at + 1, limit);
    if (next < 0) break;
    at = next;
    node = follow(node, fold(lower.charCodeAt(at))) as Node<T>;
  }
  return best < 0 ? null : { start, end: best, value: value as T };
}

/** Where the name goes on at `at`, or behind spaces that count for nothing; -1 where it does not. */
function afterSpace<T>(node: Node<T>, lower: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const code = fold(lower.charCodeAt(at));
    if (follow(node, code)) return at;
    if (code !== SPACE || !(isHan(lower.charCodeAt(at - 1)) || isHan(lower.charCodeAt(at + 1)))) return -1;
  }
  return -1;
}

/**
 * All names in `lower` (a text in lower case), longest first from the left, none overlapping. Latin names stand at word
 * edges; a plural `s` belongs to the name. Cost grows with the text alone.
 */
export function scanTerms<T>(index: TermIndex<T>, lower: string): TermHit<T>[] {
  const hits: TermHit<T>[] = [];
  const { first, ascii } = index;
  let inWord = false;
  for (let at = 0; at < lower.length;) {
    const code = lower.charCodeAt(at);
    const goesOn = isWord(code);
    const opening: Node<T> | undefined = goesOn && inWord ? undefined : code < 128 ? ascii[code] : first.get(code);
    const hit: TermHit<T> | null = opening && mayOpen(index, lower, at, code) ? longestAt(opening, lower, at) : null;
    if (hit) hits.push(hit);
    at = hit ? hit.end : at + 1;
    inWord = hit ? isWord(lower.charCodeAt(at - 1)) : goesOn;
  }
  return hits;
}
