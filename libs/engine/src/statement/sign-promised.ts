import type { MetricMention, Quantity } from '../model/index.js';
import type { Bond } from './bind-quantities.js';
import type { Prospect } from './find-prospect.js';

/** Measures of what is earned, that stand above or below nothing. */
const EARNED = /income|profit(?!ability)|ebit|cash_flow|earnings/;
const BESIDE = 48;

/**
 * "Free cash flow to be positive", "free cash flow positive", 自由现金流都为正: the sign behind its measure. To turn positive (转正)
 * is another thing: one quarter of the window is enough for it.
 */
const BEHIND =
  /^(?:\s(?:to|will|would|should|also|again|still|be|being|is|are|as|remain|remains|remaining|stay|stays|staying|come|in|slightly|modestly|solidly|consistently))*\s(positive|negative)(?!\s[a-z]*(?:impact|effect|growth|trend|momentum|contribut|development|surprise|lever|direction))|^[^，,。；;增率比]{0,12}?(?:[为為]|保持|维持|維持)(正|[负負])(?:[值数數])?(?![增向面在式常规規确確好比])/;
/** "Positive free cash flow": the sign right before it. */
const BEFORE = /\b(positive|negative)\s$|([正负負])(?:的|向)?$/;

interface Said {
  readonly at: number;
  readonly word: string;
}

function signOf(metric: MetricMention, { plain, reading }: Prospect): Said | null {
  const [start, end] = [metric.start - reading.sentence.start, metric.end - reading.sentence.start];
  const behind = BEHIND.exec(plain.slice(end, end + BESIDE));
  const after = behind?.[1] ?? behind?.[2];
  if (behind && after) return { at: end + behind[0].lastIndexOf(after), word: after };
  const head = plain.slice(0, start);
  const before = BEFORE.exec(head);
  const word = before?.[1] ?? before?.[2];
  return before && word ? { at: before.index + before[0].indexOf(word), word } : null;
}

const UNSPOKEN = { kind: 'money', approximate: false, band: null, noun: null, precision: '1', form: 'words' } as const;

function zeroMark({ at, word }: Said, { reading }: Prospect, currency: string): Quantity {
  const isAbove = word === 'positive' || word === '正';
  return {
    ...UNSPOKEN,
    start: reading.sentence.start + at,
    end: reading.sentence.start + at + word.length,
    low: isAbove ? '0' : null,
    high: isAbove ? null : '0',
    unit: currency,
    unitFrom: 'company',
    comparator: isAbove ? 'at_least' : 'up_to',
    raw: reading.text.slice(at, at + word.length),
  };
}

/** Is it no amount, but the mark between gain and loss? */
export const isZeroMark = ({ low, high }: Quantity): boolean =>
  (low === '0' && high === null) || (low === null && high === '0');

/** What is promised to stand above or below nothing, in words only: a floor or a ceiling of zero in the company's currency. */
export function signsPromised(metrics: readonly MetricMention[], prospect: Prospect, currency: string): Bond[] {
  return metrics
    .filter(({ core }) => EARNED.test(core))
    .flatMap((metric) => {
      const said = signOf(metric, prospect);
      return said === null ? [] : [{ quantity: zeroMark(said, prospect, currency), metric }];
    });
}
