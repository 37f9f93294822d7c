import { chooseAccounts, explain, type CompanyProfile, type DocumentInput, type Proposed } from '#engine';
import { Problem } from '#problem';
import { printJson, printTrace } from '../print/index.js';
import type { ExtractOptions } from './options.js';

/** Prints how a document was read, or the sentences asked for. Throws `bad_option` where none is meant. */
export function explainDocument(
  input: DocumentInput,
  profile: CompanyProfile,
  proposed: Proposed | null,
  options: ExtractOptions,
): void {
  const { trace } = explain(input, profile, proposed);
  const { sentence: which } = options;
  const sentences = which === undefined ? trace.sentences : chooseAccounts(trace, which);
  if (sentences.length === 0) throw noSentence(which ?? '', trace.sentences.length);
  if (options.json) printJson({ ...trace, sentences });
  else printTrace(trace, sentences);
}

const noSentence = (which: string, count: number): Problem =>
  new Problem(
    'bad_option',
    `--sentence ${which} means none of the ${count} sentences.`,
    'Give words of it, its number (12), an offset in it (@4711) or the id of what it gave (s3, o7).',
  );
