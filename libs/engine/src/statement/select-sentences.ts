import type { SentenceReading } from '../model/index.js';

/** Roles that never promise, whatever they say. */
const SILENT = new Set(['analyst', 'operator', 'investor_relations']);

/**
 * May this sentence hold a statement? Management's prose, and prose that a document without speakers attributes to
 * nobody; a summary on top is the editor's retelling of management. Questions, headings and furniture never.
 */
export function maySpeak({ sentence, utterance }: SentenceReading): boolean {
  if (sentence.kind !== 'prose' || sentence.isQuestion) return false;
  if (SILENT.has(utterance.speaker.role)) return false;
  return utterance.speaker.role !== 'editor' || utterance.section === 'summary';
}
