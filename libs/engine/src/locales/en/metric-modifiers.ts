/** Words directly before a metric that say on what basis it is stated. Read backwards from the metric. */
export const basisWordsEn: readonly (readonly [string, 'gaap' | 'ifrs' | 'non_gaap'])[] = [
  ['non-gaap', 'non_gaap'],
  ['non gaap', 'non_gaap'],
  ['nongaap', 'non_gaap'],
  ['gaap', 'gaap'],
  ['us gaap', 'gaap'],
  ['ifrs', 'ifrs'],
  ['non-ifrs', 'non_gaap'],
  ['adjusted', 'non_gaap'],
  ['pro forma', 'non_gaap'],
  ['normalized', 'non_gaap'],
];

/** Words around a metric that say what it covers. */
export const scopeWordsEn: readonly (readonly [string, string])[] = [
  ['like-for-like', 'like_for_like'],
  ['like for like', 'like_for_like'],
  ['same perimeter', 'like_for_like'],
  ['on a comparable basis', 'like_for_like'],
  ['comparable basis', 'like_for_like'],
  ['organic', 'organic'],
  ['organically', 'organic'],
  ['constant currency', 'constant_currency'],
  ['constant-currency', 'constant_currency'],
  ['constant dollar', 'constant_currency'],
  ['constant-dollar', 'constant_currency'],
  ['currency-neutral', 'constant_currency'],
  ['currency neutral', 'constant_currency'],
  ['fixed fx', 'constant_currency'],
];

/** What opens a phrase that leaves something out of the figure. */
export const exclusionOpenersEn: readonly string[] = [
  'excluding',
  'exclusive of',
  'not including',
  'if we exclude',
  'without the impact of',
  'ex-',
];
