import { causeWordsEn, outlookTurnsEn, topicTurnsEn } from '../locales/en/topic-words.js';
import { causeWordsZh, outlookTurnsZh, topicTurnsZh } from '../locales/zh/topic-words.js';
import { type Signs, watchNames } from '../language/index.js';
import type { Span } from '../model/index.js';
import { buildTermIndex, scanTerms } from './term-index.js';

const TURNS = [...topicTurnsEn, ...topicTurnsZh];
const OUTLOOK = [...outlookTurnsEn, ...outlookTurnsZh];
const CAUSE_WORDS = [...causeWordsEn, ...causeWordsZh];
const CAUSES = buildTermIndex(CAUSE_WORDS.map((name) => ({ name, value: true })));
const NAMES_CAUSE = watchNames(CAUSE_WORDS);
const NONE: readonly Span[] = [];

const LEADING = /[^\s•\-–—*·:,]/;
/** Behind the marks that may lead a sentence; turns longer than this are not looked for. */
const LONGEST_TURN = 40;

const opensWith = (turns: readonly string[], lower: string, at: number): boolean =>
  turns.some((turn) => turn.length <= LONGEST_TURN && lower.startsWith(turn, at));

/** Does the sentence (in lower case) turn to another topic? Words of outlook do so only where they open a paragraph. */
export function turnsTopic(lower: string, opensParagraph: boolean): boolean {
  const at = Math.max(0, lower.search(LEADING));
  return opensWith(TURNS, lower, at) || (opensParagraph && opensWith(OUTLOOK, lower, at));
}

const BACK_EN = /\b(?:this|that|the same) (?:business|segment|division|market segment|category|product line|unit)\b/;
const BACK_ZH =
  /[该該](?:业务|業務|分部|板块|板塊|事业|事業|部门|部門)|(?:这|這|那)(?:个|個|块|塊|项|項|一)(?:业务|業務|板块|板塊|分部|事业|事業)/;

/** Does the sentence (in lower case) point back at a business named before ("that business", 该业务)? */
export const pointsBack = (lower: string): boolean => BACK_EN.test(lower) || BACK_ZH.test(lower);

/** A clause that turns back from the causes to a result of its own. */
const BACK_TO_RESULT = /[,，;；]\s*(?:while |whereas |but |和|而|但|同时|同時|此外|另外)|[;；]/g;

/** "Also reflecting the increase, ...", 主要由于...，: causes at the head end at their comma. */
const HEAD = 20;

function afterComma(lower: string, from: number): number {
  const comma = lower.slice(from).search(/[,，]/);
  return comma < 0 ? lower.length : from + comma;
}

/** A sentence in lower case and the words met in it. */
export interface Spoken {
  readonly lower: string;
  readonly signs: Signs;
}

let last: { readonly lower: string; readonly spans: Span[] } = { lower: '', spans: [] };

/** Stretches of the sentence (in lower case) that speak of causes: "driven by ...", 主要得益于 ... */
export function causeSpans({ lower, signs }: Spoken): readonly Span[] {
  if (!NAMES_CAUSE.mayMatch(signs)) return NONE;
  // The finders ask for one sentence many times over; its answer is kept until the next.
  if (last.lower !== lower) last = { lower, spans: spansOf(lower) };
  return last.spans;
}

function spansOf(lower: string): Span[] {
  const spans: Span[] = [];
  for (const { start } of scanTerms(CAUSES, lower)) {
    if (start === 0 || start < (spans.at(-1)?.end ?? 0)) continue;
    BACK_TO_RESULT.lastIndex = start;
    const end = start < HEAD ? afterComma(lower, start) : (BACK_TO_RESULT.exec(lower)?.index ?? lower.length);
    spans.push({ start, end });
  }
  return spans;
}

/** Where the sentence first begins to speak of causes; its length where it does not. */
export function causeStart(spoken: Spoken): number {
  return causeSpans(spoken)[0]?.start ?? spoken.lower.length;
}
