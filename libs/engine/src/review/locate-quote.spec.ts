import { describe, expect, it } from '@jest/globals';
import { anchorQuote } from './anchor-statement.js';
import { locateQuote } from './locate-quote.js';

/** A text with `[the quote]` in brackets, and another text; where the quote stands there, or null. */
type Case = readonly [name: string, before: string, after: string, state: 'moved' | 'changed' | null, words?: string];

const FOUND: readonly Case[] = [
  [
    'the same words after a title was put in front',
    'Good morning. [We expect revenue to grow 10% next year.] Thank you.',
    'Corrected transcript. Good morning. We expect revenue to grow 10% next year. Thank you.',
    'moved',
    'We expect revenue to grow 10% next year.',
  ],
  [
    'the same words set otherwise',
    'Good morning. [We expect "core" revenue to grow 10% next year.] Thank you.',
    'Good morning. We expect “core” revenue\nto grow 10% next year. Thank you.',
    'moved',
    'We expect “core” revenue\nto grow 10% next year.',
  ],
  [
    'one of two equal sentences, by what stands around it',
    'On cloud: [we expect growth to accelerate.] On logistics: we expect growth to accelerate. Thank you.',
    'Corrected. On cloud: we expect growth to accelerate. On logistics: we expect growth to accelerate. Thank you.',
    'moved',
    'we expect growth to accelerate.',
  ],
  [
    'a figure put right',
    'Turning to the outlook for the year. [We expect capital spending of 430 million.] That includes land.',
    'Turning to the outlook for the year. We expect capital spending of 530 million. That includes land.',
    'changed',
    'We expect capital spending of 530 million.',
  ],
  [
    'a slip of the pen put right, with its neighbours rewritten',
    'So, um, yes. [We will open forty new stores in the commong fiscal year.] And so on.',
    'Yes, that is right. We will open forty new stores in the coming fiscal year. And that is all.',
    'changed',
    'We will open forty new stores in the coming fiscal year.',
  ],
  [
    'simplified: the same words further down',
    '大家好。[我们预计明年收入增长百分之十。]谢谢。',
    '更正稿。大家好。我们预计明年收入增长百分之十。谢谢。',
    'moved',
    '我们预计明年收入增长百分之十。',
  ],
  [
    'simplified: a figure put right',
    '下面谈谈全年的展望和资本开支安排。[我们计划今年投入资本开支四十三亿元。]其中包括土地和设备采购支出。',
    '下面谈谈全年的展望和资本开支安排。我们计划今年投入资本开支五十三亿元。其中包括土地和设备采购支出。',
    'changed',
    '我们计划今年投入资本开支五十三亿元。',
  ],
  [
    'traditional: one of two equal sentences',
    '雲端方面：[我們預期成長會加速。]物流方面：我們預期成長會加速。',
    '更正版。雲端方面：我們預期成長會加速。物流方面：我們預期成長會加速。',
    'moved',
    '我們預期成長會加速。',
  ],
  [
    'traditional: a wrong character put right',
    '接著說明。[我們預期下一季毛利律介於五成三到五成五之間。]謝謝各位。',
    '以下補充。我們預期下一季毛利率介於五成三到五成五之間。感謝大家。',
    'changed',
    '我們預期下一季毛利率介於五成三到五成五之間。',
  ],
];

const NOT_FOUND: readonly Case[] = [
  [
    'a sentence that was taken out',
    'Good morning. [We expect revenue to grow 10% next year.] Margins should widen. Thank you.',
    'Good morning. Margins should widen. Thank you.',
    null,
  ],
  [
    'one of two equal sentences whose surroundings are gone',
    'On cloud: [we expect growth to accelerate.] On logistics: we expect growth to accelerate. Thank you.',
    '1. we expect growth to accelerate. 1. we expect growth to accelerate.',
    null,
  ],
  [
    'another sentence between the old neighbours',
    'Turning to the outlook for the year. [We expect capital spending of 430 million.] That includes land.',
    'Turning to the outlook for the year. Our headcount was flat against the spring. That includes land.',
    null,
  ],
  [
    'simplified: a sentence that was taken out',
    '大家好。[我们预计明年收入增长百分之十。]谢谢。',
    '大家好。谢谢各位。',
    null,
  ],
  ['traditional: another promise', '首先。[我們預期成長會加速。]謝謝。', '首先。董事會通過了股利分派案。謝謝。', null],
];

describe('an anchor in another text', () => {
  it.each([...FOUND, ...NOT_FOUND])('%s', (...one) => {
    const [, before, after, state, words] = one;
    const start = before.indexOf('[');
    const end = before.indexOf(']') - 1;
    const text = before.replace(/[[\]]/g, '');
    const anchor = anchorQuote({ quote: text.slice(start, end), start, end, lang: 'en' }, 'sha', text);
    const found = locateQuote(anchor, after);
    expect(found && [found.state, after.slice(found.start, found.end)]).toEqual(state && [state, words]);
  });
});
