import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { neutralProfile, parseCompanyProfile } from '../company/index.js';
import { extract } from '../pipeline.js';
import { chooseAccounts, explain } from './index.js';

const ROOT = new URL('../../../../', import.meta.url);
const seeds = readdirSync(new URL('seeds/', ROOT)).filter((file) => file.endsWith('.md') && file !== 'README.md');
const profileOf = (file: string) => {
  const id = file.split('-')[0] ?? '';
  return parseCompanyProfile(JSON.parse(readFileSync(new URL(`companies/${id}.json`, ROOT), 'utf8')));
};

describe.each(seeds)('the explanation of %s', (file) => {
  const input = { text: readFileSync(new URL(`seeds/${file}`, ROOT), 'utf8'), sha256: '0'.repeat(64) };
  const profile = profileOf(file);
  const plain = extract(input, profile);
  const { extraction, trace } = explain(input, profile);

  it('changes nothing of what is extracted', () => {
    expect(JSON.stringify(extraction)).toBe(JSON.stringify(plain));
  });

  it('is the same each time', () => {
    expect(JSON.stringify(explain(input, profile).trace)).toBe(JSON.stringify(trace));
  });

  it.each(['statements', 'observations'] as const)('names every record of the %s once, in its own sentence', (kind) => {
    const named = trace.sentences.flatMap((sentence) => sentence.outcome[kind].map((id) => ({ id, sentence })));
    expect(named.map(({ id }) => id).sort()).toEqual(plain[kind].map(({ id }) => id).sort());
    for (const { id, sentence } of named) {
      const record = plain[kind].find((one) => one.id === id)!;
      expect(record.start).toBeGreaterThanOrEqual(sentence.start);
      expect(record.end).toBeLessThanOrEqual(sentence.end);
      expect(sentence.steps.filter((step) => step.id === id)).toHaveLength(1);
    }
  });

  it('says of every sentence what it gave or why it gave nothing, never both', () => {
    for (const { outcome } of trace.sentences) {
      expect(outcome.statements.length > 0).toBe(outcome.why.statement.length === 0);
      expect(outcome.observations.length > 0).toBe(outcome.why.observation.length === 0);
    }
  });

  it('quotes what the text holds', () => {
    for (const { read, steps } of trace.sentences)
      for (const { start, end, text } of [...read, ...steps])
        if (start !== null && end !== null) expect(input.text.slice(start, end)).toBe(text);
  });
});

const DATES = { periodEnd: '2025-09-30', eventDate: '2025-11-25', sha256: '0'.repeat(64) };
const accountsOf = (text: string) => explain({ ...DATES, text }, neutralProfile('demo', {})).trace;
const speech = (said: string): string => `Ann Lee -- Chief Financial Officer\n\n${said}\n`;

describe('why a sentence gives no statement', () => {
  it.each([
    ['Revenue was 4.2 billion dollars in the September quarter.', 'no_cue'],
    ['Revenue was better than we had expected in the September quarter.', 'cueRefusal:past 5'],
    ['We are confident in our team and excited.', 'no_cue'],
    ['九月季度收入为42亿元。', 'no_cue'],
    ['九月季度收入為42億元。', 'no_cue'],
    ['本次電話會議包含前瞻性陳述。', 'silence:not_prose'],
    ['本次电话会议包含前瞻性陈述。', 'silence:not_prose'],
    ['This call contains forward-looking statements, which are subject to risks.', 'silence:not_prose'],
    ['Will we keep investing next year?', 'silence:question'],
  ])('%s', (said, rule) => {
    const account = accountsOf(speech(said)).sentences.at(-1)!;
    const rules = [...account.outcome.why.statement, ...account.steps.map((step) => step.rule)];
    expect(account.outcome.statements).toEqual([]);
    expect(rules).toContain(rule);
  });
});

describe('what a sentence that gives one tells', () => {
  it.each([
    ['We expect revenue of 4.5 billion dollars next quarter.', 'expect', 'next quarter'],
    ['我们预计下季度收入为45亿元。', '预计', '下季度'],
    ['我們預計下季度收入為45億元。', '預計', '下季度'],
  ])('%s', (said, cue, period) => {
    const { read, steps, outcome } = accountsOf(speech(said)).sentences.at(-1)!;
    expect(outcome).toMatchObject({ statements: ['s1'], why: { statement: [] } });
    expect(steps).toContainEqual(expect.objectContaining({ did: 'found', rule: 'cue:scanCues', text: cue }));
    expect(steps).toContainEqual(expect.objectContaining({ did: 'proposed', rule: 'proposeNumbers' }));
    expect(steps).toContainEqual(expect.objectContaining({ did: 'made', id: 's1' }));
    expect(read).toContainEqual(expect.objectContaining({ as: 'period', text: period }));
    expect(read.map(({ as }) => as)).toEqual(expect.arrayContaining(['quantity', 'metric']));
  });
});

describe('choosing sentences', () => {
  const trace = accountsOf(speech('Revenue was 4.2 billion dollars. We expect margins to rise next year. Thank you.'));
  const [first, second] = trace.sentences.filter(({ kind }) => kind === 'prose');

  it.each([
    ['its number', String(second!.number), [second]],
    ['an offset in it', `@${second!.start + 3}`, [second]],
    ['a statement', 's1', [second]],
    ['an observation', 'o1', [first]],
    ['words of it', 'MARGINS  to rise', [second]],
    ['words of none', 'dividend', []],
    ['a number too high', '999', []],
  ])('by %s', (_what, which, expected) => {
    expect(chooseAccounts(trace, which)).toEqual(expected);
  });
});
