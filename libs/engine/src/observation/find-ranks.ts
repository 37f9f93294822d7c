import { allMatches } from '../language/index.js';
import type { SentenceReading } from '../model/index.js';

/** "Number one", "ranked second", 排名第一: a place among rivals. */
const RANK =
  /\b(?:number|no\.?|#) ?(one|two|three|[1-5])\b(?! (?:thing|priority|question|reason|goal|focus|of|is|was))|\brank(?:s|ed|ing)? (?:as )?(?:the )?(?:number |no\. ?|#)?(first|second|third|one|two|three|[1-5])\b|(?:排名|位列|位居|名列|稳居|穩居|排在|居)(?:全国|全國|全球|行业|行業|市场|市場|业界|業界|国内|國內)?(?:第([一二三四五1-5])|(首位|榜首))/g;
const AMONG =
  /market|industry|share\b|categor|segment|players?\b|vendors?\b|suppliers?\b|市场|市場|行业|行業|全国|全國|全球|国内|國內|业界|業界|领域|領域|品类|品類|份额|份額|市占|市佔/;
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  first: 1,
  一: 1,
  首位: 1,
  榜首: 1,
  two: 2,
  second: 2,
  二: 2,
  three: 3,
  third: 3,
  三: 3,
  四: 4,
  五: 5,
};
const QUICK = /rank|number|no\.|#|[排位名居稳穩]/;

/** A place in a market, and where the sentence says it (an offset into the sentence). */
export interface Rank {
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** Places in a market that a sentence states; without a market it names none ("our number one priority"). */
export function findRanks({ lower }: SentenceReading): Rank[] {
  if (!QUICK.test(lower) || !AMONG.test(lower)) return [];
  return allMatches(RANK, lower).flatMap(({ index, 0: words, 1: a, 2: b, 3: c, 4: d }) => {
    const said = a ?? b ?? c ?? d ?? '';
    const place = NUMBERS[said] ?? Number(said);
    return place > 0 ? [{ place, start: index, end: index + words.length }] : [];
  });
}
