import { describe, expect, it } from '@jest/globals';
import { extract, neutralProfile } from '#engine';
import { warningsOf } from './warn-of.js';

const DATES = { periodEnd: '2025-09-30', eventDate: '2025-11-25', sha256: '0'.repeat(64) };
const profile = { ...neutralProfile('acme', {}), names: { en: ['Acme Tools'] } };
const warnings = (text: string): string[] =>
  warningsOf('call.txt', text, extract({ ...DATES, text }, profile), profile);
const SPEECH = 'Ann Lee -- Chief Financial Officer\n\nWe expect revenue of 2 billion dollars next quarter.\n';
const SAID = '李安 首席财务官：我们预计下季度收入为20亿元。\n';

describe('doubts about a document', () => {
  it.each([
    ['a page', '<!DOCTYPE html><html><body><p>hello</p></body></html>', 'looks like HTML'],
    ['a piece of one', '<p>a</p>\n<p>b</p>\n<p class="x">c</p>\n', 'looks like HTML'],
    ['an object', '{ "transcript": [] }', 'looks like JSON'],
    ['a list', '[{"speaker":"x"}]', 'looks like JSON'],
    ['plain words', 'The weather was fine.', 'no statement of management and no reported figure'],
    ['Chinese words', '今天天气很好。', 'no statement of management and no reported figure'],
  ])('of %s in which nothing is found', (_what, text, message) => {
    expect(warnings(text)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['another company', `---\ncompany: globex\n---\n\n${SPEECH}`],
    ['another company, in Chinese', `---\ncompany: globex\n---\n\n${SAID}`],
  ])('of %s in the head', (_what, text) => {
    expect(warnings(text)).toEqual([expect.stringContaining('says it is of globex')]);
  });

  it.each([
    ['a call', SPEECH],
    ['a call in Chinese', SAID],
    ['its own id in the head', `---\ncompany: ACME\n---\n\n${SPEECH}`],
    ['its own name in the head', `---\ncompany: Acme Tools\n---\n\n${SPEECH}`],
    ['a few marks of a page in a call', `<p>\n${SPEECH}</p>\n`],
  ])('none of %s', (_what, text) => {
    expect(warnings(text)).toEqual([]);
  });
});
