import { DENOMINATORS, SCALES } from '../locales/en/number-words.js';
import { Decimal, ONE, powerOfTen } from './decimal.js';
import type { NumberMention } from './number-mention.js';
import { plainNumber } from './number-mention.js';
import type { Word } from './word.js';

const HALF_A = /^half(?: of)? an?[ ]+(million|billion|trillion|dozen|thousand|hundred)(?![a-z])/;
const HALF_UNIT = /^half(?:(?: of)? an?)?(?= (?:percent|percentage|basis|point)(?![a-z]))/;
const ARTICLE_FRACTION =
  /^an?[ -](half|third|quarter|fifth|tenth|hundredth|[a-z]+ieth|[a-z]+(?:nd|th)|trillionth)(?![a-z-])(?=[ ]of|[ ]*(?:[.,;)]|$))/;

/** "half a billion", "half a dozen", "half a percentage point". */
export function readHalf(text: string, word: Word): NumberMention | null {
  const unit = HALF_UNIT.exec(text.slice(word.start, word.start + 24));
  const half = new Decimal('0.5');
  if (unit) return plainNumber({ start: word.start, end: word.start + unit[0].length }, half, half, ONE, 'words');
  const match = HALF_A.exec(text.slice(word.start, word.start + 24));
  if (!match) return null;
  const size = match[1] ?? '';
  const whole =
    size === 'dozen' ? new Decimal(12) : size === 'hundred' ? new Decimal(100) : powerOfTen(SCALES[size] ?? 0);
  return plainNumber(
    { start: word.start, end: word.start + match[0].length },
    whole.div(2),
    whole.div(2),
    ONE,
    'words',
  );
}

/** "a third of", "a quarter", "a half": an article with a denominator, not "a third store". */
export function readArticleFraction(text: string, word: Word): NumberMention | null {
  const match = ARTICLE_FRACTION.exec(text.slice(word.start, word.start + 24));
  const denominator = match ? DENOMINATORS[match[1] ?? ''] : undefined;
  if (!match || denominator === undefined || denominator < 2) return null;
  const span = { start: word.start, end: word.start + match[0].length };
  return { ...plainNumber(span, ONE.div(denominator), ONE.div(denominator), ONE, 'words'), fraction: true };
}
