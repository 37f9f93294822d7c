import { MYRIADS, PLACES } from '../locales/zh/number-words.js';
import { Decimal, ONE, powerOfTen } from './decimal.js';
import type { NumberMention } from './number-mention.js';

const VAGUE = /[几数]([十百千]?)([万亿兆]*)/y;

/** 几十万, 数十亿: from one to ten of the place named. Null for 几 alone. */
export function readVagueHanNumber(text: string, at: number): NumberMention | null {
  VAGUE.lastIndex = at;
  const match = VAGUE.exec(text);
  if (!match || match[0].length < 2) return null;
  const scale = [...(match[2] ?? '')].reduce((factor, word) => factor.mul(powerOfTen(MYRIADS[word] ?? 0)), ONE);
  const low = new Decimal(PLACES[match[1] ?? ''] ?? 1).mul(scale);
  return {
    start: at,
    end: at + match[0].length,
    low,
    high: low.mul(10),
    step: scale,
    scale,
    form: 'han',
    unit: null,
    ordinal: false,
    fraction: false,
    open: false,
  };
}
