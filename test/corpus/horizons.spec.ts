import { describe, expect, it } from '@jest/globals';
import { neutralProfile, readSentences } from '../../libs/engine/src/company/index.js';
import { parseDocument } from '../../libs/engine/src/document/index.js';
import type { Statement } from '../../libs/engine/src/model/index.js';
import { findStatements } from '../../libs/engine/src/statement/index.js';
import { HORIZON_CASES, type HorizonCase } from './horizons.corpus.js';

const profile = neutralProfile('kestrel', { currency: 'USD' });

/** Management speaks, but for the lines of an analyst. */
const call = (text: string): string =>
  [
    'Operator\n\nWelcome to the Kestrel Tools call.',
    ...text
      .split('\n')
      .map((line) =>
        line.startsWith('Q: ')
          ? `Ray Ortiz -- Oakfield Securities -- Analyst\n\n${line.slice(3)}`
          : `Jane Wu -- Chief Financial Officer\n\n${line}`,
      ),
  ].join('\n\n');

function statementsOf(text: string): Statement[] {
  const input = { text: call(text), sha256: '0'.repeat(64), periodEnd: '2024-12-31', eventDate: '2025-02-20' };
  return findStatements(readSentences(parseDocument(input, profile), profile));
}

const isAssumed = ({ flags }: Statement): boolean => flags.some(({ code }) => code === 'assumed_period');
const dueOf = (statement: Statement): string =>
  `${statement.metric} ${statement.horizon?.end ?? '-'}${isAssumed(statement) ? ' assumed' : ''}`;

const phrasings = HORIZON_CASES.flatMap((each: HorizonCase) =>
  (['en', 'hans', 'hant'] as const).map((script) => [each.name, script, each[script], each.due] as const),
);

describe('when a promise falls due', () => {
  it.each(phrasings)('%s (%s)', (_name, _script, text, due) => {
    expect(statementsOf(text).map(dueOf)).toEqual(due);
  });
});
