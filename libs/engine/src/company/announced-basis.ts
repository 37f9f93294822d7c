import { type Signs, watch } from '../language/index.js';
import type { Basis } from '../model/index.js';

const NAMES_RULES = watch(/gaap|准则|準則/);

const SAYS_ALL =
  /\b(?:primarily|mainly|generally|unless (?:otherwise|we|i|specifically|stated|noted)|all (?:references|figures|numbers|comparisons|financial|of the|of our))\b[^.]{0,140}\bnon[- ]gaap|\bnon[- ]gaap\b[^.]{0,90}\bunless (?:otherwise|specifically|stated|noted)|\b(?:margins?|expenses?|earnings|income|figures|numbers|results|measures)\b (?:figures |numbers |measures )?(?:are|is|will be|today are)(?: all| discussed| given| presented| stated| shown| reported| quoted)*(?: on an?)? non[- ]gaap(?! to\b)/;
const SAYS_ALL_ZH =
  /(?:除非另有|除另有|均为|均為|主要(?:采用|採用|使用|引用|以))[^。]{0,30}(?:非gaap|non-gaap|非公认会计|非公認會計|非美国通用|非美國通用)/;
const ONLY_SOME = /\bcertain\b|\bboth gaap and\b|\bsome non[- ]gaap|某些|部分/;

/** The basis that a sentence (in lower case) announces for the figures that follow, or null. "Certain measures" is no announcement. */
export function announcedBasis(lower: string, signs: Signs): Basis | null {
  if (!NAMES_RULES.mayMatch(signs)) return null;
  if (ONLY_SOME.test(lower)) return null;
  return SAYS_ALL.test(lower) || SAYS_ALL_ZH.test(lower) ? 'non_gaap' : null;
}
