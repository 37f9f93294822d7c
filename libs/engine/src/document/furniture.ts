import type { Line } from './read-lines.js';

const PAGE_NUMBER =
  /^(?:page\s*|第\s*)?[-–—]?\s*\d{1,3}\s*[-–—]?(?:\s*(?:of|\/|页|頁)\s*(?:共\s*)?\d{0,3}\s*(?:页|頁)?)?$/i;
const PAGE_OF =
  /\s(?:page\s+\d{1,3}(?:\s+(?:of|\/)\s+\d{1,3})?|第\s?\d{1,3}\s?[页頁](?:\s?[,，/]?\s?共\s?\d{1,3}\s?[页頁])?)$/i;
const COPYRIGHT = /^(?:copyright\b|©|\(c\)\s+\d{4}|版权所有|版權所有).{0,90}$/i;
const RULE = /^[-=_*~·.–—─═]{3,}$/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
/** A time alone, or the span of a caption. */
const CLOCK =
  /^(?:webvtt|[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?:\s*-->\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?.{0,30})?)$/i;
const DURATION = /^(?:duration|call duration|时长|時長)\s*[:：]/i;
const WEB =
  /^(?:展开阅读全文|展開閱讀全文|阅读全文|閱讀全文|阅读原文|app内打开|app內打開|专栏头像|專欄頭像|点赞|收藏|转发|轉發|分享|评论|評論|关注|關注|放松眼睛听|来源[:：].{0,30}|來源[:：].{0,30}|原标题[:：].{0,60}|责任编辑[:：].{0,30}|read more|share this article|share|subscribe|log ?in|sign (?:in|up)|follow us|print|download pdf|related articles|advertisement|sponsored|more \w+ analysis|all earnings call transcripts|image source[:：].{0,60})$/i;
const ADVERTISEMENT =
  /stocks? (?:that )?we like better than|award-winning analyst team|see the \d+ stocks|stock advisor returns|best stocks for investors to buy|these \d+ stocks are even better|find out why .{0,40}is one of the \d+ best stocks|free (?:trial|newsletter)|click here to|transcript powered by|has (?:no )?positions? in any of the stocks|has a disclosure policy/i;

/** What none of them lacks; without the first letter, so that case does not matter. */
const ADVERTISEMENT_HINTS = [
  'tock',
  'ree trial',
  'ree newsletter',
  'lick here to',
  'ranscript powered',
  'isclosure policy',
];

/** Lines that belong to the page and not to the call: page numbers, running headers, web furniture, advertisements, rules. */
export function findFurniture(lines: readonly Line[], isLabel: (line: Line) => boolean): ReadonlySet<Line> {
  const found = new Set<Line>();
  const seen = new Map<string, Line[]>();
  for (const line of lines) {
    if (isFurniture(line.text)) found.add(line);
    else if (line.text.length <= 90 && !line.marker) gather(seen, line);
  }
  for (const repeated of seen.values())
    if (isRunningHeader(repeated, isLabel)) repeated.forEach((line) => found.add(line));
  addTail(lines, found);
  return found;
}

function isFurniture(text: string): boolean {
  if (text.length <= 12 && PAGE_NUMBER.test(text)) return true;
  if (
    text.length <= 80 &&
    (RULE.test(text) || COPYRIGHT.test(text) || CLOCK.test(text) || DURATION.test(text) || WEB.test(text))
  )
    return true;
  if (text.length <= 120 && PAGE_OF.test(text)) return true;
  if (text.length > 420) return false;
  return ADDRESS.test(text) || (ADVERTISEMENT_HINTS.some((hint) => text.includes(hint)) && ADVERTISEMENT.test(text));
}

function gather(seen: Map<string, Line[]>, line: Line): void {
  const key = line.text.replace(/\d+/g, '#');
  const lines = seen.get(key);
  if (lines) lines.push(line);
  else seen.set(key, [line]);
}

/** The same short line again and again, far apart, and no sentence, label or stage direction. */
function isRunningHeader(lines: readonly Line[], isLabel: (line: Line) => boolean): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (lines.length < 3 || !first || !last || last.start - first.start < 3000) return false;
  return first.text.length >= 4 && !/[.!?。！？…:：,，)）\]】]$/.test(first.text) && !isLabel(first);
}

/** After a rule near the end only a few short lines follow: the page's own. */
function addTail(lines: readonly Line[], found: Set<Line>): void {
  const tail = lines.slice(-8);
  const rule = tail.findIndex((line) => RULE.test(line.text));
  if (rule < 0 || lines.length < 20) return;
  const after = tail.slice(rule + 1);
  if (after.every((line) => line.text.length <= 60)) after.forEach((line) => found.add(line));
}
