import { describe, expect, it } from '@jest/globals';
import { accuracyPage } from './accuracy-page.js';
import { accuracyTable } from './accuracy-table.js';
import { passes, type Check } from './check.js';
import { GOLDEN_CHECKS, PARITY_CHECKS } from './golden-checks.js';
import { closeGaps, GAPS_OF_SENTENCES, gapTable, readGaps } from './known-gaps.js';
import { readRatchet, writeRatchet } from './ratchet.js';
import { fallsOf, tallyOf } from './tally.js';

let listed = readGaps(GAPS_OF_SENTENCES);
const gaps = new Set(listed.flatMap(({ texts }) => texts));
/** A phrasing that is a known gap is no measure for the others. */
const isGap = ({ text, like }: Check): boolean => gaps.has(text) || (like !== undefined && gaps.has(like));

const results = new Map([...GOLDEN_CHECKS, ...PARITY_CHECKS].map((check) => [check, check.got()]));
const passed = new Set([...results].filter(([check, got]) => passes(check, got)).map(([check]) => check));
const now = { golden: tallyOf(GOLDEN_CHECKS, passed), parity: tallyOf(PARITY_CHECKS, passed) };

/**
 * `npm run accuracy` raises the ratchet to what is reached, takes closed gaps out of the list and writes the tables of
 * docs/accuracy.md. Where a fall is right (a case was wrong), lower the count in ratchet.json by hand and say why.
 */
describe('the golden set', () => {
  it('is read as it must be, but for the known gaps', () => {
    const misread = [...results].filter(([check]) => !passed.has(check) && !isGap(check));
    expect(misread.map(([{ cause, script, text, want }, got]) => ({ cause, script, text, want, got }))).toEqual([]);
  });

  it('lists a known gap only as long as it is one', () => {
    const open = new Set([...results.keys()].filter((check) => !passed.has(check)).map(({ text }) => text));
    const closed = [...gaps].filter((text) => !open.has(text));
    if (process.env.RAISE_RATCHET) listed = closeGaps(GAPS_OF_SENTENCES, new Set(closed));
    else if (process.env.CI) expect(closed).toEqual([]);
    else if (closed.length > 0) process.stdout.write(`\nnpm run accuracy: no gaps any longer\n${closed.join('\n')}\n`);
  });

  it('passes no less than before', () => {
    const held = readRatchet();
    process.stdout.write(`\n${accuracyTable(now.golden)}\n\n${accuracyTable(now.parity)}\n`);
    expect([...fallsOf(held.golden, now.golden), ...fallsOf(held.parity, now.parity)]).toEqual([]);
    if (process.env.RAISE_RATCHET) writeRatchet({ ...held, ...now });
  });

  it('holds at least 900 expressions and sentences, a third of them counterexamples', () => {
    const of = new Map(GOLDEN_CHECKS.map((check) => [check.text, check]));
    const counter = [...of.values()].filter((check) => check.counter).length;
    expect(of.size).toBeGreaterThanOrEqual(900);
    expect(counter / of.size).toBeGreaterThan(1 / 3);
  });

  it('is what docs/accuracy.md prints, as the ratchet holds it', () => {
    const { golden, parity } = readRatchet();
    const tables = { golden: accuracyTable(golden), parity: accuracyTable(parity), gaps: gapTable(listed) };
    const { found, wanted } = accuracyPage(tables);
    expect(found).toBe(wanted);
  });
});
