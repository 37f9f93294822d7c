import { describe, expect, it } from '@jest/globals';
import { neutralProfile, readSentences } from '../../libs/engine/src/company/index.js';
import { parseDocument } from '../../libs/engine/src/document/index.js';
import type { Statement } from '../../libs/engine/src/model/index.js';
import { findStatements } from '../../libs/engine/src/statement/index.js';
import { SILENT_CASES, STATEMENT_CASES, type StatementCase } from './statements.corpus.js';

const profile = neutralProfile('kestrel', { currency: 'USD' });

function statementsOf(text: string): Statement[] {
  const input = { text, sha256: '0'.repeat(64), periodEnd: '2024-12-31', eventDate: '2025-02-20' };
  return findStatements(readSentences(parseDocument(input, profile), profile));
}

const targetWords = ({ target }: Statement): string =>
  target?.low || target?.high
    ? ` ${target.low}..${target.high} ${target.unit}${target.comparison ? ` ${target.comparison.to}` : ''}`
    : '';

const frameOf = (s: Statement): string =>
  `${s.metric}${s.event ? `/${s.event}` : ''} ${s.kind} ${s.form} ${s.direction} ${s.modality}` +
  `${targetWords(s)}${s.horizon?.end ? ` by ${s.horizon.end}` : ''}`;

const phrasings = (cases: readonly StatementCase[]): [string, string, string, readonly string[]][] =>
  cases.flatMap((each) =>
    (['en', 'hans', 'hant'] as const).flatMap((script): [string, string, string, readonly string[]][] =>
      each[script] ? [[each.name, script, each[script], each.frames]] : [],
    ),
  );

describe('what a sentence promises', () => {
  it.each(phrasings(STATEMENT_CASES))('%s (%s)', (_name, _script, text, frames) => {
    expect(statementsOf(text).map(frameOf)).toEqual(frames);
  });

  it.each(phrasings(STATEMENT_CASES))('quotes the text itself: %s (%s)', (_name, _script, text) => {
    for (const { quote, start, end } of statementsOf(text)) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('what promises nothing', () => {
  it.each(phrasings(SILENT_CASES))('%s (%s)', (_name, _script, text, frames) => {
    expect(statementsOf(text).map(frameOf)).toEqual(frames);
  });

  it('holds at least a third of all phrasings', () => {
    const silent = phrasings(SILENT_CASES).length;
    expect(silent / (silent + phrasings(STATEMENT_CASES).length)).toBeGreaterThan(1 / 3);
  });
});
