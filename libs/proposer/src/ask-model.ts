import { setTimeout as rest } from 'node:timers/promises';
import type { Passages, Proposed } from '#engine';
import { ModelFault } from './model-fault.js';
import { LIMITS, type Limits, type ModelSettings } from './model-settings.js';
import { parseAnswer, type Answer } from './parse-answer.js';
import { postChat } from './post-chat.js';
import { promptFor } from './prompt.js';
import { slimEntries } from './slim-entry.js';

/**
 * Asks a model about each passage, one after the other, and gathers what it proposes. Never throws: what goes wrong is
 * told in `problem`, and what was gathered until then is kept. Nothing of the answers is believed; the engine holds them
 * against the text.
 */
export async function askModel(
  passages: Passages,
  settings: ModelSettings,
  limits: Partial<Limits> = {},
): Promise<Proposed> {
  const within = { ...LIMITS, ...limits };
  const signal = AbortSignal.timeout(within.documentMs);
  const answers: Answer[] = [];
  const faults: string[] = [];
  for (const text of passages.texts) {
    if (faults.length >= within.failures) break;
    try {
      answers.push(await askAbout(text, passages, settings, within, signal));
    } catch (error) {
      faults.push(error instanceof ModelFault ? error.message : 'it failed in a way that nobody foresaw');
    }
  }
  return {
    by: settings.name,
    statements: answers.flatMap(({ statements }) => slimEntries(statements)),
    observations: answers.flatMap(({ observations }) => slimEntries(observations)),
    problem: problemOf(faults, answers.length, passages.texts.length),
  };
}

/** One passage; tried again, after a rest, where the endpoint is busy or away. */
async function askAbout(
  text: string,
  passages: Passages,
  settings: ModelSettings,
  limits: Limits,
  signal: AbortSignal,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return parseAnswer(await postChat(settings, promptFor(text, passages), limits, signal));
    } catch (error) {
      if (!(error instanceof ModelFault && error.mayPass) || attempt >= limits.tries || signal.aborted) throw error;
      await rest(limits.restMs * 2 ** (attempt - 1), undefined, { signal }).catch(() => undefined);
    }
  }
}

function problemOf(faults: readonly string[], answered: number, asked: number): string | null {
  if (faults.length === 0) return null;
  return `${[...new Set(faults)].join('; ')}; it answered for ${answered} of ${asked} passages`;
}
