import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';

const PAGE = fileURLToPath(new URL('../apps/web/src', import.meta.url));
const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;
type Words = Readonly<Record<string, string>>;

const wordsOf = (language: string, file: string): Words =>
  JSON.parse(readFileSync(join(PAGE, 'words', language, file), 'utf8')) as Words;
const filesOf = (language: string): string[] =>
  readdirSync(join(PAGE, 'words', language)).filter((name) => name.endsWith('.json'));
const FILES = filesOf('en');
const SOURCES = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
  .map((name) => readFileSync(join(PAGE, name), 'utf8'))
  .join('\n');

const PLURAL = /_(?:one|other)$/;
const baseOf = (key: string): string => key.replace(PLURAL, '');
const basesOf = (words: Words): string[] => [...new Set(Object.keys(words).map(baseOf))].sort();
const placesIn = (text: string): string[] => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!).sort();

/** By key without its plural form: what is filled in, all forms together. */
function placesOf(words: Words): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const [key, text] of Object.entries(words))
    places[baseOf(key)] = [...new Set([...(places[baseOf(key)] ?? []), ...placesIn(text)])].sort();
  return places;
}

it('are in as many files in every language', () => {
  for (const language of LANGUAGES) expect(filesOf(language)).toEqual(FILES);
});

describe.each(FILES)('the words of %s', (file) => {
  const english = wordsOf('en', file);

  it.each(['zh-Hans', 'zh-Hant'])('are all there in %s, with the same to fill in', (language) => {
    const words = wordsOf(language, file);
    expect(basesOf(words)).toEqual(basesOf(english));
    expect(placesOf(words)).toEqual(placesOf(english));
  });

  it('have the plural forms of their language', () => {
    const alone = (words: Words) =>
      Object.keys(words).filter(
        (key) => PLURAL.test(key) && !(`${baseOf(key)}_one` in words && `${baseOf(key)}_other` in words),
      );
    expect(alone(english)).toEqual([]);
    for (const language of ['zh-Hans', 'zh-Hant'])
      expect(Object.keys(wordsOf(language, file)).filter((key) => key.endsWith('_one'))).toEqual([]);
  });

  it('are none of them empty, and none left in English', () => {
    const left = ['zh-Hans', 'zh-Hant'].flatMap((language) =>
      Object.entries(wordsOf(language, file)).filter(
        ([, text]) => text.trim() === '' || (/[a-z]{3,} [a-z]{3,}/.test(text) && !/\p{Script=Han}/u.test(text)),
      ),
    );
    expect(left).toEqual([]);
  });

  it('are in the script of their language', () => {
    const simplified = Converter({ from: 't', to: 'cn' });
    const hans = Object.entries(wordsOf('zh-Hans', file)).filter(([, text]) => simplified(text) !== text);
    expect(hans).toEqual([]);
    const traditional = Converter({ from: 'cn', to: 't' });
    const only = (letter: string) => traditional(letter) !== letter && simplified(letter) === letter;
    const hant = Object.entries(wordsOf('zh-Hant', file)).filter(([, text]) =>
      [...text].some((letter) => only(letter) && !BOTH.has(letter)),
    );
    expect(hant).toEqual([]);
  });
});

/** Simplified for another character, and a traditional one of its own. */
const BOTH = new Set('后里干面台谷余斗征松郁卷丑云只几出合向周制志准布占併并才表游致系党托注杰升喂采冲床群峰汇考');

describe('the page', () => {
  // Fixed texts, and what stands before and after the changing part of one that is put together.
  const literals = new Set([...SOURCES.matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map(([, one, two]) => one ?? two!));
  const patterns = [...SOURCES.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)]
    .map(([, text]) => text!.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/))
    .filter((parts) => parts.join('').length > 1)
    .map((parts) => new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));
  const isUsed = (key: string): boolean => literals.has(key) || patterns.some((pattern) => pattern.test(key));

  // The field's terms are named by the engine's own words.
  it.each(FILES.filter((file) => file !== 'terms.json'))('uses every word of %s', (file) => {
    expect(basesOf(wordsOf('en', file)).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('asks for no word that is not there', () => {
    const known = new Set(FILES.flatMap((file) => basesOf(wordsOf('en', file))));
    const asked = [...SOURCES.matchAll(/\bt\('([^'\n]+)'/g)].map(([, key]) => key!);
    expect(asked.filter((key) => !known.has(key) && !known.has(baseOf(key)))).toEqual([]);
    expect(asked.length).toBeGreaterThan(50);
  });
});
