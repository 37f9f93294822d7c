import type {
  Basis,
  CompanyProfile,
  ParsedDocument,
  Reading,
  Sentence,
  SentenceReading,
  Utterance,
} from '../model/index.js';
import { findPeriods } from '../period/index.js';
import { findQuantities } from '../quantity/index.js';
import { announcedBasis } from './announced-basis.js';
import { announcedCurrency } from './announced-currency.js';
import { ContextTracker } from './context-tracker.js';
import { nameMetrics } from './find-metrics.js';
import { findSegmentsIn } from './find-segments.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { lowerSameLength } from './lower-same-length.js';

type Currency = { currency: string; currencyFrom: 'document' | 'company' };
type Found = Omit<SentenceReading, 'context' | 'announcedBasis'>;

const NOTHING = { quantities: [], periods: [], metrics: [], segments: [] } as const;

/** Boilerplate and page furniture hold nothing; a heading names a topic, no figures. */
function findAll(
  document: ParsedDocument,
  profile: CompanyProfile,
  lexicon: Lexicon,
  currency: Currency,
  sentence: Sentence,
): Found {
  const text = document.text.slice(sentence.start, sentence.end);
  const lower = lowerSameLength(text);
  const base = { sentence, utterance: document.utterances[sentence.utterance] as Utterance, text, lower };
  if (sentence.kind === 'boilerplate' || sentence.kind === 'furniture') return { ...base, ...NOTHING };
  const names = {
    ...nameMetrics(lower, sentence.start, lexicon),
    segments: findSegmentsIn(text, lower, sentence.start, lexicon),
  };
  if (sentence.kind === 'heading') return { ...base, ...NOTHING, ...names };
  const { period, eventDate } = document.head;
  return {
    ...base,
    ...names,
    quantities: findQuantities(document.text, sentence, currency),
    periods: findPeriods(document.text, sentence, { calendar: profile.calendar, period, eventDate }),
  };
}

/** The business that a heading or label names, where it names exactly one. */
function headingReader(lexicon: Lexicon): (heading: string | null) => string | null {
  const known = new Map<string, string | null>();
  return (heading) => {
    if (heading === null) return null;
    const before = known.get(heading);
    if (before !== undefined) return before;
    const named = findSegmentsIn(heading, lowerSameLength(heading), 0, lexicon).map(({ segment }) => segment);
    const business = [...new Set(named)].filter((segment) => segment !== 'group' && segment !== 'industry');
    const one = business.length === 1 ? (business[0] ?? null) : null;
    known.set(heading, one);
    return one;
  };
}

/**
 * Runs every finder once over each sentence and resolves what a sentence leaves unsaid: the business and measure of the
 * sentences, label or heading before it, and the basis that speaker or document announced for the figures that follow.
 * Sentences that are no prose are kept, empty, so that indices hold.
 */
export function readSentences(document: ParsedDocument, profile: CompanyProfile): Reading {
  const lexicon = buildLexicon(profile, document);
  const currency: Currency = announcedCurrency(document) ?? { currency: profile.currency, currencyFrom: 'company' };
  const headed = headingReader(lexicon);
  const tracker = new ContextTracker();
  let basis: Basis | null = null;
  const sentences = document.sentences.map((sentence): SentenceReading => {
    const found = findAll(document, profile, lexicon, currency, sentence);
    basis = announcedBasis(found.lower) ?? basis;
    const context = tracker.next({ ...found, headed: headed(found.utterance.heading) });
    return { ...found, context, announcedBasis: basis };
  });
  return { document, profile, sentences };
}
