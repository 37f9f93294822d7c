import type { CompanyProfile, Statement, Target } from '../model/index.js';
import { hasPluralSubject, isNegatedPlan, speaksOfAcceleration, speaksOfDeceleration } from './cues.js';
import { hasNumber } from './measure.js';
import type { Standing } from './thread.js';
import { particulars } from './topic.js';
import { writeAmount } from './write-amount.js';

const FORM_WORDS: Readonly<Partial<Record<Statement['form'], string>>> = {
  floor: 'at least ',
  ceiling: 'at most ',
  approximate: 'about ',
  cumulative: 'in total ',
};

const WAY_WORDS: Readonly<Record<string, string>> = {
  increase: 'to rise',
  decrease: 'to fall',
  stable: 'to stay level',
  reach: 'to be reached',
  exceed: 'to be exceeded',
};

/** One readable English line on a claim: `AIDC: first profit by 2026-03-31`. */
export function claimSummary(standing: Standing, topic: readonly string[], profile: CompanyProfile): string {
  const { segment, quote } = standing.statement;
  const isSegment = (word: string) => profile.segments.some(({ id }) => id === word);
  const named = particulars(topic, segment).filter((word) => !isSegment(word));
  return `${subjectOf(standing, profile)}: ${promiseOf(
    standing,
    named.map((word) => spelled(word, quote)),
  )}${dateOf(standing)}`;
}

/** A name as the sentence writes it: topics are kept in lower case. */
function spelled(word: string, quote: string): string {
  const at = quote.toLowerCase().indexOf(word);
  return at < 0 ? word : quote.slice(at, at + word.length);
}

/** The company's own name of a segment: the abbreviation that all languages share (AIDC), else the English one, else its id in words. */
export function segmentName(id: string, profile: CompanyProfile): string {
  const names = profile.segments.find((one) => one.id === id)?.names;
  return names?.any?.find((name) => ABBREVIATION.test(name)) ?? names?.en?.[0] ?? names?.any?.[0] ?? words(id);
}

/** Other names that all languages share are often those of products (Genoa, RDNA 3, MI300). */
const ABBREVIATION = /^[A-Z]{2,5}$/;

/** An id in words, its abbreviations as they are written: `adjusted EBITA`. */
export function words(id: string): string {
  return id.replaceAll('_', ' ').replace(ABBREVIATIONS, (one) => one.toUpperCase());
}

const ABBREVIATIONS = /\b(?:ebitd?a|eps|gmv|ai|arpu)\b/g;

/** The figures of a target: `CNY 6.5 billion to 6.9 billion`, `at least 20 %`. */
export function writeTarget(target: Target): string {
  const { low, high, unit } = target;
  if (low !== null && high !== null)
    return low === high ? writeAmount(low, unit) : `${writeAmount(low, unit)} to ${writeAmount(high, unit)}`;
  if (low !== null) return `at least ${writeAmount(low, unit)}`;
  return high === null ? target.raw : `at most ${writeAmount(high, unit)}`;
}

/** What is said of most businesses is not of the one that it stands beside. */
function subjectOf({ statement }: Standing, profile: CompanyProfile): string {
  if (statement.event !== null && hasPluralSubject(statement.quote)) return 'Several businesses';
  const name = segmentName(statement.segment, profile);
  return statement.segment === 'group' ? 'Group' : name;
}

function promiseOf(standing: Standing, topic: readonly string[]): string {
  const { statement, target, measure } = standing;
  if (isNegatedPlan(statement.quote)) return `no ${words(statement.event ?? statement.metric)}${about(topic)}`;
  if (measure === 'event') return eventOf(statement, topic);
  if (measure === 'words') return `${words(statement.metric)}${about(topic)}`;
  const metric = `${words(statement.metric)}${measure === 'growth' ? ' growth' : ''}`;
  if (hasNumber(target)) return `${metric} ${figureOf(statement, target)}`;
  const comparison = target?.comparison?.to.replace(/^past_total:/, 'total of ').replace(/^(period|peer):/, '');
  if (comparison != null)
    return `${metric} ${statement.direction === 'exceed' ? 'above' : 'against'} the ${comparison}`;
  if (measure === 'direction' && speaksOfDeceleration(statement.quote)) return `${metric} growth to slow down`;
  if (measure === 'direction' && speaksOfAcceleration(statement.quote)) return `${metric} growth to speed up`;
  if (measure === 'multiple') return `${metric} to exceed an earlier total`;
  return `${metric} ${WAY_WORDS[statement.direction ?? ''] ?? 'to vary'}`;
}

function figureOf(statement: Statement, target: Target): string {
  const bounded = writeTarget(target);
  const form = /^at (?:least|most) /.test(bounded) ? '' : (FORM_WORDS[statement.form] ?? '');
  const basis =
    target.comparison?.to === 'yoy'
      ? ' year over year'
      : target.comparison?.to === 'qoq'
        ? ' quarter over quarter'
        : '';
  return `${form}${bounded}${basis}`;
}

const EVENT_WORDS: Readonly<Record<string, string>> = {
  first_profit: 'first profitable quarter',
  profitable_year: 'profitable year',
  breakeven: 'break-even',
  break_even: 'break-even',
};

function eventOf(statement: Statement, topic: readonly string[]): string {
  const event = statement.event ?? statement.metric;
  return `${EVENT_WORDS[event] ?? words(event)}${about(topic)}`;
}

function about(topic: readonly string[]): string {
  return topic.length === 0 ? '' : ` (${topic.slice(0, 4).join(', ')})`;
}

/** What happens once happens by a date; a flow lasts from one day to another. */
function dateOf({ horizon, measure }: Standing): string {
  if (horizon === null || horizon.end === null) return '';
  return horizon.start === null || measure === 'event'
    ? ` by ${horizon.end}`
    : ` from ${horizon.start} to ${horizon.end}`;
}
