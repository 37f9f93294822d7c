import { SCALES } from '../locales/en/number-words.js';
import { readScale } from './digit-number.js';
import type { NumberMention } from './number-mention.js';

const UNITS = '%|percent|per cent|percentage|basis|bps|points?|dollars?|x(?![a-z])';
const MORE = new RegExp(
  `(-plus|\\+|-odd|-?ish)(?=[ -]?(?:hundred|${Object.keys(SCALES).join('|')}|[mb]n?(?![a-z])|${UNITS}))`,
  'y',
);
const STARTS = '+-i';

/** "$1.5-plus billion", "20-plus percent", "30ish percent": what is said between a number and its scale or unit. */
export function withMore(text: string, number: NumberMention): NumberMention {
  if (!STARTS.includes(text.charAt(number.end)) || number.ordinal) return number;
  MORE.lastIndex = number.end;
  const word = MORE.exec(text)?.[1];
  if (word === undefined) return number;
  const { scale, end } = readScale(text, MORE.lastIndex);
  return {
    ...number,
    end,
    low: number.low.mul(scale),
    high: number.high.mul(scale),
    step: number.step.mul(scale),
    scale: number.scale.mul(scale),
    ...(word.endsWith('ish') ? { loose: true } : { open: true }),
  };
}
