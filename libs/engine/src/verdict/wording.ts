import {
  segmentName,
  speaksOfAcceleration,
  speaksOfDeceleration,
  words,
  writeAmount,
  writeTarget,
  type Standing,
} from '../claim/index.js';
import type { CompanyProfile, DateWindow, ReasonCode } from '../model/index.js';
import type { Fact } from '../outcome/index.js';
import type { Answer } from './evidence.js';

/** `AIDC adjusted ebita`, `group revenue`. */
export function nameOf(metric: string, segment: string, profile: CompanyProfile): string {
  return `${segment === 'group' ? 'group' : segmentName(segment, profile)} ${words(metric)}`;
}

/** What a claim is about: `group revenue`, `Client product launch`. */
export function subjectOf({ statement, measure }: Standing, profile: CompanyProfile): string {
  const what = measure === 'event' ? (statement.event ?? statement.metric) : statement.metric;
  return nameOf(what, statement.segment, profile);
}

/** A reported figure in words: `AIDC adjusted ebita CNY 162 million (2025-07-01 to 2025-09-30)`. */
export function figure(fact: Fact, profile: CompanyProfile): string {
  const { observation } = fact;
  const isEvent = observation.event !== null && observation.value === null && observation.growth === null;
  const name = nameOf(isEvent ? (observation.event ?? '') : observation.metric, observation.segment, profile);
  return `${name} ${isEvent ? 'done' : valueOf(fact)} (${span(fact.period)})`;
}

function valueOf({ observation }: Fact): string {
  const growth =
    observation.growth === null ? '' : `${signed(observation.growth.percent)} % ${observation.growth.basis}`;
  if (observation.value === null || observation.unit === null) return growth === '' ? 'reported' : growth;
  const value = writeAmount(observation.value, observation.unit);
  return growth === '' ? value : `${value}, ${growth}`;
}

export function signed(value: string): string {
  return value.startsWith('-') ? value : `+${value}`;
}

export function span(window: DateWindow): string {
  return `${window.start} to ${window.end}`;
}

/** What was promised: the figure, or in which way it was to go. */
export function promised({ target, statement, measure }: Standing): string {
  if (target !== null) return writeTarget(target);
  if (measure !== 'direction') return 'no figure';
  if (speaksOfDeceleration(statement.quote)) return 'slower growth';
  if (speaksOfAcceleration(statement.quote)) return 'faster growth';
  return WAYS[statement.direction ?? ''] ?? 'no figure';
}

const WAYS: Readonly<Record<string, string>> = { increase: 'a rise', decrease: 'a fall', stable: 'a steady level' };

/** What was assumed, said in the verdict: a verdict may not rest on an assumption in silence. */
export function assumptions(answers: readonly Answer[]): string {
  const notes = [...new Set(answers.flatMap((answer) => answer.assumed))];
  return notes.length === 0 ? '' : ` Assumed: ${notes.join('; ')}.`;
}

const REASONS: Readonly<Record<ReasonCode, string>> = {
  not_yet_due: 'the window has not closed',
  awaiting_actual: 'no covered document reports it yet',
  no_actual_on_basis: 'it is reported on another accounting basis only',
  scope_mismatch: 'it is reported on another scope only',
  currency_mismatch: 'it is reported in another currency only',
  segment_recast: 'the segment has been re-cut, and amounts of the two cuts are not comparable',
  definition_changed: 'the figure is reported on a changed definition',
  measure_unstated: 'what is reported is another kind of figure, or the claim does not say which one it means',
  window_ambiguous: 'the readings of the window give different answers',
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
