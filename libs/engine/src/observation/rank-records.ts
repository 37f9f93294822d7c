import type { Observation, Reading, SentenceReading } from '../model/index.js';
import { choosePeriod } from './choose-period.js';
import { segmentAt } from './find-result-events.js';
import { findRanks } from './find-ranks.js';
import { isAheadAt } from './is-ahead.js';
import { quoteOf } from './quote-of.js';
import { sourceOf } from './source-of.js';

type Found = Omit<Observation, 'id'>;

/**
 * "We rank first in the market", 排名第一, where the sentence gives no market share that could carry it: an observation of
 * `market_share` with the place as a count, qualified `rank`. Only those who run the company say it of the company.
 */
export function rankRecords(whole: Reading, reading: SentenceReading, figures: readonly Found[]): Found[] {
  const { role } = reading.utterance.speaker;
  if (reading.sentence.kind !== 'prose' || reading.sentence.isQuestion || role === 'analyst' || role === 'operator')
    return [];
  if (figures.some(({ metric }) => metric === 'market_share')) return [];
  const scene = { reading, profile: whole.profile, head: whole.document.head.period };
  return findRanks(reading)
    .filter(({ start }) => !isAheadAt(reading, start))
    .slice(0, 1)
    .map(({ place, start, end }) => {
      const at = { start: reading.sentence.start + start, end: reading.sentence.start + end };
      const span = quoteOf(reading, at);
      return {
        ...span,
        quote: whole.document.text.slice(span.start, span.end),
        ...sourceOf(whole, reading),
        metric: 'market_share',
        event: null,
        segment: segmentAt(reading, at.start),
        scope: 'reported',
        basis: 'unspecified',
        period: choosePeriod(scene, at),
        value: String(place),
        unit: 'count',
        growth: null,
        qualifiers: ['rank'],
        topic: [],
        flags: [],
      };
    });
}
