import type { Horizon, Statement } from '../model/index.js';
import { mergeTopics } from './topic.js';

/**
 * A statement and the summary's line that restates it are one word: what the body leaves to the context (the date, the
 * topic), the summary may say. The date is taken over as assumed, for the body does not state it.
 */
export function completeRestated(statements: readonly Statement[]): readonly Statement[] {
  const restating = new Map<string, Statement[]>();
  for (const one of statements) {
    if (one.restates !== null && one.section === 'summary')
      restating.set(one.restates, [...(restating.get(one.restates) ?? []), one]);
  }
  return statements.map((one) => complete(one, restating.get(one.id) ?? []));
}

function complete(statement: Statement, others: readonly Statement[]): Statement {
  if (others.length === 0) return statement;
  const dated = others.find((one) => one.horizon?.end != null)?.horizon ?? null;
  const topic = others.reduce((all, one) => mergeTopics(all, one.topic), statement.topic);
  return {
    ...statement,
    topic,
    horizon: statement.horizon?.end == null ? (assumed(dated) ?? statement.horizon) : statement.horizon,
  };
}

function assumed(horizon: Horizon | null): Horizon | null {
  return horizon === null ? null : { ...horizon, stated: false };
}
