import type { Statement } from '../model/index.js';
import { hintsDown, hintsUp } from './cues.js';

/** "Not ruling out more" leaves nothing out of the figure: an `excluding:` scope read from such a hint is none. */
export function withoutHintedScope(statement: Statement): Statement {
  const isHint = statement.scope.startsWith('excluding:') && (hintsUp(statement.quote) || hintsDown(statement.quote));
  return isHint ? { ...statement, scope: 'reported' } : statement;
}
