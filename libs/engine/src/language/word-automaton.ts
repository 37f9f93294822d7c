import { FOLDED_CODE } from './fold-code.js';

/** One word and the numbers of the lists that it stands in. */
export interface ListedWord {
  readonly word: string;
  readonly lists: readonly number[];
}

/** The plain signs that folding leaves; what is none of them is in class 0, where no word goes on. */
const PLAIN = "abcdefghijklmnopqrstuvwxyz 0'$.";
/** With them a row of the table is 64 bytes, what a processor loads at once. */
const CLASSES = 32;
const HAN = 0x80;

const CLASS = Uint8Array.from(FOLDED_CODE, (code) => PLAIN.indexOf(String.fromCharCode(code)) + 1);

interface HanNode {
  readonly next: Map<number, HanNode>;
  lists: number[];
}

const freshHan = (): HanNode => ({ next: new Map(), lists: [] });
const isPlain = (code: number): boolean => code < HAN;

/** Words are cut where ASCII meets other letters: the longest stretch is looked for, which is less and so overlooks nothing. */
function longestStretch(word: string): string {
  const stretches = word.match(/[\x00-\x7f]+|[^\x00-\x7f]+/g) ?? [];
  const weight = (part: string): number => (isPlain(part.charCodeAt(0)) ? part.length : part.length * 3);
  return stretches.reduce((best, part) => (weight(part) > weight(best) ? part : best), '');
}

/**
 * Looks for many words at once, each character looked at once: ASCII words by the machine of Aho and Corasick as one
 * table, others, which are short, by a walk from their first character.
 */
export class WordAutomaton {
  private readonly table: Int16Array;
  /** Lists that are known to be met in a state of the table. */
  private readonly met: (readonly number[] | undefined)[];
  private readonly han = new Map<number, HanNode>();

  constructor(words: readonly ListedWord[]) {
    const cut = words.map(({ word, lists }) => ({ word: longestStretch(word), lists }));
    const plain = cut.filter(({ word }) => isPlain(word.charCodeAt(0)));
    for (const { word, lists } of cut) if (!isPlain(word.charCodeAt(0))) this.plantHan(word, lists);
    ({ table: this.table, met: this.met } = machine(plain));
  }

  private plantHan(word: string, lists: readonly number[]): void {
    let nodes = this.han;
    let node: HanNode | undefined;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      node = nodes.get(code);
      if (!node) nodes.set(code, (node = freshHan()));
      nodes = node.next;
    }
    if (node) node.lists = [...node.lists, ...lists];
  }

  /** Sets in `bits` the number of each list of which `text.slice(start, end)` holds a word. */
  mark(text: string, start: number, end: number, bits: Uint32Array): void {
    const { table, met } = this;
    let state = 0;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      state = table[(state << 5) | (CLASS[code] as number)] as number;
      if (state < 0) {
        state = ~state;
        setAll(bits, met[state] as readonly number[]);
      }
      if (code >= HAN) this.markHan(text, at, end, bits);
    }
  }

  private markHan(text: string, start: number, end: number, bits: Uint32Array): void {
    let nodes = this.han;
    for (let at = start; at < end; at += 1) {
      const node = nodes.get(FOLDED_CODE[text.charCodeAt(at)] as number);
      if (!node) return;
      setAll(bits, node.lists);
      nodes = node.next;
    }
  }
}

function setAll(bits: Uint32Array, lists: readonly number[]): void {
  for (const list of lists) bits[list >> 5] = (bits[list >> 5] as number) | (1 << (list & 31));
}

/** A state is a row of the table. A step into a state where a word ends is written as its complement. */
function machine(words: readonly ListedWord[]): { table: Int16Array; met: (readonly number[] | undefined)[] } {
  const table = new Int16Array(words.reduce((sum, { word }) => sum + word.length, 1) * CLASSES);
  const met: (number[] | undefined)[] = [undefined];
  let states = 1;
  for (const { word, lists } of words) {
    let state = 0;
    for (let i = 0; i < word.length; i += 1) {
      const step = state * CLASSES + (CLASS[word.charCodeAt(i)] as number);
      if (table[step] === 0) table[step] = states++;
      state = table[step] as number;
    }
    met[state] = [...(met[state] ?? []), ...lists];
  }
  if (states > MOST_STATES) throw new RangeError(`${states} states: the words do not fit the table`);
  connect(table, met);
  return { table: table.slice(0, states * CLASSES).map((state) => (met[state] ? ~state : state)), met };
}

const MOST_STATES = 0x7fff;

/** Where a word breaks off, the machine goes on with the longest end of what it has read that begins another. */
function connect(table: Int16Array, met: (number[] | undefined)[]): void {
  const queue: number[] = [0];
  const fallback: number[] = [0];
  for (const state of queue) {
    const back = fallback[state] as number;
    if (back !== 0 && met[back]) met[state] = [...(met[state] ?? []), ...(met[back] ?? [])];
    for (let step = state * CLASSES, other = back * CLASSES; step < (state + 1) * CLASSES; step += 1, other += 1) {
      const next = table[step] as number;
      if (next === 0) table[step] = table[other] as number;
      else {
        fallback[next] = state === 0 ? 0 : (table[other] as number);
        queue.push(next);
      }
    }
  }
}
