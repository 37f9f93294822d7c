import type { CompanyProfile, Flag, Statement, Target } from '../model/index.js';
import { familyOf } from './metric-family.js';
import { hasNumber, unitSort } from './measure.js';

/** A target as the claim takes it, with the flags that taking it so adds. */
export interface SettledTarget {
  readonly target: Target | null;
  readonly flags: readonly Flag[];
}

/**
 * Settles the currency of a statement's target. A currency in which the company does not report the metric is corrected
 * only where another reading of the same figure (an earlier statement of the claim, the profile) has the same magnitude in
 * the company's currency; otherwise the figure is flagged `unit_suspect`. Companies without a listed profile are taken at
 * their word: nothing is known of their currencies. So is a person who set or vouched for the figure.
 */
export function settleTarget(statement: Statement, earlier: readonly Target[], profile: CompanyProfile): SettledTarget {
  const { target } = statement;
  if (statement.reviewed?.includes('target') || !isForeign(statement, profile) || !hasNumber(target))
    return { target, flags: [] };
  const witness = earlier.find((one) => one.unit === profile.currency && isSameFigure(one, target));
  if (witness !== undefined) return correct(target, profile.currency, `an earlier statement says ${witness.raw}`);
  const known = profile.knownFigures.find((one) => isKnown(one, statement, target, profile));
  if (known !== undefined) return correct(target, profile.currency, known.note);
  const detail = `"${target.raw}" is in ${target.unit}; the company reports this in ${profile.currency}`;
  return { target, flags: [{ code: 'unit_suspect', detail }] };
}

function isForeign(statement: Statement, profile: CompanyProfile): boolean {
  const unit = statement.target?.unit;
  if (!profile.listed || unit === undefined || unitSort(unit) !== 'money' || unit === profile.currency) return false;
  return !(profile.alsoIn[statement.metric] ?? []).includes(unit);
}

function isSameFigure(a: Target, b: Target): boolean {
  return (a.low ?? a.high) === (b.low ?? b.high);
}

function isKnown(
  known: CompanyProfile['knownFigures'][number],
  statement: Statement,
  target: Target,
  profile: CompanyProfile,
): boolean {
  const sameThing =
    known.segment === statement.segment && familyOf(known.metric, profile) === familyOf(statement.metric, profile);
  return sameThing && known.unit === profile.currency && known.value === (target.low ?? target.high);
}

function correct(target: Target, currency: string, why: string): SettledTarget {
  const detail = `said as "${target.raw}" (${target.unit}); read as ${currency}: ${why}`;
  return { target: { ...target, unit: currency }, flags: [{ code: 'currency_conflict', detail }] };
}
