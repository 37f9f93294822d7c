/** Fragments of the Chinese time expressions, after folding into one script. */
export const COUNT = '\\d{1,2}|廿[一二三四五六七八九]?|[一二两三四五六七八九十]{1,3}|几|数';
export const UNIT = '年|个?季度?|个?月|周|个?星期|天|日';
export const ORDINAL_QUARTERS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  首: 1,
  末: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
/** Years counted from the day of the call. */
export const YEAR_STEPS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  今: 0,
  明年: 1,
  来年: 1,
  次年: 1,
  后年: 2,
  去年: -1,
  上年: -1,
  前年: -2,
};
/** Numbers of the five-year plans: 十四五 is the fourteenth. */
export const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = { 十三五: 13, 十四五: 14, 十五五: 15, 十六五: 16 };
