import type { CompanyProfile, Extraction } from '#engine';
import { call, type Reported, type Said } from '../builder.js';
import { Q1, Q2, Q3 } from './frames.js';

/** One promise made after the first quarter and what the reports of the second and the third said of it. */
export interface RuleCase {
  readonly name: string;
  readonly said: Said;
  /** Known when it was said. */
  readonly known?: readonly Reported[];
  readonly reported: readonly Reported[];
  /** A later report still. */
  readonly then?: readonly Reported[];
  /** Said with the second report, and with the third. */
  readonly again?: Said;
  readonly thenSaid?: Said;
  /** `resolved/met`, `void/withdrawn`, `due: awaiting_actual`: lifecycle, result or kind of void, and the reason where there is one. */
  readonly verdict: string;
  readonly sustained?: 'yes' | 'no' | 'unknown';
  /** Which verdict is held to the case; the latest where it is not said. */
  readonly judged?: 'original';
  readonly profile?: CompanyProfile;
  /** Looks like a case of the rule and is not: another rule takes it, or this one withholds its result. */
  readonly counter?: true;
  /** The rule that takes it, where it is another. */
  readonly by?: string;
}

/** The cases of one rule: at least eight, a third of them counterexamples. */
export interface RuleTable {
  readonly rule: string;
  readonly cases: readonly RuleCase[];
}

/** The documents of a case. */
export function documentsOf(one: RuleCase): readonly Extraction[] {
  const made = call('2025-05-10', Q1, [one.said], one.known ?? []);
  const answered = call('2025-08-10', Q2, one.again === undefined ? [] : [one.again], one.reported);
  if (one.then === undefined && one.thenSaid === undefined) return [made, answered];
  return [made, answered, call('2025-11-10', Q3, one.thenSaid === undefined ? [] : [one.thenSaid], one.then ?? [])];
}
