import type { Statement } from '../model/index.js';

const key = (s: Statement): string => `${s.metric}|${s.event ?? ''}|${s.segment}|${s.basis}|${s.scope}`;

const sameTarget = (a: Statement, b: Statement): boolean =>
  a.target?.low === b.target?.low && a.target?.high === b.target?.high && a.target?.unit === b.target?.unit;

/** A summary may leave the date out; without a number the date must be the same. */
const sameDue = (a: Statement, b: Statement): boolean =>
  a.horizon?.end === b.horizon?.end || ((!a.horizon || !b.horizon) && Boolean(a.target));

const shareTopic = (a: Statement, b: Statement): boolean => a.topic.some((word) => b.topic.includes(word));

/** Numbers must agree to be the same promise; without numbers the movement must, and events their names. */
function isSame(a: Statement, b: Statement): boolean {
  if (key(a) !== key(b) || !sameDue(a, b)) return false;
  if (a.target || b.target) return sameTarget(a, b);
  return a.direction === b.direction && (a.event === null || shareTopic(a, b)) && a.metric !== 'strategy';
}

/** The record is the body's: what stands first in it is the statement, a summary's line and later repeats restate it. */
export function markRestatements(statements: readonly Statement[]): Statement[] {
  const body = statements.filter((statement) => statement.section !== 'summary');
  return statements.map((statement) => {
    const before = statement.section === 'summary' ? body : body.slice(0, body.indexOf(statement));
    const original = before.find((other) => isSame(other, statement));
    return original ? { ...statement, restates: original.restates ?? original.id } : statement;
  });
}
