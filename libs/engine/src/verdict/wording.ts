import {
  lengthInDays,
  particulars,
  segmentName,
  speaksOfAcceleration,
  speaksOfDeceleration,
  withoutCompany,
  words,
  writeAmount,
  writeTarget,
  type Standing,
} from '../claim/index.js';
import type { CompanyProfile, DateWindow, ReasonCode, Target } from '../model/index.js';
import type { Fact } from '../outcome/index.js';
import type { Answer } from './evidence.js';
import type { Case } from './rule.js';

/** `AIDC adjusted ebita`, `group revenue`. */
export function nameOf(metric: string, segment: string, profile: CompanyProfile): string {
  return `${segment === 'group' ? 'group' : segmentName(segment, profile)} ${words(metric)}`;
}

/** What a claim is about: `group revenue`, `Client product launch`. */
export function subjectOf({ statement, measure }: Standing, profile: CompanyProfile): string {
  const what = measure === 'event' ? (statement.event ?? statement.metric) : statement.metric;
  return nameOf(what, statement.segment, profile);
}

/** A reported figure in words: `AIDC adjusted EBITA of CNY 162 million (quarter to 2025-09-30)`. */
export function figure(fact: Fact, profile: CompanyProfile): string {
  const { observation } = fact;
  const isEvent = observation.event !== null && observation.value === null && observation.growth === null;
  const name = nameOf(isEvent ? (observation.event ?? '') : observation.metric, observation.segment, profile);
  return `${name} ${isEvent ? 'done' : valueOf(fact)} (${span(fact.period)})`;
}

/** Figures with their sources: `reported on 2025-11-25: AIDC adjusted EBITA of CNY 162 million (quarter to 2025-09-30)`. */
export function reported(facts: readonly Fact[], one: Case): string {
  const days = [...new Set(facts.map((fact) => fact.document))];
  const told = days.map((document) => {
    const own = facts.filter((fact) => fact.document === document);
    const { eventDate = '', isImport = false } = one.reports[document] ?? {};
    return `${isImport ? 'filed' : 'reported'} on ${eventDate}: ${own.map((fact) => figure(fact, one.profile)).join(', ')}`;
  });
  return told.join('; ');
}

function valueOf({ observation }: Fact): string {
  const growth =
    observation.growth === null ? '' : `${signed(observation.growth.percent)} % ${onBase(observation.growth.basis)}`;
  if (observation.value === null || observation.unit === null) return growth === '' ? 'reported' : growth;
  const value = writeAmount(observation.value, observation.unit);
  return growth === '' ? value : `${value}, ${growth}`;
}

export function signed(value: string): string {
  return value.startsWith('-') ? value : `+${value}`;
}

export function onBase(basis: 'yoy' | 'qoq'): string {
  return basis === 'yoy' ? 'year over year' : 'quarter over quarter';
}

/** `quarter to 2025-09-30`, `year to 2025-12-31`; other stretches by their two days. */
export function span(window: DateWindow): string {
  const name = lengthName(window);
  return name === undefined ? `${window.start} to ${window.end}` : `${name} to ${window.end}`;
}

function lengthName(window: DateWindow): string | undefined {
  return LENGTHS.find(([least, most]) => isBetween(lengthInDays(window), least, most))?.[2];
}

/** 52/53-week years and 13/14-week quarters among them. */
const LENGTHS = [
  [84, 99, 'quarter'],
  [175, 190, 'half-year'],
  [266, 281, 'nine months'],
  [357, 379, 'year'],
] as const;

function isBetween(days: number, least: number, most: number): boolean {
  return days >= least && days <= most;
}

/**
 * What was promised, when it was said and for when: `Group revenue, USD 6.5 billion to 6.9 billion promised on 2022-08-02 for
 * the quarter to 2022-09-24`.
 */
export function promise(one: Case, what: string = promised(one.standing)): string {
  const said = one.reports[one.standing.document]?.eventDate ?? one.madeOn;
  const subject = capital(subjectOf(one.standing, one.profile));
  if (one.measure === 'event') return `${subject}${namesOf(one)} ${byDate(one.window.end)}, promised on ${said}`;
  return `${subject}, ${what} promised on ${said} ${whenDue(one)}`;
}

/** What is to happen goes by its names: `Client product launch (ryzen, am5)`. */
function namesOf({ standing, profile }: Case): string {
  const { topic, segment } = standing.statement;
  const names = withoutCompany(particulars(topic, segment), profile);
  return names.length === 0 ? '' : ` (${names.slice(0, 4).join(', ')})`;
}

function whenDue(one: Case): string {
  const { start, end } = one.window;
  if (end === null) return 'without a date';
  if (start === null) return `by ${end}`;
  const window = { start, end };
  return lengthName(window) === undefined ? `from ${start} to ${end}` : `for the ${span(window)}`;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What was promised: the figure, or in which way it was to go. */
export function promised(standing: Standing): string {
  const { target, statement, measure } = standing;
  if (target !== null) return figureOf(target, standing);
  if (measure !== 'direction') return 'no figure';
  if (speaksOfDeceleration(statement.quote)) return 'slower growth';
  if (speaksOfAcceleration(statement.quote)) return 'faster growth';
  return WAYS[statement.direction ?? ''] ?? 'no figure';
}

/** `about 54 %`, `growth of 55 % year over year`, `a change of 0.5 percentage points`. */
function figureOf(target: Target, { measure, statement }: Standing): string {
  const about = statement.form === 'approximate' && target.low === target.high ? 'about ' : '';
  const written = `${about}${writeTarget(target)}`;
  if (measure === 'change') return `a change of ${written}`;
  if (measure !== 'growth') return written;
  const to = target.comparison?.to;
  return `growth of ${written}${to === 'yoy' || to === 'qoq' ? ` ${onBase(to)}` : ''}`;
}

const WAYS: Readonly<Record<string, string>> = { increase: 'a rise', decrease: 'a fall', stable: 'a steady level' };

/** What was assumed, said in the verdict: a verdict may not rest on an assumption in silence. */
export function assumptions(answers: readonly Answer[]): string {
  const notes = [...new Set(answers.flatMap((answer) => answer.assumed))];
  return notes.length === 0 ? '' : ` ${capital(notes.join('; '))}.`;
}

const REASONS: Readonly<Record<ReasonCode, string>> = {
  not_yet_due: 'the period is not over',
  awaiting_actual: 'none of the documents reports it yet',
  no_actual_on_basis: 'it is reported on another accounting basis only (GAAP is not judged by non-GAAP)',
  scope_mismatch: 'it is reported for another scope only (a part, like for like, pro forma)',
  currency_mismatch: 'it is reported in another currency only',
  segment_recast: 'the segment has been re-cut, and amounts of the two cuts are not comparable',
  definition_changed: 'the figure is reported on a changed definition',
  measure_unstated: 'what is reported is another kind of figure, or the promise does not say which figure it means',
  window_ambiguous: 'the period may be read in several ways, and they give different answers',
  unit_suspect: 'the unit or size of a figure is in doubt',
  source_conflict: 'the sources of a figure differ',
  not_falsifiable: 'no figure or event could show it false',
};

export function because(reason: ReasonCode): string {
  return REASONS[reason];
}

/** `by 2026-03-31`, `without a date`. */
export function byDate(end: string | null): string {
  return end === null ? 'without a date' : `by ${end}`;
}
