/** English number words, their values, and the scales that multiply them. */
export const UNITS: Readonly<Record<string, number>> = {
  zero: 0, naught: 0, nought: 0, nil: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8,
  nine: 9,
};
export const TEENS: Readonly<Record<string, number>> = {
  ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19,
};
export const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
/** Spelled scales, and the abbreviations that follow digits. Powers of ten. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3, million: 6, billion: 9, trillion: 12, quadrillion: 15, quintillion: 18, sextillion: 21,
  lakh: 5, lakhs: 5, lkhs: 5, crore: 7, crores: 7, krores: 7,
};
export const SCALE_ABBREVIATIONS: Readonly<Record<string, number>> = {
  k: 3, m: 6, mm: 6, mn: 6, mil: 6, mln: 6, bn: 9, bln: 9, b: 9, tn: 12, tln: 12, trn: 12, t: 12, cr: 7,
};
export const DOZENS: Readonly<Record<string, number>> = { dozen: 12, dozens: 12, dozs: 12, couple: 2, pair: 2 };
/** Ordinal words up to the tens; they are denominators too ("two fifths"). */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17,
  eighteenth: 18, nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60,
  seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, thousandth: 1000, millionth: 1e6, trillionth: 1e12,
};
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, quarter: 4, quarters: 4,
  ...ORDINALS,
  ...Object.fromEntries(Object.entries(ORDINALS).map(([word, value]) => [`${word}s`, value])),
};
