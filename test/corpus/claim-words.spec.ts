import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { REASON_CODES, REVIEW_ACTIONS, VOID_REASONS } from '#contracts';
import en from '../../apps/web/src/words/en/claim.json' with { type: 'json' };
import hans from '../../apps/web/src/words/zh-Hans/claim.json' with { type: 'json' };
import hant from '../../apps/web/src/words/zh-Hant/claim.json' with { type: 'json' };

const FILES = Object.entries({ en, hans, hant }) as readonly (readonly [string, Readonly<Record<string, string>>])[];
const FIGURES = /\{\{(\w+)\}\}/g;

/** The rules as the documentation has them; a test of the engine holds that table to the rules themselves. */
async function rules(): Promise<readonly string[]> {
  const text = await readFile(new URL('../../docs/verdicts.md', import.meta.url), 'utf8');
  return [...text.matchAll(/^\| `([a-z_]+\.[a-z_]+)` \|/gm)].map(([, rule]) => rule!);
}

describe.each(FILES)('the words of a claim in %s', (_language, words) => {
  it('explain every rule of the engine', async () => {
    const known = await rules();
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter((rule) => !words[`rule:${rule}`])).toEqual([]);
  });

  it('explain every reason and void, and what would settle it', () => {
    const keys = [
      ...REASON_CODES.flatMap((code) => [`why:${code}`, `settle:${code}`]),
      ...VOID_REASONS.flatMap((code) => [`void:${code}`, `settleVoid:${code}`]),
      ...REVIEW_ACTIONS.map((action) => `act:${action}`),
    ];
    expect(keys.filter((key) => !words[key])).toEqual([]);
  });

  it('leave no figure out that the English has', () => {
    const figures = (text = '') => [...text.matchAll(FIGURES)].map(([, name]) => name).sort();
    const lost = Object.keys(words).filter(
      (key) => figures(words[key]).join() !== figures((en as Record<string, string>)[key]).join(),
    );
    expect(lost).toEqual([]);
  });
});
