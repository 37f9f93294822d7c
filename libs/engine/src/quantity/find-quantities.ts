import { type Signs, signsOf, watch } from '../language/index.js';
import type { Quantity, Span } from '../model/index.js';
import type { Amount, QuantityContext } from './amount.js';
import { BAND_HINTS, findBands } from './find-bands.js';
import { findMoneyBands } from './find-money-bands.js';
import { findMultiples, MULTIPLE_HINTS } from './find-multiples.js';
import { findNumbers, NUMBER_START } from './find-numbers.js';
import { foldText } from './fold-text.js';
import { claimSpans } from './claim-spans.js';
import { gapBetween, joinRanges } from './join-ranges.js';
import { readUnit } from './read-unit.js';
import { rejectionOf } from './reject.js';
import { toQuantity } from './to-quantity.js';

const JOINT = /^\s*(?:to|or|and|,|、|-|[\u2013\u2014~]|至|到|或)?\s*$/;

/** What takes a number in front along: "3 to 5 years", "slides 4 and 5", "2024 to 2026". */
const PULLS = new Set(['duration', 'year', 'label', 'monthDay', 'leads_up', 'periodOrdinal']);

/** Small words that are numbers only in company: the 三 of 三至五家, the one of "one to two million". */
const SMALL = new Set(['smallHan', 'pronoun', 'compound']);
const RANGE_JOINT = /^\s?(?:to|-|[\u2013\u2014~]|至|到)\s?$/;

const opensRange = (text: string, amount: Amount, next: Amount | undefined): boolean =>
  next !== undefined && RANGE_JOINT.test(gapBetween(text, amount, next));

/** Why an amount is none, seeing what stands behind it; null where it is one. */
function refusal(
  text: string,
  written: string,
  amount: Amount,
  next: Amount | undefined,
  behind: Refused | null,
): string | null {
  const isPlain = amount.kind === null && amount.number.scale.equals(1);
  const leadsUp =
    behind !== null && isPlain && PULLS.has(behind.why) && JOINT.test(gapBetween(text, amount, behind.amount));
  const why = leadsUp ? 'leads_up' : rejectionOf(text, written, amount);
  return why !== null && SMALL.has(why) && opensRange(text, amount, next) ? null : why;
}

interface Refused {
  readonly amount: Amount;
  readonly why: string;
}

/** From the last to the first, for a number is often told by what follows: the 3 of "3 to 5 years" goes with the 5. */
function acceptedAmounts(
  text: string,
  written: string,
  amounts: readonly Amount[],
  { refused }: QuantityContext,
): Amount[] {
  const accepted: Amount[] = [];
  let behind: Refused | null = null;
  for (const amount of amounts.toReversed()) {
    const why = refusal(text, written, amount, accepted.at(-1), behind);
    behind = why === null ? null : { amount, why };
    if (why === null) accepted.push(amount);
    else refused?.(amount, why);
  }
  return accepted.reverse();
}

/** Numbers with units; what money's small coins or a shared currency took in is not read a second time. */
function readAmounts(text: string, context: QuantityContext): Amount[] {
  const amounts: Amount[] = [];
  for (const number of findNumbers(text)) {
    const last = amounts.at(-1);
    if (last && number.start < last.end) continue;
    amounts.push(readUnit(text, number, context));
  }
  return amounts;
}

/** Both lists are in order: each amount is held against the bands and multiples around it only. */
function withoutSpecial(amounts: readonly Amount[], special: readonly Quantity[]): readonly Amount[] {
  if (special.length === 0) return amounts;
  const sorted = [...special].sort((a, b) => a.start - b.start);
  let at = 0;
  return amounts.filter((amount) => {
    while ((sorted[at]?.end ?? Infinity) <= amount.start) at += 1;
    return (sorted[at]?.start ?? Infinity) >= amount.end;
  });
}

/** Half of all sentences hold nothing that could begin an amount: one look settles them. */
const NUMBER = watch(new RegExp(NUMBER_START));
const BAND = watch(BAND_HINTS);
const MULTIPLE = watch(MULTIPLE_HINTS);

function inSlice(written: string, context: QuantityContext, signs: Signs): Quantity[] {
  const bands = BAND.mayMatch(signs);
  const multiples = MULTIPLE.mayMatch(signs);
  if (!bands && !multiples && !NUMBER.mayMatch(signs)) return [];
  const text = foldText(written);
  const special = claimSpans(
    [...findMoneyBands(text, context), ...(bands ? findBands(text) : []), ...(multiples ? findMultiples(text) : [])],
    text.length,
  );
  const amounts = acceptedAmounts(text, written, withoutSpecial(readAmounts(text, context), special), context);
  const plain = joinRanges(text, amounts).map((amount) => toQuantity(text, amount));
  return special.length === 0 ? plain : [...plain, ...special].sort((a, b) => a.start - b.start);
}

/**
 * Every amount of `text` inside `span`, in order and without overlap; offsets are into `text`. Money takes the spoken
 * currency, or the context's where the words leave it open (元, ¥, a dollar company's $). Values are absolute and exact;
 * a sign is kept only where it was said with the number ("minus 10%"). Years, dates, names, durations and pronouns are
 * no quantities; a count of consecutive periods is. `signs` are those of the span, where they are at hand.
 */
export function findQuantities(
  text: string,
  span: Span,
  context: QuantityContext,
  signs = signsOf(text, span.start, span.end),
): Quantity[] {
  return inSlice(text.slice(span.start, span.end), context, signs).map((quantity) => {
    const start = quantity.start + span.start;
    const end = quantity.end + span.start;
    return { ...quantity, start, end, raw: text.slice(start, end) };
  });
}
