import type { CompanyProfile, Statement } from '../model/index.js';
import { likeness } from './likeness.js';
import { hasNumber, measureOf } from './measure.js';
import { isTopical } from './metric-traits.js';
import { particulars, shareParticular } from './topic.js';
import { relateWindows } from './window-relation.js';

/** Below this share of common letter pairs, two sentences on investments or the like are two plans. */
const NEARLY_ALIKE = 0.3;

/** Where one of them names a thing that the other does not, nearly all words have to be the same. */
const SAME_WORDS = 0.7;

/**
 * Does the statement really repeat the one that it is said to restate? A summary repeats its body; elsewhere date, number and
 * direction must agree: what says more than the other is a promise of its own.
 */
export function isRestatement(statement: Statement, original: Statement, profile: CompanyProfile): boolean {
  const window = relateWindows(original.horizon, statement.horizon);
  if (window === 'moved' || statement.segment !== original.segment) return false;
  if (statement.section === 'summary') return true;
  if (measureOf(statement, profile) !== measureOf(original, profile) || statement.direction !== original.direction)
    return false;
  if (window === 'half' && statement.horizon?.end != null) return false;
  return isSameNumber(statement, original) && (!isTopical(statement.metric) || isSameSubject(statement, original));
}

function isSameNumber(a: Statement, b: Statement): boolean {
  if (!hasNumber(a.target) || !hasNumber(b.target)) return hasNumber(a.target) === hasNumber(b.target);
  return a.target.low === b.target.low && a.target.high === b.target.high;
}

function isSameSubject(a: Statement, b: Statement): boolean {
  const [x, y] = [particulars(a.topic, a.segment), particulars(b.topic, b.segment)];
  if (shareParticular(x, y)) return true;
  return likeness(a.quote, b.quote) >= (x.length + y.length === 0 ? NEARLY_ALIKE : SAME_WORDS);
}
