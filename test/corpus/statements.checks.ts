import { neutralProfile, readSentences } from '../../libs/engine/src/company/index.js';
import { parseDocument } from '../../libs/engine/src/document/index.js';
import { findStatements } from '../../libs/engine/src/statement/index.js';
import { SCRIPTS, type Check } from './check.js';
import { quoted, statementWords } from './frames.js';
import { SILENT_CASES, STATEMENT_CASES, type StatementCase } from './statements.corpus.js';

const profile = neutralProfile('kestrel', { currency: 'USD' });

function statementsIn(text: string): string[] {
  const input = { text, sha256: '0'.repeat(64), periodEnd: '2024-12-31', eventDate: '2025-02-20' };
  return quoted(text, findStatements(readSentences(parseDocument(input, profile), profile))).map(statementWords);
}

const checksOf = (cases: readonly StatementCase[], counter: boolean): Check[] =>
  cases.flatMap((each) =>
    SCRIPTS.flatMap((script) => {
      const text = each[script];
      if (!text) return [];
      return [{ cause: 'statements, mixed', counter, script, text, want: each.frames, got: () => statementsIn(text) }];
    }),
  );

export const STATEMENT_CHECKS: readonly Check[] = [
  ...checksOf(STATEMENT_CASES, false),
  ...checksOf(SILENT_CASES, true),
];
