/** Folded Chinese words that multiply. 一倍 behind a verb of growth doubles and is read there; these stand alone. */
export const MULTIPLES: readonly (readonly [string, string])[] = [
  ['翻了?两番|翻2番|翻两倍', '4'],
  ['翻了?三番|翻3番', '8'],
  ['(?<!成)倍增|翻了?一番|翻番|翻了?一倍|翻倍|增长了?一倍|增加了?一倍|增一倍|倍(?<=[逾超]倍)(?![数率])', '2'],
  ['减半|折半|腰斩|减少一半|下降一半|一半|对半|半数', '0.5'],
];
export const NOT_BEFORE_MULTIPLE = /(?:上|下|另|前|后)$/;
