import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS, settingsTable, shapeOf, strangeSettings } from './index.js';

describe('settingsTable', () => {
  it('has a row for every setting, each with what is allowed', () => {
    const rows = settingsTable().trimEnd().split('\n').slice(2);
    expect(rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1])).toEqual(SETTINGS.map(({ name }) => name));
    expect(rows.every((row) => /^(?:\|[^|]+){3}\|$/.test(row.replaceAll('\\|', '')))).toBe(true);
    expect(settingsTable()).toContain('a port number, 0 to 65535 |');
  });
});

describe('docs/operations.md', () => {
  it('holds the table as `npm run settings-table` prints it', () => {
    const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
    const rows = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .map(plain);
    expect(rows(page)).toEqual(expect.arrayContaining(rows(settingsTable())));
  });
});

/** As the formatter may have set it out. */
function plain(row: string): string {
  return row.replace(/ +/g, ' ');
}

describe('strangeSettings', () => {
  it.each([
    ['WORDKEPT_PROT', 'WORDKEPT_PORT'],
    ['WORDKEPT_RATE_READ', 'WORDKEPT_RATE_READS'],
    ['WORDKEPT_DATADIR', 'WORDKEPT_DATA_DIR'],
    ['WORDKEPT_COLOUR_OF_THE_PAGE', null],
  ])('%s is none of ours; %s may be meant', (name, nearest) => {
    expect(strangeSettings({ [name]: 'x' })).toEqual([{ name, nearest }]);
  });

  it('has nothing against ours, those of others and those of the tests', () => {
    const env = { WORDKEPT_PORT: '1', PATH: '/bin', WORDKEPT_TEST_RUN: 'x', WORDKEPT_COMPILED: '1' };
    expect(strangeSettings(env)).toEqual([]);
  });
});

describe('shapeOf', () => {
  it.each([
    ['geheim7!', '8 characters of letters, digits, signs'],
    ['a b', '3 characters of letters, spaces'],
    ['密码', '2 characters of characters beyond ASCII, signs'],
  ])('%s: %s', (value, shape) => expect(shapeOf(value)).toBe(shape));
});
