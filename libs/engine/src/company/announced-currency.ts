import type { ParsedDocument } from '../model/index.js';

const SAYS =
  /\b(?:all|figures|amounts|numbers)\b[^.\n]{0,80}\b(?:in|are|denominated in)\s+(rmb|renminbi|u\.?s\.? dollars?|usd|hong kong dollars?|hkd|nt dollars?|new taiwan dollars?|euros?|japanese yen|canadian dollars?)\b/i;
const SAYS_ZH =
  /(?:如无特别说明|除非另有说明|金额均|金額均|单位均|單位均|货币单位|貨幣單位)[^。\n]{0,20}(人民币|人民幣|美元|港元|港幣|新台币|新台幣|台币)/;

const CODES: readonly (readonly [RegExp, string])[] = [
  [/rmb|renminbi|人民/i, 'CNY'],
  [/hong kong|hkd|港/i, 'HKD'],
  [/nt|taiwan|台/i, 'TWD'],
  [/canadian/i, 'CAD'],
  [/euro/i, 'EUR'],
  [/yen/i, 'JPY'],
  [/u\.?s|usd|美元/i, 'USD'],
];

/** The currency that a document says its figures are in ("all amounts are in RMB"), or null. */
export function announcedCurrency({ text }: ParsedDocument): { currency: string; currencyFrom: 'document' } | null {
  const word = SAYS.exec(text)?.[1] ?? SAYS_ZH.exec(text)?.[1];
  const code = word && CODES.find(([pattern]) => pattern.test(word))?.[1];
  return code ? { currency: code, currencyFrom: 'document' } : null;
}
