import { extract } from '../../../libs/engine/src/pipeline.js';
import { SCRIPTS, toTraditional, type Check, type Script } from '../check.js';
import { observationWords, quoted, statementWords } from '../frames.js';
import { COMPANIES } from './companies.js';
import type { SentenceCase, SentenceCause } from './sentence-case.js';

/** A text without speakers is what the finance chief says on the call of 5 November 2025 on the September quarter. */
const asSpoken = (text: string): string =>
  text.includes('\n') ? text : `Dana Reed -- Chief Financial Officer\n\n${text}\n`;

function read({ of = 'plain', reports }: SentenceCase, words: string): readonly string[] {
  const text = asSpoken(words);
  const input = { text, sha256: '0'.repeat(64), periodEnd: '2025-09-30', eventDate: '2025-11-05' };
  const { statements, observations } = extract(input, COMPANIES.get(of)!);
  const figures = quoted(text, observations).map(observationWords);
  return [...quoted(text, statements).map(statementWords), ...(reports ? figures : [])];
}

/** What each phrasing of each sentence must be read as. */
export function sentenceChecks({ cause, is, isNot }: SentenceCause): Check[] {
  const row = (cases: readonly SentenceCase[], counter: boolean): Check[] =>
    cases.flatMap((each) =>
      SCRIPTS.map((script) => ({
        cause,
        counter,
        script,
        text: each[script],
        want: [...each.says, ...(each.reports ?? [])],
        got: () => read(each, each[script]),
      })),
    );
  return [...row(is, false), ...row(isNot, true)];
}

/** The same sentence is read alike in English, in both scripts as they are spoken, and in the one turned into the other. */
export function parityChecks({ is, isNot }: SentenceCause): Check[] {
  const same = (each: SentenceCase, counter: boolean, cause: string, script: Script, text: string): Check => ({
    ...{ cause, counter, script, text, like: each.hans },
    want: read({ ...each, reports: [] }, each.hans),
    got: () => read({ ...each, reports: [] }, text),
  });
  const of = (each: SentenceCase, counter: boolean): Check[] => [
    same(each, counter, 'parity: as spoken', 'en', each.en),
    same(each, counter, 'parity: as spoken', 'hant', each.hant),
    same(each, counter, 'parity: Simplified turned into Traditional', 'hant', toTraditional(each.hans)),
  ];
  return [...is.flatMap((each) => of(each, false)), ...isNot.flatMap((each) => of(each, true))];
}
