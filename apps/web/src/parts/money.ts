import type { Language } from '#contracts';

/** What stands before and after an amount in Chinese. */
type Frame = readonly [before: string, after: string];

const HANS: Readonly<Record<string, Frame>> = {
  CNY: ['', '元'],
  USD: ['', '美元'],
  HKD: ['', '港元'],
  TWD: ['新台币', '元'],
  EUR: ['', '欧元'],
  JPY: ['', '日元'],
  GBP: ['', '英镑'],
};
/** Here 元 alone would be of the reader's own currency: it is said of which one. */
const HANT: Readonly<Record<string, Frame>> = {
  CNY: ['人民幣', '元'],
  USD: ['', '美元'],
  HKD: ['', '港元'],
  TWD: ['新台幣', '元'],
  EUR: ['', '歐元'],
  JPY: ['', '日圓'],
  GBP: ['', '英鎊'],
};
const FRAMES: Readonly<Record<Language, Readonly<Record<string, Frame>>>> = {
  en: {},
  'zh-Hans': HANS,
  'zh-Hant': HANT,
};

/** An amount with its currency as the financial press of the language writes it: `−CNY 848 million`, −8.48亿元, 人民幣−8.48億元. */
export function inCurrency(amount: string, code: string, language: Language): string {
  const frame = FRAMES[language][code];
  if (frame) return frame[0] + amount + frame[1];
  const digits = amount.replace(/^−/, '');
  return `${amount === digits ? '' : '−'}${code} ${digits}`;
}
