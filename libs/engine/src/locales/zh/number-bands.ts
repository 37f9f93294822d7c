const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  single_digit: ['个位数', '单位数'],
  double_digit: ['双位数', '两位数'],
  teens: ['十位数'],
};
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  low: ['低'],
  mid: ['中'],
  high: ['高'],
  low_to_mid: ['中低', '低至中', '低到中'],
  mid_to_high: ['中高', '中至高', '中到高'],
};

const withLevels = ([family, names]: [string, readonly string[]]): (readonly [string, string])[] =>
  names.flatMap((name) =>
    Object.entries(LEVELS).flatMap(([level, words]) =>
      words.map((word): readonly [string, string] => [`${word}${name}`, `${level}_${family}`]),
    ),
  );

/** Folded Chinese names of the bands in en/number-bands.ts. */
export const BAND_NAMES: readonly (readonly [string, string])[] = [
  ...Object.entries(FAMILIES).flatMap(withLevels),
  ['双位数', 'double_digit'],
  ['两位数', 'double_digit'],
  ['三位数', 'triple_digit'],
  ['个位数', 'single_digit'],
  ['单位数', 'single_digit'],
];
