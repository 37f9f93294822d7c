import { watch } from '../language/index.js';
import type { SentenceReading } from '../model/index.js';

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  second: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
  six: 6,
  sixth: 6,
  seven: 7,
  seventh: 7,
  eight: 8,
  eighth: 8,
  nine: 9,
  ninth: 9,
  ten: 10,
  tenth: 10,
  eleven: 11,
  eleventh: 11,
  twelve: 12,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  twentieth: 20,
};
const EN = watch(/\b(\d{1,2}|[a-z]+)(?:st|nd|rd|th)? (?:consecutive|straight|successive) (?:quarter|year|month)/);
const EN_BEHIND = watch(/\b(\d{1,2}|[a-z]+)(?:st|nd|rd|th)? (?:quarter|year|month)s? (?:in a row|running)\b/);
const ZH = watch(/(?:连续|連續)(?:第)?([一二两兩三四五六七八九十\d]{1,3})(?:个|個)?(?:季度|季|年|财年|財年|月)/);
const DIGITS = '零一二三四五六七八九';

function hanNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const plain = word.replace(/[两兩]/g, '二');
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  const ten = plain.includes('十') ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  return ten + (ones ? DIGITS.indexOf(ones) : 0);
}

/** "For the ninth consecutive quarter", "nine quarters in a row", 连续第六个季度: how many in a row, or null. */
export function streakOf({ lower, signs }: SentenceReading): number | null {
  const han = ZH.exec(lower, signs)?.[1];
  if (han) return hanNumber(han);
  const word = (EN.exec(lower, signs) ?? EN_BEHIND.exec(lower, signs))?.[1];
  if (!word) return null;
  const count = /^\d+$/.test(word)
    ? Number(word)
    : (NUMBERS[word] ?? NUMBERS[word.replace(/(?:st|nd|rd|th)$/, '')] ?? 0);
  return count > 1 ? count : null;
}
