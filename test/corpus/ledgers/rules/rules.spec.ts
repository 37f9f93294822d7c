import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildLedger, verdictRules } from '#engine';
import { corpusOf, profileOf } from '../builder.js';
import { documentsOf, type RuleCase } from './rule-case.js';
import { tables } from './tables.js';

const LEAST_CASES = 8;

/** `resolved/met`, `due: awaiting_actual`, the rule that found it, and whether it lasted where the case asks. */
function judged(one: RuleCase) {
  const documents = documentsOf(one);
  const asOf = documents.at(-1)?.document.eventDate ?? '';
  const [claim] = buildLedger(corpusOf(documents), one.profile ?? profileOf(), asOf).claims;
  const found = claim?.[one.judged ?? 'verdict'];
  if (found === undefined) throw new Error('no claim');
  const state = [found.lifecycle, found.result ?? found.void].filter((part) => part !== null).join('/');
  const verdict = found.reason === null ? state : `${state}: ${found.reason}`;
  return { verdict, rule: found.rule, ...(one.sustained && { sustained: found.sustained }) };
}

it('has a table for each rule, in the order in which they are tried', () =>
  expect(tables.map(({ rule }) => rule)).toEqual(verdictRules.map(({ name }) => name)));

/** Every reason and every kind of void of docs/verdicts.md. */
const codes = [
  'not_yet_due',
  'awaiting_actual',
  'no_actual_on_basis',
  'scope_mismatch',
  'currency_mismatch',
  'segment_recast',
  'definition_changed',
  'measure_unstated',
  'window_ambiguous',
  'unit_suspect',
  'source_conflict',
  'not_falsifiable',
  'withdrawn',
  'superseded',
  'condition_failed',
  'ambiguous',
  'not_measurable',
];

it.each(codes)('%s is reached by a case', (code) =>
  expect(tables.some(({ cases }) => cases.some(({ verdict }) => verdict.endsWith(code)))).toBe(true),
);

it.each(codes)('%s stands on the page', (code) =>
  expect(readFileSync('docs/verdicts.md', 'utf8')).toContain(`\`${code}\``),
);

describe.each(tables.map((table) => [table.rule, table] as const))('%s', (rule, { cases }) => {
  it('has enough cases, a third of them counterexamples', () => {
    expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES);
    expect(cases.filter(({ counter }) => counter).length * 3).toBeGreaterThanOrEqual(cases.length);
  });

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) =>
    expect(judged(one)).toEqual({
      verdict: one.verdict,
      rule: one.by ?? rule,
      ...(one.sustained && { sustained: one.sustained }),
    }),
  );
});

describe('docs/verdicts.md', () => {
  const page = readFileSync('docs/verdicts.md', 'utf8');

  it.each(verdictRules.map((rule) => [rule.name, rule] as const))(
    'tells of %s what the rule says, in its version',
    (name, rule) => {
      expect(page).toContain(`| \`${name}\` | ${rule.version} | ${rule.says} |`);
    },
  );

  it('tells of no rule that there is not, in the order in which they are tried', () => {
    const told = [...page.matchAll(/^\| `([a-z_]+\.[a-z_]+)` \| \d+ \|/gm)].map((match) => match[1]);
    expect(told).toEqual(verdictRules.map((rule) => rule.name));
  });
});
