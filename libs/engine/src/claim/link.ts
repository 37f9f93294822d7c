import type { CompanyProfile, Statement } from '../model/index.js';
import type { Measure } from './measure.js';
import { familyOf } from './metric-family.js';
import { isTopical } from './metric-traits.js';
import type { Standing, Thread } from './thread.js';
import type { WindowRelation } from './window-relation.js';

/** A statement beside a claim that it may belong to, with what both have in common. */
export interface Link {
  readonly statement: Statement;
  readonly standing: Standing;
  readonly measure: Measure;
  readonly window: WindowRelation;
  readonly overlap: number;
  /** Both name the same particular things. */
  readonly isSameThing: boolean;
  /** Both name particular things, and none in common. */
  readonly isOtherThing: boolean;
  /** At least one of the two names a particular thing. */
  readonly namesOne: boolean;
  /** The words are nearly the same. */
  readonly isAlike: () => boolean;
  readonly sameDocument: boolean;
  /** The statement of the same document that continues the claim, where another one does. */
  readonly lead: Statement | null;
  /** A spending plan told once for the whole company and once for a business. */
  readonly isWider: boolean;
  readonly thread: Thread;
  readonly profile: CompanyProfile;
}

export function isNumeric(measure: Measure): boolean {
  return measure === 'amount' || measure === 'growth' || measure === 'change' || measure === 'multiple';
}

export function isOtherTopic({ statement, isOtherThing, profile }: Link): boolean {
  if (!isTopical(statement.metric) || familyOf(statement.metric, profile) === 'capital_expenditure') return false;
  return isOtherThing;
}

export function isSameWay(statement: Statement, standing: Standing): boolean {
  const before = standing.statement.direction;
  return statement.direction === before || statement.direction === 'reach' || before === 'reach';
}
