import { describe, expect, it } from '@jest/globals';
import { signsOf } from '../language/index.js';
import { cueRefusal } from './accept-cue.js';
import { cuePackOf } from './cue-pack.js';
import { scanCues } from './scan-cues.js';

const accepted = (text: string, language: 'en' | 'zh-Hans'): string[] => {
  const pack = cuePackOf(language);
  const signs = signsOf(text);
  return scanCues(text, pack, signs)
    .filter((cue) => cueRefusal(cue, text, pack, signs) === null)
    .map((cue) => cue.words);
};

describe('cues that count', () => {
  it.each([
    ['we expect revenue to grow', ['expect']],
    ['revenue is expected to grow', ['expected']],
    ['we are on track to open', ['on track']],
    ["we'll open ten stores", ["'ll"]],
    ['margins may fall', ['may']],
    ['we now target a payout of half', ['target']],
    ['our guidance assumes a tax rate of 20%', ['guidance', 'assumes']],
    ['the company projects sales of $2 billion', ['projects']],
  ])('%s', (text, words) => {
    expect(accepted(text, 'en')).toEqual(words);
  });

  it.each([
    ['我们预计收入将增长', ['预计', '将']],
    ['计划开设新门店', ['计划']],
    ['可能出现波动', ['可能']],
  ])('%s', (text, words) => {
    expect(accepted(text, 'zh-Hans')).toEqual(words);
  });
});

describe('words that look like cues', () => {
  it.each([
    ['revenue was expected to grow'],
    ['as expected'],
    ['better than expected'],
    ['above our guidance'],
    ['in line with our outlook'],
    ['in may of last year'],
    ['on may 28 we paid'],
    ['we completed three new projects'],
    ['i will turn the call over'],
    ['we will now take questions'],
    ['you may know'],
    ['beat the consensus estimate'],
    ["so you're guiding for less"],
    ['buyers who plan to upgrade'],
  ])('%s', (text) => {
    expect(accepted(text, 'en')).toEqual([]);
  });

  it.each([['机会'], ['社会责任'], ['会员数量'], ['董事会'], ['超出我们的预期']])('%s', (text) => {
    expect(accepted(text, 'zh-Hans')).toEqual([]);
  });
});
