import { allMatches } from '../language/index.js';
import { DECADE_BANDS, LEVELS } from '../locales/en/number-bands.js';
import { SCALES } from '../locales/en/number-words.js';
import type { Quantity } from '../model/index.js';
import type { QuantityContext } from './amount.js';
import { decimalString, powerOfTen } from './decimal.js';
import { currencyBefore } from './read-currency.js';

const LEVEL = Object.keys(LEVELS).join('|');
const PATTERN = new RegExp(
  `(?<![a-z])(${LEVEL})(?:[- ]{1,2}to[- ]{1,2}(${LEVEL}))?[- ]{1,2}\\$([1-9]\\d*0)(?:'?s)?[- ](million|billion|trillion)s?(?![a-z])`,
  'g',
);
/** Without this a text holds none. */
export const MONEY_BAND_HINTS = new RegExp(`(?:${LEVEL})[- ]{1,2}\\$`);

/** "Mid-$30 million" is 34 to 36 million, "mid-$300 million" 340 to 360: the level is that of the second digit. */
function moneyBand(match: RegExpExecArray, text: string, context: QuantityContext): Quantity | null {
  const [whole, from = '', to = from, digits = '', word = ''] = match;
  const [low] = DECADE_BANDS[LEVELS[from] ?? ''] ?? [];
  const [, high] = DECADE_BANDS[LEVELS[to ?? from] ?? ''] ?? [];
  const currency = currencyBefore(text, match.index + whole.indexOf('$') + 1, context);
  if (low === undefined || high === undefined || !currency || !/^[1-9]\d?0+$/.test(digits)) return null;
  const scale = powerOfTen(SCALES[word] ?? 0);
  const step = scale.mul(powerOfTen(digits.length - 2));
  const base = scale.mul(digits);
  return {
    start: match.index,
    end: match.index + whole.length,
    kind: 'money',
    form: 'band',
    low: decimalString(base.plus(step.mul(low))),
    high: decimalString(base.plus(step.mul(high))),
    unit: currency.code,
    unitFrom: currency.spoken ? 'spoken' : context.currencyFrom,
    comparator: 'between',
    approximate: false,
    band: `${[from, to].map((word) => LEVELS[word ?? from]).join('_to_')}_${digits}s`.replace(/^(\w+?)_to_\1_/, '$1_'),
    noun: null,
    precision: decimalString(step),
    raw: whole,
  };
}

/** Verbal bands of money ("low- to mid-$20 million", "the high-$400 millions") in a folded text. */
export function findMoneyBands(text: string, context: QuantityContext): Quantity[] {
  if (!MONEY_BAND_HINTS.test(text)) return [];
  return allMatches(PATTERN, text)
    .map((match) => moneyBand(match, text, context))
    .filter((band) => band !== null);
}
