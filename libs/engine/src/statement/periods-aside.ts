import type { PeriodMention, Span } from '../model/index.js';
import type { Prospect } from './find-prospect.js';

/** "..., which has 14 weeks this year, ...": a remark on what stands before. */
const REMARK = /,\s(?:which|who|where|when)\s[^,]{0,80},/g;
/** "As two leases moved into next year", 因两家店推迟到明年: why, and where else something went. */
const MOVED =
  /\b(?:as|because|since|after|given that)\s[^,;]{0,60}\b(?:moved|slipped|shifted|slid|(?:was|were) (?:moved|pushed|delayed|deferred))\s(?:out |back )?(?:in)?to\s[^,;]{0,30}|(?:因|由于|由於)[^,，。;；]{0,30}(?:推迟|推遲|延后|延後|顺延|順延|移)[到至][^,，。;；]{0,8}/g;

/** Is a place (document offsets) in a clause that only tells where else something went? */
export function isInMove({ start }: Span, { plain, reading }: Prospect): boolean {
  return spansOf(MOVED, plain).some(
    (move) => start - reading.sentence.start >= move.start && start - reading.sentence.start < move.end,
  );
}

const spansOf = (pattern: RegExp, plain: string): readonly Span[] =>
  [...plain.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** Stretches of the sentence whose times are not those of what is promised beside them. */
function asides({ plain }: Prospect): readonly Span[] {
  return [REMARK, MOVED].flatMap((pattern) => spansOf(pattern, plain));
}

/** The periods that may date what is said at `place` (document offsets): none of a remark that it stands outside of. */
export function withoutAsides(
  periods: readonly PeriodMention[],
  place: Span,
  prospect: Prospect,
): readonly PeriodMention[] {
  const { start } = prospect.reading.sentence;
  const holds = (aside: Span, at: Span): boolean => at.start - start >= aside.start && at.start - start < aside.end;
  const apart = asides(prospect).filter((aside) => !holds(aside, place));
  return periods.filter((period) => !apart.some((aside) => holds(aside, period)));
}
