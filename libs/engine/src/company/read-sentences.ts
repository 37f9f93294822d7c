import type {
  Basis,
  CompanyProfile,
  ParsedDocument,
  Reading,
  Sentence,
  SentenceReading,
  SentenceTrace,
  TraceSink,
  Utterance,
} from '../model/index.js';
import type { Signs } from '../language/index.js';
import { findPeriods, type PeriodContext } from '../period/index.js';
import { findQuantities, type QuantityContext } from '../quantity/index.js';
import { announcedBasis } from './announced-basis.js';
import { announcedCurrency } from './announced-currency.js';
import { bareDollar } from './bare-dollar.js';
import { ContextTracker } from './context-tracker.js';
import { nameMetrics } from './find-metrics.js';
import { findSegments, findSegmentsIn } from './find-segments.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { lowerSameLength } from './lower-same-length.js';
import { withUnspokenMoney } from './unspoken-money.js';

type Currency = { currency: string; currencyFrom: 'document' | 'company'; dollar?: string | null };
type Found = Pick<SentenceReading, 'quantities' | 'periods' | 'metrics' | 'segments' | 'scopes'>;

/** The words of one sentence. */
interface Words {
  readonly text: string;
  readonly lower: string;
  readonly signs: Signs;
}

/** What is alike for all sentences of a document. */
interface Setting {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly currency: Currency;
  readonly time: PeriodContext;
}

const NOTHING: Found = { quantities: [], periods: [], metrics: [], segments: [], scopes: undefined };

/** Boilerplate and page furniture hold nothing; a heading names a topic, no figures. */
function findAll(sentence: Sentence, { text, lower, signs }: Words, setting: Setting, trace?: SentenceTrace): Found {
  if (sentence.kind === 'boilerplate' || sentence.kind === 'furniture') return NOTHING;
  const { metrics, scopes } = nameMetrics({ lower, signs }, sentence.start, setting.lexicon);
  const segments = findSegmentsIn(text, { lower, signs }, sentence.start, setting.lexicon);
  if (sentence.kind === 'heading') return { quantities: [], periods: [], metrics, segments, scopes };
  const numbers = findQuantities(setting.text, sentence, tracing(setting.currency, sentence, trace), signs);
  const quantities = withUnspokenMoney(numbers, metrics, text, sentence.start, setting.currency);
  const periods = findPeriods(setting.text, sentence, setting.time, signs);
  return { quantities, periods, metrics, segments, scopes };
}

const tracing = (currency: Currency, { start }: Sentence, trace?: SentenceTrace): QuantityContext =>
  trace
    ? {
        ...currency,
        refused: (number, why) =>
          trace.note('refused', `quantity:${why}`, { start: start + number.start, end: start + number.end }),
      }
    : currency;

/** The business that a heading or label names, where it names exactly one. */
function headingReader(lexicon: Lexicon): (heading: string | null) => string | null {
  const known = new Map<string, string | null>();
  return (heading) => {
    if (heading === null) return null;
    const before = known.get(heading);
    if (before !== undefined) return before;
    const named = findSegments(heading, { start: 0, end: heading.length }, lexicon).map(({ segment }) => segment);
    const business = [...new Set(named)].filter((segment) => segment !== 'group' && segment !== 'industry');
    const one = business.length === 1 ? (business[0] ?? null) : null;
    known.set(heading, one);
    return one;
  };
}

function settingOf(document: ParsedDocument, profile: CompanyProfile): Setting {
  const { period, eventDate } = document.head;
  const own: Currency = announcedCurrency(document) ?? { currency: profile.currency, currencyFrom: 'company' };
  return {
    text: document.text,
    lexicon: buildLexicon(profile, document),
    currency: { ...own, dollar: bareDollar(document.text, own.currency) },
    time: { calendar: profile.calendar, period, eventDate },
  };
}

function wordsOf(document: string, { start, end, signs }: Sentence): Words {
  const text = document.slice(start, end);
  return { text, lower: lowerSameLength(text), signs };
}

/**
 * Runs every finder once over each sentence and resolves what a sentence leaves unsaid: the business and measure of the
 * sentences, label or heading before it, and the basis that speaker or document announced for the figures that follow.
 * Sentences that are no prose are kept, empty, so that indices hold. With a sink each sentence carries its trace.
 */
export function readSentences(document: ParsedDocument, profile: CompanyProfile, sink?: TraceSink): Reading {
  const setting = settingOf(document, profile);
  const headed = headingReader(setting.lexicon);
  const tracker = new ContextTracker();
  let announced: Basis | null = null;
  const sentences = document.sentences.map((sentence): SentenceReading => {
    const utterance = document.utterances[sentence.utterance] as Utterance;
    const words = wordsOf(document.text, sentence);
    const { text, lower, signs } = words;
    const trace = sink?.open(sentence.index);
    const { quantities, periods, metrics, segments, scopes } = findAll(sentence, words, setting, trace);
    announced = announcedBasis(lower, signs) ?? announced;
    const context = tracker.next({
      sentence,
      utterance,
      lower,
      signs,
      metrics,
      segments,
      headed: headed(utterance.heading),
    });
    const mentions = { quantities, periods, metrics, segments, scopes };
    return { sentence, utterance, text, lower, signs, ...mentions, context, announcedBasis: announced, trace };
  });
  return { document, profile, sentences };
}
