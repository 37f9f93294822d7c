import type { Language, Span } from '../model/index.js';
import { spokenAmounts } from './spoken-amounts.js';

export interface Paragraph extends Span {
  readonly language: Language;
  /** Do both languages carry weight in it? Then its sentences have to be told apart one by one. */
  readonly mixed: boolean;
}

export interface ParagraphPair {
  readonly original: Paragraph;
  readonly translation: Paragraph | null;
}

/** Chinese says in one character what takes English two to five letters. */
const LENGTH_RATIO = { low: 1.1, high: 9 };
/** Below this many characters lengths tell nothing. */
const SHORT = 24;
/** Pairs that a document must have, and share of paragraphs in them, to be taken for bilingual. */
const BILINGUAL = { pairs: 2, share: 0.4 };

/** Does the document carry its paragraphs twice, original and translation in turn? */
export function isBilingual(turns: readonly (readonly Paragraph[])[], text: string): boolean {
  let paragraphs = 0;
  let pairs = 0;
  for (const turn of turns) {
    paragraphs += turn.length;
    for (let i = 0; i + 1 < turn.length; i += 1) {
      if (!arePair(turn[i] as Paragraph, turn[i + 1] as Paragraph, text)) continue;
      pairs += 1;
      i += 1;
    }
  }
  return pairs >= BILINGUAL.pairs && pairs * 2 >= paragraphs * BILINGUAL.share;
}

/** Pairs the paragraphs of one turn. `originals` is the language of the original where the document states it; else the first of a pair is. */
export function pairParagraphs(
  paragraphs: readonly Paragraph[],
  text: string,
  originals: 'en' | 'zh' | null,
): ParagraphPair[] {
  const pairs: ParagraphPair[] = [];
  for (let i = 0; i < paragraphs.length; i += 1) {
    const first = paragraphs[i] as Paragraph;
    const second = paragraphs[i + 1];
    if (!second || !arePair(first, second, text)) {
      pairs.push({ original: first, translation: null });
      continue;
    }
    const swapped = originals !== null && (first.language === 'en') !== (originals === 'en');
    pairs.push(swapped ? { original: second, translation: first } : { original: first, translation: second });
    i += 1;
  }
  return pairs;
}

/** Different languages, lengths that fit, and no numbers of which the other side knows nothing. */
function arePair(first: Paragraph, second: Paragraph, text: string): boolean {
  if ((first.language === 'en') === (second.language === 'en')) return false;
  const [english, chinese] = first.language === 'en' ? [first, second] : [second, first];
  const long = Math.max(english.end - english.start, chinese.end - chinese.start) > SHORT * 2;
  const ratio = (english.end - english.start) / Math.max(1, chinese.end - chinese.start);
  if (long && (ratio < LENGTH_RATIO.low || ratio > LENGTH_RATIO.high)) return false;
  return numbersFit(text.slice(english.start, english.end), text.slice(chinese.start, chinese.end));
}

function numbersFit(english: string, chinese: string): boolean {
  const left = new Set(spokenAmounts(english).map((amount) => amount.digits));
  const right = new Set(spokenAmounts(chinese).map((amount) => amount.digits));
  if (left.size < 3 || right.size < 3) return true;
  let shared = 0;
  for (const digits of left) if (right.has(digits)) shared += 1;
  return shared * 3 >= Math.min(left.size, right.size);
}
