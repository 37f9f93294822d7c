import { conflictIn } from '../company/index.js';
import type { Observation, Reading, ReportingPeriod, SentenceReading, Span, TraceSink } from '../model/index.js';
import { continuesOutlook } from './continues-outlook.js';
import { findResultEvents } from './find-result-events.js';
import { findRanks } from './find-ranks.js';
import { basisOf, flagsOf } from './flags-of.js';
import type { Figure } from './figure.js';
import { mergeFigures } from './merge-figures.js';
import { noteMerged, notReported } from './note-figures.js';
import { quotesOf } from './quote-of.js';
import { rankRecords } from './rank-records.js';
import { readFigures } from './read-figures.js';
import { pairRespectively } from './respectively.js';
import { reportedPeriods } from './reported-periods.js';
import { sourceOf } from './source-of.js';
import { streakOf } from './streak-of.js';

type Found = Omit<Observation, 'id'>;

/** The place in its market that a sentence states beside a market share. */
const rankOf = (reading: SentenceReading, { core }: Figure): string[] =>
  core === 'market_share' ? findRanks(reading).map(({ place }) => `rank:${place}`) : [];

export function observationOf(
  whole: Reading,
  reading: SentenceReading,
  figure: Figure,
  { start, end }: Span,
  beside: readonly Figure[],
): Found {
  const quote = whole.document.text.slice(start, end);
  const streak = figure.measure === 'growth' ? streakOf(reading) : null;
  return {
    start,
    end,
    quote,
    ...sourceOf(whole, reading),
    metric: figure.metric,
    event: null,
    segment: figure.segment,
    scope: figure.scope,
    basis: basisOf(reading, figure).basis,
    period: figure.period,
    value: figure.value,
    unit: figure.unit,
    growth: figure.growth,
    qualifiers: [...figure.qualifiers, ...(streak === null ? [] : [`streak:${streak}`]), ...rankOf(reading, figure)],
    topic: [],
    flags: [...flagsOf(reading, whole.profile, figure, beside), ...conflictIn(reading.sentence, quote)],
  };
}

/** Why a sentence reports no figure: operators and safe-harbour text never do, an analyst's question only what it states. */
export function figureless(whole: Reading, reading: SentenceReading): string | null {
  const { sentence, utterance, quantities } = reading;
  if (sentence.kind !== 'prose') return 'not_prose';
  if (quantities.length === 0) return 'no_quantity';
  if (utterance.speaker.role === 'operator') return 'operator';
  if (sentence.isQuestion && utterance.speaker.role === 'analyst') return 'analysts_question';
  return continuesOutlook(whole.sentences, reading) ? 'continuesOutlook' : null;
}

/** Of what an analyst says, amounts alone are kept: rates in questions are mostly the analyst's own reckoning. */
function isOfNote(reading: SentenceReading, { measure, quantity }: Figure): boolean {
  if (reading.utterance.speaker.role !== 'analyst' || (measure === 'level' && quantity.kind === 'money')) return true;
  notReported(reading, 'isOfNote', quantity);
  return false;
}

function figuresOf(whole: Reading, reading: SentenceReading, head: ReportingPeriod): Found[] {
  const why = figureless(whole, reading);
  if (why !== null) {
    notReported(reading, `figureless:${why}`, null);
    return [];
  }
  const figures = readFigures(reading, whole.profile, head).filter((figure) => isOfNote(reading, figure));
  const merged = mergeFigures(pairRespectively(reading, figures));
  noteMerged(reading, figures, merged);
  const quotes = quotesOf(
    reading,
    merged.map(({ reach }) => reach),
  );
  return merged.map((figure, at) => observationOf(whole, reading, figure, quotes[at] ?? figure.reach, merged));
}

/**
 * Reported figures and events of a document, in the order of the text: levels and growth with metric, business, scope,
 * basis and period; the other side of a comparison as an observation of the earlier period; losses, outflows and
 * declines negative; guidance left out. A figure that only an analyst gave is kept and flagged `analyst_figure`.
 * Values are decimals in absolute units, per cent plain numbers; quotes are verbatim.
 */
export function findObservations(reading: Reading, trace?: TraceSink): Observation[] {
  trace?.begin('observation');
  const periods = reportedPeriods(reading);
  const found = reading.sentences.flatMap((sentence, at) => {
    const head = periods[at] ?? reading.document.head.period;
    const figures = figuresOf(reading, sentence, head);
    const ranks = rankRecords(reading, sentence, figures);
    const records = [...figures, ...ranks, ...findResultEvents(reading, sentence)];
    for (const record of records) sentence.trace?.made(record, 'findObservations', record);
    return records;
  });
  const ordered = found
    .map((observation, at) => ({ observation, at }))
    .sort((a, b) => a.observation.start - b.observation.start || a.at - b.at)
    .map(({ observation }) => observation);
  trace?.settle(new Map(ordered.map((observation, at) => [observation, `o${at + 1}`])), 'findObservations');
  return ordered.map((observation, at) => ({ id: `o${at + 1}`, ...observation }));
}
