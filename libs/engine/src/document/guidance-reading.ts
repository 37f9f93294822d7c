const FIGURE =
  /(?:[$€£¥]|rmb|usd|us\$)\s?\d|\d\s?(?:%|％|percent|million|billion|trillion|basis points|亿|億|万|萬|元)/;
const EXPECTS =
  /\b(?:we|the company|management)\b.{0,40}\b(?:expect|anticipate|forecast|project|guide|plan to|intend|target|estimate)s?\b|\b(?:guidance|outlook) (?:is|for|calls)\b|我们(?:预计|预期|计划)|我們(?:預計|預期|計劃)|(?:公司|集团|集團)(?:预计|預計|预期|預期)/;
const MEASURE =
  /\b(?:revenues?|sales|margins?|income|profit|earnings per|eps|expenses?|capex|capital expenditures?|cash flow|tax rate|share count)\b|收入|营收|營收|毛利|利润|利潤|资本开支|資本開支|费用|費用/;

/** Does an IR officer here report or guide, which is management's word read out, and no longer host the call? */
export function reportsOrGuides(lower: string): boolean {
  return FIGURE.test(lower) || (EXPECTS.test(lower) && MEASURE.test(lower));
}
