import type { Statement } from '../model/index.js';

const key = (s: Statement): string =>
  [s.start, s.end, s.metric, s.event, s.segment, s.scope, s.target?.low, s.target?.high, s.target?.unit].join('|');

/** The same promise found twice in one sentence is one: the surer is kept. */
export function dropRepeats(statements: readonly Statement[]): Statement[] {
  const best = new Map<string, Statement>();
  for (const statement of statements) {
    const other = best.get(key(statement));
    if (!other || other.confidence < statement.confidence) best.set(key(statement), statement);
  }
  return [...best.values()];
}
