import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language-of.js';
import { SCRIPT_PAIRS } from './script-pairs.js';

describe('languageOf', () => {
  it.each([
    ['We expect revenue to grow.', 'en'],
    ['我们预计收入将继续增长。', 'zh-Hans'],
    ['我們預計營收將持續成長。', 'zh-Hant'],
    ['AI 產品與雲端業務', 'zh-Hant'],
    ['Qwen3-Max 的客户', 'zh-Hans'],
    ['Jiang Fan (蔣凡) will speak about the market', 'en'],
    ['AIDC 收入 +10%', 'zh-Hans'],
    ['', 'en'],
    ['1,234.5 %', 'en'],
  ])('%j is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('takes the script of the text around where the characters do not show it', () => {
    expect(languageOf('下季毛利率45%', 'zh-Hant')).toBe('zh-Hant');
    expect(languageOf('下季毛利率45%', 'zh-Hans')).toBe('zh-Hans');
    expect(languageOf('We expect growth', 'zh-Hant')).toBe('en');
  });

  it('has no character on both sides of its table', () => {
    const simplified = new Set([...SCRIPT_PAIRS].filter((_, i) => i % 2 === 0));
    const traditional = [...SCRIPT_PAIRS].filter((_, i) => i % 2 === 1);
    const both = traditional.filter((each, i) => simplified.has(each) && each !== [...SCRIPT_PAIRS][i * 2]);
    expect(both).toEqual([]);
  });
});
