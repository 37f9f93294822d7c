/** Chinese numerals after folding (number-scripts.ts), usual and formal forms. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 俩: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 幺: 1,
};
export const PLACES: Readonly<Record<string, number>> = {
  十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 廿: 20, 卅: 30, 卌: 40,
};
/** 兆 is read as in Taiwan, 10^12, wherever it stands behind a number: on the mainland it is not used for amounts. */
export const MYRIADS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };
/** Words that begin with 一 and count nothing. */
export const WORDS_WITH_ONE: readonly string[] = [
  '一切', '一看', '一直', '一定', '一般', '一些', '一样', '一起', '一旦', '一致', '一方', '一线', '一系列', '一下', '一体', '一流', '一贯', '一向', '一并',
  '一律', '一同', '一道', '一步', '一度', '一番', '一面', '一边', '一代', '一站', '一端', '一带', '一路', '一键',
];
/** Characters before 一 that make it part of a word (统一, 之一). */
export const WORDS_ENDING_IN_ONE = '统唯之单同专万每任某';
