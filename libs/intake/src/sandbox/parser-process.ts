import { chooseAccounts, explain, Problem, type DocumentInput } from '#engine';
import { readFile } from 'node:fs/promises';
import { parseFile } from '../documents/parse-file.js';
import type { ParsingAnswer, ParsingQuestion, ToldProblem } from './messages.js';

/** A process that parses one file after the other: what it breaks on, or what breaks it, is nobody else's. */
process.on('message', (question: ParsingQuestion) => {
  void answerTo(question).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

async function answerTo(question: ParsingQuestion): Promise<ParsingAnswer> {
  try {
    if ('path' in question) return await parsed(question);
    if ('explain' in question) return { explained: explained(question) };
    if ('turnsOf' in question) return await takenApart(question);
    const { readForPreview } = await import('../preview/read-for-preview.js');
    const { problem, ...reading } = readForPreview(question.input, question.profile, question.emptyPages);
    return { reading, problem: problem && told(problem) };
  } catch (error) {
    return { refused: told(error), isForeseen: error instanceof Problem };
  }
}

async function parsed({ path, hints, limits }: Extract<ParsingQuestion, { path: string }>): Promise<ParsingAnswer> {
  return { document: await parseFile(await readFile(path), hints, limits) };
}

async function takenApart({
  turnsOf,
  profile,
}: Extract<ParsingQuestion, { turnsOf: DocumentInput }>): Promise<ParsingAnswer> {
  const { readTurnViews } = await import('../preview/read-turn-views.js');
  return { turns: readTurnViews(turnsOf, profile) };
}

function explained({ explain: input, profile, at }: Extract<ParsingQuestion, { explain: DocumentInput }>) {
  return chooseAccounts(explain(input, profile).trace, `@${at}`)[0] ?? null;
}

function told(error: unknown): ToldProblem {
  if (!(error instanceof Problem)) {
    const message = 'The document cannot be read.';
    return { code: 'unreadable_file', message, advice: 'Send it as plain text.' };
  }
  const { code, message, advice } = error;
  return { code, message, advice };
}
