import type { Frame } from './frame.js';
import { local, type Scene } from './scene.js';

/** Goods that an industry counts itself in, said without an owner: "PCs will be down", "handsets will recover". */
const GOODS =
  /(?<!\b(?:our|its|their|amd's|the company's)\s(?:\S+\s)?)\b(?:pcs|pc units|notebooks|laptops|desktops|smartphones|handsets|mobile phones|tablets|televisions|tvs|light vehicles|(?:vehicle|auto|car) production|wafer fab equipment|wfe|dram|nand)\b/g;
const MARKET =
  /(?<!\b(?:our|its)\s(?:\S+\s)?)\b(?:market|industry|tam|sector)\b(?!['’]?s?[\s-](?:share|leader|leading|position|participants|condition|environment))|(?:市场|市場|行业|行業|产业|產業|大盘|大盤)(?!份额|份額|地位|占有|佔有|领先|領先|推广|推廣|销售|銷售|竞争|競爭|环境|環境|团队|團隊)/g;

/** How far the subject may stand before its verb ("the PC market this year will"), or behind a verb of opinion ("we should model PCs"). */
const BEFORE_CUE = 24;
const BEHIND_CUE = 34;
/** Between verb of opinion and subject: a few plain words, no preposition that makes the market a place. */
const OBJECT =
  /^\s?(?:that\s)?(?:(?!(?:in|into|for|of|with|from|across|our|we|to)\b)\S+\s){0,3}$|^[^，,。在于於对對为為]{0,8}$/;
const SUBJECT_GAP = /^[^,，;；。]*$/;
const PLACE =
  /\b(?:in|into|of|for|with|from|across|to|within|on|than|by)\s(?:(?:the|this|that|a|an)\s)?(?:\S+\s){0,2}$|[在于於对對为為][^，,。]{0,8}$/;

/** Is a market the subject of what is promised in the clause of `at` (offsets into the sentence)? */
function isMarketAt(at: number, { prospect }: Scene): boolean {
  const { plain, cues, clauses } = prospect;
  const clause = clauses.find((c) => at >= c.start && at < c.end);
  if (!clause) return false;
  const from = clause.start;
  const words = plain.slice(from, clause.end);
  const here = cues.filter((cue) => cue.start >= from && cue.start < clause.end);
  return [...words.matchAll(GOODS), ...words.matchAll(MARKET)].some(({ index, 0: hit }) => {
    const [start, end] = [from + index, from + index + hit.length];
    if (PLACE.test(plain.slice(from, start))) return false;
    return here.some(
      (cue) =>
        (cue.start >= end && cue.start - end <= BEFORE_CUE && SUBJECT_GAP.test(plain.slice(end, cue.start))) ||
        (cue.end <= start && start - cue.end <= BEHIND_CUE && OBJECT.test(plain.slice(cue.end, start))),
    );
  });
}

/** Measures that a market is spoken of by; any other named measure is the company's, whatever moves it. */
const OF_MARKETS = new Set(['demand', 'shipments', 'supply']);

/**
 * Is a frame about a market and not about the company's part in it ("the handset market should grow 3%")? Only where
 * the market itself is what the verb is said of, and no measure of the company is named.
 */
export function isOfMarket(frame: Frame, scene: Scene): boolean {
  if (frame.event !== null || frame.metric === 'strategy' || frame.metric === 'investment') return false;
  if (frame.mention !== null && !OF_MARKETS.has(frame.core)) return false;
  const places = frame.quantity ? [local(scene, frame.quantity).start] : [];
  return [...places, local(scene, frame.place).start].some((at) => isMarketAt(at, scene));
}
