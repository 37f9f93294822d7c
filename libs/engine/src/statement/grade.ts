import type { Checkability, Direction, Horizon, Modality, StatementKind, Target, TargetForm } from '../model/index.js';
import type { Frame } from './frame.js';
import { isExchangeRate } from './is-exchange-rate.js';
import type { Scene } from './scene.js';
import { isGrowth, isNegative } from './target-of.js';

const MILESTONES = new Set(['facility_opening', 'deal_closing', 'disposal', 'regulatory_approval', 'listing']);

/** CONTRACT.md's kinds: a number to check, an event, a movement, the rest. */
export function kindOf(frame: Frame): StatementKind {
  if (frame.quantity || frame.multiple) return 'quantitative';
  if (frame.event || (MILESTONES.has(frame.metric) && !frame.motion)) return 'milestone';
  return frame.motion ? 'directional' : 'qualitative';
}

/** A course that is kept, against one that is set. */
const CONTINUED = /\bcontinu\w*|继续|繼續|持续|持續/;

const DIRECTIONS = {
  increase: 'increase',
  decrease: 'decrease',
  stable: 'stable',
  exceed: 'exceed',
  fluctuate: null,
  tight: null,
} as const;

/** Which way: a level is reached, a floor exceeded, a growth rate goes up or down. */
export function directionOf(frame: Frame, scene: Scene): Direction | null {
  if (frame.pastTotal) return 'exceed';
  if (frame.quantity) {
    if (frame.core === 'other' && isExchangeRate(frame.quantity, scene)) return 'stable';
    if (frame.quantity.low?.startsWith('-') && !frame.quantity.high?.startsWith('-')) return 'reach';
    if (isNegative(frame, scene)) return 'decrease';
    if (isGrowth(frame, scene)) return 'increase';
    return frame.quantity.comparator === 'more_than' ? 'exceed' : 'reach';
  }
  if (frame.multiple) return frame.multiple === '0.5' ? 'decrease' : 'reach';
  if (frame.event) return 'reach';
  if (frame.metric === 'strategy') return CONTINUED.test(scene.prospect.plain) ? 'stable' : 'reach';
  return frame.motion ? DIRECTIONS[frame.motion] : null;
}

/** Flows that a promise over several years adds up. */
const FLOWS = new Set([
  'capital_expenditure',
  'investment',
  'share_repurchases',
  'free_cash_flow',
  'dividends',
  'shareholder_returns',
]);

function numericForm(frame: Frame): TargetForm {
  const quantity = frame.quantity!;
  if (quantity.low === null) return 'ceiling';
  if (quantity.high === null) return 'floor';
  if (quantity.low !== quantity.high) return 'range';
  return quantity.approximate || quantity.comparator === 'about' ? 'approximate' : 'point';
}

const years = (horizon: Horizon | null): number =>
  horizon?.start && horizon.end ? Number(horizon.end.slice(0, 4)) - Number(horizon.start.slice(0, 4)) : 0;

/** DOMAIN.md's kinds of target. */
export function formOf(frame: Frame, target: Target | null, horizon: Horizon | null, byDate: boolean): TargetForm {
  if (frame.pastTotal || frame.multiple) return 'relative';
  if (frame.quantity && target) {
    const sums = FLOWS.has(frame.core) && !target.unit.startsWith('percent') && years(horizon) >= 2;
    return sums ? 'cumulative' : numericForm(frame);
  }
  if (frame.event) return byDate ? 'by_date' : 'event';
  if (frame.motion === 'exceed') return 'relative';
  return frame.motion ? 'directional' : 'qualitative';
}

/** High with a clear metric or event and a date, medium with one of them, low with neither. */
export function checkabilityOf(frame: Frame, horizon: Horizon | null): Checkability {
  const clear = frame.metric !== 'strategy' && frame.metric !== 'other';
  const dated = horizon?.end != null;
  if (clear && dated) return 'high';
  return clear || dated ? 'medium' : 'low';
}

const FORCE = { firm: 0.92, plain: 0.82, faint: 0.65 } as const;

/** How sure we are that this is a promise and about this: the cue's force, less what was taken from around it. */
export function confidenceOf(frame: Frame, horizon: Horizon | null, spoken: boolean): number {
  let confidence = FORCE[frame.cue.force];
  if (frame.inherited) confidence -= 0.15;
  if (!frame.quantity && !horizon) confidence -= frame.metric === 'investment' ? 0.18 : 0.08;
  if (!spoken) confidence -= 0.1;
  if (frame.metric === 'strategy') confidence -= 0.15;
  return Math.max(0.1, Math.round(confidence * 100) / 100);
}

/** "If" makes a promise conditional; otherwise the cue decides. */
export const modalityOf = (frame: Frame, conditions: readonly string[]): Modality =>
  conditions.length > 0 && frame.cue.force !== 'firm' ? 'conditional' : frame.cue.modality;
