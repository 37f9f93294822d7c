import { allMatches } from '../language/index.js';

/** Where a clause may begin inside a sentence. */
const BOUNDARY = /[,;:，；：]|\s[-–—]{1,2}\s|\b(?:and|but|while|whereas|with)\b/g;
const VERB =
  /(?<![a-z])(?:was|were|is|are|has|have|had|grew|grow|growing|increased|increasing|decreased|declined|declining|rose|fell|doubled|tripled|reached|reaching|accounted|represented|delivered|totaled|jumped|surged|more than doubled|nearly doubled|almost doubled)(?![a-z])/;
/** Words that point back to what was named before, or speak of the figure itself. */
const POINTS_BACK =
  /^(?:also |again |now |then |we |i |you |they |it |that |this |these |those |which |there |up |down |so |as |an? |all )|\b(?:growth|increase|decrease|decline|rate|result|results|total|figure|number|year|quarter|months?|basis|respectively|sequentially|margins?|guidance)\b/;
const WORDS = /^[a-z0-9][\w'’&/ -]*$/;

const VERB_ZH =
  /为|為|达|達|同比|环比|環比|年增|年减|年減|季增|季减|季減|增长|增長|成长|成長|下降|下滑|减少|減少|上升|提升|占|佔|约|約|增幅|降幅|超过|超過|突破/;
/** Openings of a clause that goes on about the figure before it. */
const GOES_ON_ZH =
  /^(?:同|环|環|年增|年减|年減|季增|季减|季減|月增|较|較|占|佔|增|减|減|下|上|提|升|降|跌|达|達|至|到|为|為|约|約|高|低|超|突|创|創|连|連|第|首|本|全年|今|明|去年|前|当|當|单|單|合|共|累|平均|折|相|剔|扣|不|若|如|按|以|在|其中|主要|比|从|從|由|而|且|并|並|与|與|和|其|也|仍|已|均|这|這|该|該|支付|金额|金額|总|總|耗资|耗資|斥资|斥資|对价|對價|成交|涉及|即|实现|實現|略|大幅|持续|持續|净|淨|[a-z\d])/;

/** "Time spent on feed and video grew": "and" begins a clause only where a verb stands before it. */
function lastBoundary(between: string): number {
  let from = -1;
  for (const { index, 0: mark } of allMatches(BOUNDARY, between))
    if (!/^(?:and|with)$/.test(mark) || VERB.test(between.slice(Math.max(0, from), index))) from = index + mark.length;
  return from;
}

function namesInEnglish(clause: string): boolean {
  // "Was $130 million, and grew 24 % in the half": a verb alone goes on about the same.
  const words = clause.trimStart().replace(/^(?:and|but|while)\s/, '');
  const verb = VERB.exec(words);
  if (!verb || verb.index < 3) return false;
  const subject = words.slice(0, verb.index);
  return subject.split(' ').length < 9 && WORDS.test(subject) && !POINTS_BACK.test(subject);
}

function namesInChinese(clause: string): boolean {
  const words = clause.trimStart();
  const verb = words.search(VERB_ZH);
  const subject = verb < 0 ? words : words.slice(0, verb);
  return subject.length > 1 && subject.length < 16 && !GOES_ON_ZH.test(words);
}

/**
 * Does the clause that a number stands in name a subject of its own ("revenue was strong, and adoption has nearly
 * doubled", 收入增长,贷款总额7万亿元)? `between` is what stands, in lower case, between a measure and the number; its
 * own measures and businesses are the caller's to rule out. Gives where in `between` that clause begins, -1 where it
 * names none.
 */
export function ownSubjectAt(between: string, isEnglish: boolean): number {
  const from = lastBoundary(between);
  if (from < 0) return -1;
  const clause = between.slice(from);
  return (isEnglish ? namesInEnglish(clause) : namesInChinese(clause)) ? from : -1;
}
