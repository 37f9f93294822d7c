import type { SentenceReading } from '../model/index.js';

/** Roles that never promise, whatever they say. */
const SILENT = new Set(['analyst', 'operator', 'investor_relations']);

/** Why a sentence holds no statement, whatever it says. */
export type Silence = 'not_prose' | 'question' | 'not_management';

/**
 * Why this sentence may hold no statement, or null where it may. Management's prose may, and prose that a document without
 * speakers attributes to nobody; a summary on top is the editor's retelling of management. Questions, headings and furniture never.
 */
export function silence({ sentence, utterance }: SentenceReading): Silence | null {
  if (sentence.kind !== 'prose') return 'not_prose';
  if (sentence.isQuestion) return 'question';
  const { role } = utterance.speaker;
  return SILENT.has(role) || (role === 'editor' && utterance.section !== 'summary') ? 'not_management' : null;
}
