import { describe, expect, it } from '@jest/globals';
import { buildLedger, extract, neutralProfile, type Claim, type Extraction, type Ledger } from '#engine';
import { corpusOf } from './builder.js';

const profile = neutralProfile('kestrel', { currency: 'USD' });

const read = (text: string, periodEnd: string, eventDate: string): Extraction =>
  extract({ text, sha256: hashOf(text), periodEnd, eventDate }, profile);
const may = (text: string) => read(text, '2025-03-31', '2025-05-08');
const august = (text: string) => read(text, '2025-06-30', '2025-08-07');

/** Any key that differs with the text serves as its hash here. */
function hashOf(text: string): string {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + letter.charCodeAt(0)) % 0xffffffff;
  return hash.toString(16).padStart(64, '0');
}

const ledgerOf = (...documents: readonly Extraction[]): Ledger =>
  buildLedger(corpusOf(documents), profile, '2025-08-31');
const revisionsOf = ({ claims }: Ledger) =>
  claims.map(({ statements }) => statements.map((one) => `${one.revision}@${one.document}`).join(' '));
const stateOf = ({ lifecycle, result, void: void_ }: Claim['verdict']) =>
  [lifecycle, result ?? void_].filter((one) => one !== null).join('/');

const FIRST =
  'We expect second quarter revenue of $2.4 billion. We expect second quarter gross margin of 45%. We expect to open 20 stores in 2025.';
const SECOND =
  'Corrected transcript\n\nWe expect second quarter revenue of $2.6 billion. We expect second quarter gross margin of 45%. We expect to open 20 stores in 2025.';
const RESULT = 'Second quarter revenue was $2.6 billion. Gross margin was 45% in the second quarter.';

describe('A corrected version of a document', () => {
  const alone = ledgerOf(may(SECOND), august(RESULT));
  const ledger = ledgerOf(may(FIRST), may(SECOND), august(RESULT));

  it('is the record: what changed is corrected, what did not is as it was', () => {
    expect(revisionsOf(ledger)).toEqual(['initiated@0 corrected@1', 'initiated@1', 'initiated@1']);
    expect(ledger.claims[0]?.target?.low).toBe('2600000000');
    expect(ledger.documents.map(({ version, replacedBy }) => [version, replacedBy])).toEqual([
      [undefined, hashOf(SECOND)],
      [2, undefined],
      [undefined, undefined],
    ]);
  });

  it('is judged as if the first had not been, original and latest', () => {
    expect(ledger.claims.map(({ verdict }) => stateOf(verdict))).toEqual(
      alone.claims.map(({ verdict }) => stateOf(verdict)),
    );
    expect(ledger.claims.map(({ original }) => stateOf(original))).toEqual(
      alone.claims.map(({ original }) => stateOf(original)),
    );
    expect(stateOf(ledger.claims[0]?.verdict as Claim['verdict'])).toBe('resolved/met');
  });

  it('keeps the verdict of then in the series', () => {
    expect(ledger.claims[0]?.verdicts.map(({ explanation }) => /2\.[46] billion/.exec(explanation)?.[0])).toEqual([
      '2.4 billion',
      '2.6 billion',
      '2.6 billion',
    ]);
    expect(ledger.claims[1]?.verdicts.map(stateOf)).toEqual(['open', 'resolved/met']);
  });

  it('leaves the ids of the claims alone', () => {
    const before = ledgerOf(may(FIRST), august(RESULT));
    expect(ledger.claims.map(({ id }) => id)).toEqual(before.claims.map(({ id }) => id));
  });

  it('is no silent quarter, and no comparison with itself', () => {
    expect(ledger.claims.map(({ unmentioned }) => unmentioned)).toEqual([[], [], [2]]);
    expect(ledger.comparison?.from.end).toBe('2025-03-31');
  });

  it('gives the same ledger in any order', () => {
    const [first, second, third] = [may(FIRST), may(SECOND), august(RESULT)];
    const whole = JSON.stringify(ledger);
    for (const order of [
      [second, first, third],
      [third, second, first],
      [third, first, second, first],
    ])
      expect(JSON.stringify(ledgerOf(...order))).toBe(whole);
  });

  it('voids a promise that it no longer holds, and shows it', () => {
    const { claims } = ledgerOf(
      may(FIRST),
      may('Version 2\n\nWe expect second quarter revenue of $2.4 billion. We expect to open 20 stores in 2025.'),
    );
    const [gone] = claims.filter(({ metric }) => metric === 'gross_margin');
    expect(gone?.verdicts.map(stateOf)).toEqual(['open', 'void/superseded']);
    expect(gone?.verdict.explanation).toContain('no longer holds');
    expect(claims.filter(({ metric }) => metric !== 'gross_margin').map(({ verdict }) => stateOf(verdict))).toEqual([
      'due',
      'open',
    ]);
  });

  it('holds a figure that was reported wrongly the first time', () => {
    const promise = read('We expect first quarter revenue of $2.4 billion.', '2024-12-31', '2025-02-20');
    const { claims } = ledgerOf(
      promise,
      may('Revenue in the first quarter was $2.2 billion. Gross margin was 45% in the first quarter.'),
      may(
        'Corrected transcript\n\nRevenue in the first quarter was $2.4 billion. Gross margin was 45% in the first quarter.',
      ),
    );
    expect(claims[0]?.verdicts.map(stateOf)).toEqual(['open', 'resolved/missed', 'resolved/met']);
    expect(claims[0]?.outcomes.map(({ value, vintage }) => [value, vintage])).toEqual([
      ['2400000000', 'first_reported'],
    ]);
  });

  it('may be corrected again', () => {
    const third = SECOND.replace('Corrected transcript', 'Version 3').replace('$2.6 billion', '$2.5 billion');
    const ledger = ledgerOf(may(third), may(FIRST), may(SECOND));
    expect(revisionsOf(ledger)).toEqual(['initiated@0 corrected@1 corrected@2', 'initiated@2', 'initiated@2']);
    expect(ledger.claims[0]?.target?.low).toBe('2500000000');
  });

  it('joins the claim that was made before', () => {
    const year = read('We expect full-year 2025 revenue of $10 billion.', '2024-12-31', '2025-02-20');
    const wrong = may('We now expect full-year 2025 revenue of $11 billion. We expect to open 20 stores in 2025.');
    const right = may(
      'Corrected transcript\n\nWe now expect full-year 2025 revenue of $10.1 billion. We expect to open 20 stores in 2025.',
    );
    expect(revisionsOf(ledgerOf(year, wrong, right))[0]).toBe('initiated@0 raised@1 corrected@2');
  });
});

describe('In Chinese', () => {
  it.each([
    ['更正版', '预计2025年二季度收入24亿元。预计2025年毛利率约为45%。', '24亿元', '26亿元'],
    ['电话会议纪要（修订）', '预计2025年二季度收入24亿元。预计2025年毛利率约为45%。', '24亿元', '26亿元'],
    ['第二版', '預計2025年第二季營收24億元。預計2025年毛利率約45%。', '24億元', '26億元'],
    ['法說會紀錄【更正】', '預計2025年第二季營收24億元。預計2025年毛利率約45%。', '24億元', '26億元'],
  ])('%s', (title, text, wrong, right) => {
    const ledger = ledgerOf(may(text), may(`${title}\n\n${text.replace(wrong, right)}`));
    expect(revisionsOf(ledger)).toEqual(['initiated@0 corrected@1', 'initiated@1']);
  });
});

describe('Two documents of one call', () => {
  const notes = may('Notes of the call\n\nGuidance for the second quarter: revenue of $2.4 billion expected.');

  it.each([
    ['notes and a transcript are both kept', may(FIRST), notes],
    [
      'notes that call themselves corrected are no version of the transcript',
      may(FIRST),
      may('Corrected notes\n\nManagement expects operating expenses to fall in the second half of 2025.'),
    ],
    [
      'a text without a version corrects nothing',
      may(FIRST),
      may(SECOND.replace('Corrected transcript', 'Transcript')),
    ],
    ['another call is another document', may(SECOND), august(FIRST)],
  ])('%s', (_name, one, other) => {
    const { documents } = ledgerOf(one, other);
    expect(documents.map(({ replacedBy }) => replacedBy)).toEqual([undefined, undefined]);
  });

  it('repeat each other', () => {
    expect(revisionsOf(ledgerOf(may(FIRST), notes))[0]?.replaceAll(/@\d/g, '')).toBe('initiated reiterated');
  });
});

describe('What a text says of its version', () => {
  const versionOf = (text: string) => may(`${text}\n\nRevenue was $2.4 billion.`).document.version ?? 1;

  it.each([
    ['---\nversion: 2\n---', 2],
    ['---\nversion: 3\ntitle: Q1 2025 call\n---', 3],
    ['---\ntitle: Q1 2025 call (corrected transcript)\n---', 2],
    ['Q1 2025 Earnings Call\nCORRECTED TRANSCRIPT', 2],
    ['Revised version of the call notes', 2],
    ['Q1 2025 call, version 4', 4],
    ['一季度业绩会纪要（更正版）', 2],
    ['第三版', 3],
    ['法說會逐字稿修訂版', 2],
    ['Q1 2025 Earnings Call Transcript', 1],
    ['We revised our outlook in this version of the plan.', 1],
    ['Revised guidance for the year', 1],
    ['业绩预告修正公告', 1],
    ['Windows version 1 shipped', 1],
    ['第二季度业绩会纪要', 1],
  ])('%s: %s', (head, version) => {
    expect(versionOf(head)).toBe(version);
  });
});
