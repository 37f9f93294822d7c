import { FOLDED_CODE } from './fold-code.js';

/** One word and the numbers of the lists that it stands in. */
export interface ListedWord {
  readonly word: string;
  readonly lists: readonly number[];
}

/** Classes of ASCII signs: each folded one that a word uses has its own, the others share class 0. */
const CLASSES = 64;
const HAN = 0x80;

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
  /** The class of each character: 0 to 63 plain, more for the first characters of other words, NONE for the rest. */
  private readonly classes = new Uint16Array(0x10000);
  private readonly table: Int32Array;
  /** Lists that are known to be met in a state of the table. */
  private readonly met: (readonly number[] | undefined)[];
  private readonly han = new Map<number, HanNode>();

  constructor(words: readonly ListedWord[]) {
    const cut = words.map(({ word, lists }) => ({ word: longestStretch(word), lists }));
    const plain = cut.filter(({ word }) => isPlain(word.charCodeAt(0)));
    this.nameClasses(plain);
    for (const { word, lists } of cut) if (!isPlain(word.charCodeAt(0))) this.plantHan(word, lists);
    ({ table: this.table, met: this.met } = machine(plain, this.classes));
  }

  private nameClasses(words: readonly ListedWord[]): void {
    const used = new Map<number, number>();
    for (const { word } of words)
      for (let i = 0; i < word.length; i += 1) {
        const code = word.charCodeAt(i);
        if (!used.has(code) && used.size < CLASSES - 1) used.set(code, used.size + 1);
      }
    for (let code = 0; code < 0x10000; code += 1) this.classes[code] = used.get(FOLDED_CODE[code] as number) ?? 0;
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
    const { classes, table, met } = this;
    let state = 0;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      state = table[state + (classes[code] as number)] as number;
      if (state < 0) {
        state = ~state;
        setAll(bits, met[state >> 6] as readonly number[]);
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
  for (let i = 0; i < lists.length; i += 1) {
    const list = lists[i] as number;
    bits[list >> 5] = (bits[list >> 5] as number) | (1 << (list & 31));
  }
}

/** States are rows of the table, 64 wide. A step into a state where a word ends is written as its complement. */
function machine(words: readonly ListedWord[], classes: Uint16Array): { table: Int32Array; met: (readonly number[] | undefined)[] } {
  const most = words.reduce((sum, { word }) => sum + word.length, 1);
  const table = new Int32Array(most * CLASSES);
  const met: (number[] | undefined)[] = [undefined];
  let states = 1;
  for (const { word, lists } of words) {
    let state = 0;
    for (let i = 0; i < word.length; i += 1) {
      const step = state * CLASSES + (classes[word.charCodeAt(i)] as number);
      if (table[step] === 0) table[step] = states++;
      state = table[step] as number;
    }
    met[state] = [...(met[state] ?? []), ...lists];
  }
  connect(table, met);
  return { table: withEnds(table.subarray(0, states * CLASSES), met), met };
}

/** Where a word breaks off, the machine goes on with the longest end of what it has read that begins another. */
function connect(table: Int32Array, met: (number[] | undefined)[]): void {
  const fallback: number[] = [0];
  const queue: number[] = [];
  for (let sign = 0; sign < CLASSES; sign += 1) if (table[sign]) queue.push(table[sign] as number);
  for (const state of queue) fallback[state] = 0;
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] as number;
    const back = fallback[state] as number;
    const inherited = met[back];
    if (inherited) met[state] = [...new Set([...(met[state] ?? []), ...inherited])];
    for (let sign = 0; sign < CLASSES; sign += 1) {
      const next = table[state * CLASSES + sign] as number;
      const other = table[back * CLASSES + sign] as number;
      if (next === 0) table[state * CLASSES + sign] = other;
      else {
        fallback[next] = other;
        queue.push(next);
      }
    }
  }
}

function withEnds(table: Int32Array, met: readonly (readonly number[] | undefined)[]): Int32Array {
  return table.map((state) => (met[state] ? ~(state * CLASSES) : state * CLASSES));
}
