import type { Statement } from '../model/index.js';

const key = (s: Statement): string => `${s.metric}|${s.event ?? ''}|${s.segment}|${s.basis}|${s.scope}`;

const sameTarget = (a: Statement, b: Statement): boolean =>
  a.target?.low === b.target?.low &&
  a.target?.high === b.target?.high &&
  a.target?.unit === b.target?.unit &&
  a.target?.comparison?.to === b.target?.comparison?.to &&
  a.direction === b.direction;

const isSummary = (a: Statement, b: Statement): boolean => (a.section === 'summary') !== (b.section === 'summary');

/** A summary may leave the date out; otherwise both windows must be the same, and without a number there must be one. */
function sameDue(a: Statement, b: Statement): boolean {
  if ((!a.horizon || !b.horizon) && isSummary(a, b)) return Boolean(a.target) || a.horizon === b.horizon;
  if (a.horizon?.start !== b.horizon?.start || a.horizon?.end !== b.horizon?.end) return false;
  return Boolean(a.target) || a.horizon !== null || a.event !== null;
}

const shareTopic = (a: Statement, b: Statement): boolean => a.topic.some((word) => b.topic.includes(word));

/** Numbers must agree to be the same promise; without numbers the movement must, and events their names. */
function isSame(a: Statement, b: Statement): boolean {
  if (!sameDue(a, b)) return false;
  if (a.target || b.target) return sameTarget(a, b);
  return a.direction === b.direction && (a.event === null || shareTopic(a, b)) && a.metric !== 'strategy';
}

/** Statements of the body by what they are about, in order: only those can be the same. */
function byKey(body: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of body) {
    const group = groups.get(key(statement));
    if (group) group.push(statement);
    else groups.set(key(statement), [statement]);
  }
  return groups;
}

/** The record is the body's: what stands first in it is the statement, a summary's line and later repeats restate it. */
export function markRestatements(statements: readonly Statement[]): Statement[] {
  const body = byKey(statements.filter((statement) => statement.section !== 'summary'));
  return statements.map((statement) => {
    const alike = body.get(key(statement)) ?? [];
    const original = alike.find((other) => other === statement || isSame(other, statement));
    if (!original || original === statement) return statement;
    return { ...statement, restates: original.restates ?? original.id };
  });
}
