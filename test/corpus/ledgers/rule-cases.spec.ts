import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildLedger, verdictRules } from '#engine';
import { corpusOf, profileOf } from './builder.js';
import { documentsOf, ruleCases } from './rule-cases.js';

/** The golden ledgers hold the cases of a first promise that another replaced. */
const single = verdictRules.map((rule) => rule.name).filter((name) => name !== 'void.superseded');

describe.each(single)('%s', (rule) => {
  const own = ruleCases.filter((one) => one.rule === rule);

  it('has cases', () => expect(own.length).toBeGreaterThan(0));

  it.each(own.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const documents = documentsOf(one);
    const ledger = buildLedger(
      corpusOf(documents),
      one.profile ?? profileOf(),
      documents.at(-1)?.document.eventDate ?? '',
    );
    const {
      lifecycle,
      result,
      void: void_,
      reason,
      sustained,
      rule: found,
    } = ledger.claims[0]?.[one.judged ?? 'verdict'] ?? ({} as never);
    const state = [lifecycle, result ?? void_].filter((part) => part !== null).join('/');
    const expected = {
      state: one.verdict,
      rule: one.rule,
      ...(one.reason && { reason: one.reason }),
      ...(one.sustained && { sustained: one.sustained }),
    };
    expect({ state, rule: found, ...(one.reason && { reason }), ...(one.sustained && { sustained }) }).toEqual(
      expected,
    );
  });
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
