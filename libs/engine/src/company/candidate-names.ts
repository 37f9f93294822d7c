import { allMatches } from '../language/index.js';
import { notSegmentWordsEn } from '../locales/en/segment-words.js';
import { notSegmentWordsZh } from '../locales/zh/segment-words.js';
import type { ParsedDocument } from '../model/index.js';

const NAME = "[A-Z][A-Za-z0-9&+]*(?:[-'’][A-Za-z]+)?";
const NAMES = `${NAME}(?:(?: & | and |[ -])${NAME}){0,3}`;
const LOWER = "[a-z][a-z'’]+(?:-[a-z]+)?(?: [a-z][a-z'’]+)?";
const MEASURE =
  '(?:segment |product |net |total )?(?:revenue|sales|comps?|operating (?:income|profit|loss)|adjusted EBITDA|gross margin)';

/** What stands where a business is named, how much one such place says, and words without which it is none. */
interface Place {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly needs: readonly string[];
}

const place = (needs: string, source: string, weight = 1): Place => ({
  pattern: new RegExp(source, 'g'),
  weight,
  needs: needs.split(' '),
});

const PLACES: readonly Place[] = [
  place('segment', `(?:^|[^.\\w] ?)(?:[Oo]ur |[Tt]he |[Ii]n )?(${NAMES}) (?:reporting |reportable )?segments?\\b`, 2),
  place(
    'usiness division unit roup channel',
    `(${NAMES}) (?:business|division|unit|group|Group|Business|channel)(?:es)?\\b`,
  ),
  place('revenue sales comp operating adjusted margin', `(${NAMES}) ${MEASURE}\\b`),
  place('evenue', `\\b[Rr]evenues? (?:in|from|for) (?:our |the )?(${NAMES})\\b`),
  place(
    'segment business division channel',
    `\\b(?:[Oo]ur|[Tt]he|[Ii]n) (${LOWER}) (?:segment|business|division|channel)\\b`,
  ),
  place(
    'comps revenue sales',
    `\\b(?:[Ii]n|[Ww]ithin|[Oo]ur|[Tt]he) (${LOWER}) (?:segment )?(?:comps|revenues?|sales)\\b`,
  ),
];
const PLACES_ZH: readonly Place[] = [
  place(
    '收入 营收 營收 销售 銷售',
    '([A-Za-z0-9]{2,12}|[\\u4e00-\\u9fff]{2,8}?)(?:业务|業務|事业群|事業群|板块|板塊|事业部|事業部|分部)(?:的)?(?:收入|营收|營收|销售|銷售)',
  ),
];

const EN = new Set(notSegmentWordsEn);
const ZH = notSegmentWordsZh;

/** Cuts words from the front that belong to the sentence and not to the name ("Our", "Total", "Third-quarter"). */
function clean(raw: string): string {
  const words = raw.replace(/’/g, "'").split(' ');
  while (words.length > 0 && EN.has((words[0] ?? '').toLowerCase())) words.shift();
  while (words.length > 0 && EN.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  return words.join(' ');
}

const isName = (name: string): boolean =>
  name.length > 1 && name.length < 40 && !/^\d/.test(name) && !ZH.some((word) => name.startsWith(word));

function count(text: string, places: readonly Place[], weights: Map<string, number>): void {
  for (const { pattern, weight, needs } of places) {
    if (!needs.some((word) => text.includes(word))) continue;
    for (const match of allMatches(pattern, text)) {
      const name = clean(match[1] ?? '');
      if (!isName(name)) continue;
      const key = name.toLowerCase();
      weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  }
}

/** "Data Center and Embedded segments" names two: each part that is a candidate by itself takes the weight. */
function partJoined(weights: Map<string, number>): void {
  for (const [name, weight] of [...weights]) {
    const parts = name.split(/ and | & |, /);
    if (parts.length < 2 || !parts.some((part) => weights.has(part))) continue;
    weights.delete(name);
    for (const part of parts) if (isName(part)) weights.set(part, (weights.get(part) ?? 0) + weight);
  }
}

/** Names that stand where a document names its businesses, in lower case, each with how strongly it does so. */
export function candidateNames({ text, sentences }: ParsedDocument): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { start, end, kind, language } of sentences) {
    if (kind === 'boilerplate' || kind === 'furniture') continue;
    count(text.slice(start, end), language === 'en' ? PLACES : PLACES_ZH, weights);
  }
  partJoined(weights);
  return weights;
}
