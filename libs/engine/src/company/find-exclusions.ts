import { allMatches, watch } from '../language/index.js';
import { exclusionOpenersEn } from '../locales/en/metric-modifiers.js';
import { exclusionOpenersZh } from '../locales/zh/metric-modifiers.js';
import type { Span } from '../model/index.js';
import type { Spoken } from './topic.js';

/** A phrase that leaves something out of a figure ("excluding Sun Art and Intime"). */
export interface Exclusion extends Span {
  /** What is left out: the words after the opener. */
  readonly what: Span;
  /** Does it speak of the figure that follows, or of the one before? */
  readonly looks: 'ahead' | 'back';
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
const OPENER = new RegExp(
  `(?<![a-z])(?:${exclusionOpenersEn.map(escape).join('|')}) |(?<!不)(?:${exclusionOpenersZh.map(escape).join('|')})`,
  'g',
);
const END_EN =
  /[,;:()]|\.(?:\s|$)| (?:was|were|is|are|grew|rose|increased|decreased|declined|would|came|reached|on a|totaled|totalled|improved|accelerated|expanded|of \$|in the quarter|for the quarter|for the year|and up|and down|and grew|and was|and were)\b/g;
/** 的 ends what is left out (剔除汇兑的影响), but not behind a verb that tells of it (已出售的业务). */
const END_ZH =
  /[,;:，；：。()（）]|(?<=影响|影響|后|後)(?=(?:同比|环比|環比)?(?:增长|增長|成长|成長|下降|下滑|提升|减少|減少))|(?<!出售|处置|處置|剥离|剝離|转让|轉讓|终止|終止|关闭|關閉|剔除|退出)的/g;
const LONGEST = 90;
/** Most sentences leave nothing out: one cheap look spares the search. */
const QUICK = watch(/exclu|not including|without the impact|ex-|[不剔排扣撇]/);

function endFrom(lower: string, from: number, chinese: boolean): number {
  const end = chinese ? END_ZH : END_EN;
  end.lastIndex = from;
  const found = end.exec(lower);
  return Math.min(found ? found.index : lower.length, from + LONGEST);
}

/** At the head of the sentence, or running into its noun by 的, it looks ahead; else it looks back. */
function looksAhead(lower: string, start: number, end: number): boolean {
  if (lower.charAt(end) === '的') return true;
  const before = lower.slice(Math.max(0, start - 12), start).trim();
  // 剔除已出售业务后,同口径增长: the phrase that fills its clause speaks of the next.
  const fills = /[,，;；]$/.test(before) && /[后後外][,，]$/.test(lower.slice(end - 1, end + 1));
  if (fills || /(?:[;；]|[若如]果?)$/.test(before)) return true;
  return start < 12 && !/[,，(（]$/.test(before);
}

const NONE: readonly Exclusion[] = [];
let last: { readonly lower: string; readonly found: readonly Exclusion[] } = { lower: '', found: [] };

/** Phrases of one sentence (in lower case) that leave something out of a figure. */
export function findExclusions({ lower, signs }: Spoken): readonly Exclusion[] {
  if (!QUICK.mayMatch(signs)) return NONE;
  // Metrics and segments of one sentence both ask; the answer is kept until the next sentence.
  if (last.lower !== lower) last = { lower, found: exclusionsOf(lower) };
  return last.found;
}

function exclusionsOf(lower: string): Exclusion[] {
  const found: Exclusion[] = [];
  for (const { index, 0: opener } of allMatches(OPENER, lower)) {
    const from = index + opener.length;
    // 扣除非经常性损益后的净利润 is the name of a basis, not a scope.
    if (/^非经常|^非經常/.test(lower.slice(from, from + 3))) continue;
    const end = endFrom(lower, from, !/[a-z]/.test(opener));
    if (end <= from) continue;
    found.push({
      start: index,
      end,
      what: { start: from, end },
      looks: looksAhead(lower, index, end) ? 'ahead' : 'back',
    });
  }
  return found;
}
