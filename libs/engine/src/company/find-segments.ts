import { signsOf } from '../language/index.js';
import type { SegmentMention, Span } from '../model/index.js';
import { findExclusions } from './find-exclusions.js';
import type { Lexicon, SegmentTerm } from './lexicon.js';
import { lowerSameLength } from './lower-same-length.js';
import { scanTerms, type TermHit } from './term-index.js';
import type { Spoken } from './topic.js';
import { findNamedOwners } from './named-owner.js';
import { findUnlistedBusinesses } from './unlisted-business.js';
import { findUnlistedBusinessesZh } from './unlisted-business-zh.js';

const NAME_NOUN =
  /^'?s?\s+(?:and\s+\S+\s+)?(?:segment|business|division|group|unit|channel|region|revenue|sales|operating|gross|adjusted|comps?\b|growth|margin)/;
/** "In display we expect ...": the business that the sentence sets out to speak of. */
const SETS_SCENE = /(?:^|[,;:] |\band )(?:in|within|for|on|turning to) (?:our |the )?$/;
const THEN_WE = /^,? (?:we|our|revenues?)\b/;
const CAPITAL = /[A-Z]/;

/** A common word ("client") is the business where it is written as a name, or stands before "segment", "revenue" ... */
function isName(text: string, lower: string, hit: TermHit<SegmentTerm>): boolean {
  if (!hit.value.asName) return true;
  if (CAPITAL.test(text.charAt(hit.start)) && hit.start > 0) return true;
  if (NAME_NOUN.test(lower.slice(hit.end, hit.end + 40))) return true;
  return SETS_SCENE.test(lower.slice(0, hit.start)) && THEN_WE.test(lower.slice(hit.end, hit.end + 12));
}

const HAN = /[\u4e00-\u9fff]/;

/** The name of the accounting standards begins as a part of the world does. */
const STANDARDS =
  /^(?:国际|國際)(?:财务报告|財務報告|会计|會計)|^international (?:financial reporting|accounting) standard/;

/** As `findSegments`, for a sentence whose lower case is at hand. */
export function findSegmentsIn(text: string, spoken: Spoken, offset: number, lexicon: Lexicon): SegmentMention[] {
  const { lower } = spoken;
  const exclusions = findExclusions(spoken);
  const isKept = (hit: Span): boolean => !exclusions.some(({ what }) => hit.start >= what.start && hit.end <= what.end);
  const listed = scanTerms(lexicon.segments, lower)
    .filter((hit) => isName(text, lower, hit))
    .filter(({ start }) => !STANDARDS.test(lower.slice(start, start + 40)))
    .filter(isKept)
    .map(({ start, end, value }) => ({ segment: value.segment, start: offset + start, end: offset + end }));
  const called = (HAN.test(lower) ? findUnlistedBusinessesZh : findUnlistedBusinesses)(spoken, offset, listed);
  const owners = HAN.test(lower) ? [] : findNamedOwners(text, spoken, offset, [...listed, ...called], lexicon.own);
  const others = [...called, ...owners].filter((each) =>
    isKept({ start: each.start - offset, end: each.end - offset }),
  );
  return others.length === 0 ? listed : [...listed, ...others].sort((a, b) => a.start - b.start);
}

/**
 * Businesses named in `text.slice(span.start, span.end)`: ids of the profile (or, for an unlisted company, of the
 * segments that the document names), `group` for the whole company, `industry` for the market at large. A business named
 * only inside an exclusion is no mention. Offsets are into `text`.
 */
export function findSegments(text: string, span: Span, lexicon: Lexicon): SegmentMention[] {
  const sentence = text.slice(span.start, span.end);
  return findSegmentsIn(sentence, { lower: lowerSameLength(sentence), signs: signsOf(sentence) }, span.start, lexicon);
}
