/** Folded Chinese names of the bands in en/number-bands.ts; longer ones first. */
export const BAND_NAMES: readonly (readonly [string, string])[] = [
  ['低个位数', 'low_single_digit'], ['中个位数', 'mid_single_digit'], ['高个位数', 'high_single_digit'], ['中高个位数', 'mid_to_high_single_digit'],
  ['低至中个位数', 'low_to_mid_single_digit'], ['中至高个位数', 'mid_to_high_single_digit'], ['中低个位数', 'low_to_mid_single_digit'],
  ['低单位数', 'low_single_digit'], ['中单位数', 'mid_single_digit'], ['高单位数', 'high_single_digit'], ['单位数', 'single_digit'],
  ['低双位数', 'low_double_digit'], ['低两位数', 'low_double_digit'], ['高双位数', 'high_double_digit'], ['高两位数', 'high_double_digit'],
  ['双位数', 'double_digit'], ['两位数', 'double_digit'], ['三位数', 'triple_digit'], ['个位数', 'single_digit'],
];
