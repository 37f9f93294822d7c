import type { Statement } from '../model/index.js';
import { particulars } from './topic.js';

const OPENING_NAME = /^([A-Z][a-z]{3,})(?=, (?:our|the|a|an|which)\b| (?:will|is|are|has|remains)\b| \d)/;
const NO_NAMES = new Set(
  'this that these those they there then here what which when where both some most many each our your their everything something nothing production shipments revenue demand supply availability volume launch launches development sampling fiscal calendar quarter'.split(
    ' ',
  ),
);

/**
 * "Genoa will launch next week": at the start of a sentence any word is capitalised, so that a name there is not among the
 * topic. Taken as one where a launch names nothing else and the word is no ordinary one.
 */
export function withOpeningName(statement: Statement): Statement {
  const isLaunch = statement.event === 'product_launch' || statement.event === 'product_roadmap';
  if (!isLaunch || particulars(statement.topic, statement.segment).length > 0) return statement;
  const name = OPENING_NAME.exec(statement.quote)?.[1]?.toLowerCase();
  const isOrdinary = name === undefined || NO_NAMES.has(name) || particulars([name], statement.segment).length === 0;
  return isOrdinary ? statement : { ...statement, topic: [...statement.topic, name].sort() };
}
