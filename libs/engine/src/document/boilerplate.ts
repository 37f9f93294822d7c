import { type Signs, watch, type Watched } from '../language/index.js';

const LEGAL: readonly Watched[] = [
  /forward[- ]looking (?:statements?|information|remarks|comments)/,
  /safe harbou?r/,
  /private securities litigation reform/,
  /actual results (?:may|could|might|to) (?:\w+ ){0,2}differ|(?:differ|vary|deviate) materially/,
  /(?:assumes?|undertakes?|disclaims?|under) (?:no|any) (?:obligation|duty)|(?:does|do) not (?:assume|undertake)/,
  /risks? (?:and|or) uncertainties/,
  /risk factors?\b.{0,80}\b(?:form|filings?|report|annual)|form (?:10-[kq]|20-f|8-k|6-k)/,
  /securities and exchange commission|\b(?:filed|filings?|furnished|reports?|forms?)\b.{0,40}\bthe sec\b/,
  /reconciliations? (?:of|to|between|from|is|are|can|for|table)/,
  /前瞻性(?:的)?(?:陈述|陳述|声明|聲明|信息|資訊|表述)/,
  /安全港/,
  /免责声明|免責聲明|不构成(?:任何)?(?:投资|買賣|买卖)|不構成(?:任何)?(?:投資|買賣)/,
  /^(?:【)?(?:风险提示|風險提示|特别提示|特別提示)|(?:不能|不应|不應|不得|不)(?:视作|視作|视为|視為|被视为|被視為|构成|構成).{0,40}(?:承诺|承諾|保证|保證|建议|建議)|注意(?:投资|投資)?(?:风险|風險)/,
  /实际结果(?:可能)?(?:会|將|将)?.{0,12}(?:差异|不同)|實際結果.{0,20}(?:差異|不同)/,
  /(?:不承担|不承擔|没有|沒有|並無|并无)(?:任何)?(?:更新|修改|修订|修訂)?.{0,12}(?:义务|義務)/,
  /风险(?:和|与|及)不确定(?:性|因素)|風險(?:和|與|及)不確定(?:性|因素)/,
].map(watch);
const HOUSEKEEPING: readonly Watched[] = [
  /\b(?:press|earnings|news) release\b.{0,120}\b(?:website|available|posted|distributed|issued|copy|found|refer|appear)|\b(?:website|web site|newswire)\b/,
  /\bwebcast\b|\breplay\b|\bbeing recorded\b|\bconference is being\b|\bquiet (?:time|period)\b/,
  /\b(?:will|plan to) (?:attend|present at|participate in|host)\b.{0,160}\b(?:conference|summit|forum|event|day)\b/,
  /\bgaap\b.{0,80}\b(?:measures?|results|basis|reconcil)\b/,
  /\bnon-gaap\b.{0,60}\b(?:unless|during this call|on this call)|\bunless (?:otherwise|and otherwise) (?:noted|stated|specified)/,
  /\b(?:limit (?:yourself|yourselves)|one question (?:and|at a time)|operator,? (?:please|can|we)|open (?:up )?(?:the (?:call|line|floor)|for q)|turn the (?:call|floor|conference|meeting) (?:over|back)|hand (?:it|the call|over))\b/,
  /\bprepared remarks\b.{0,60}\b(?:q&a|questions?)\b|\bwith me (?:today|on)\b|\bjoining (?:me|us)\b|\bthank you (?:all )?for joining\b/,
  /网站|網站|重播|回放|网络直播|網路直播|网上直播|新闻稿|新聞稿|操作说明|操作說明|问答环节|問答環節|电话交给|電話交給/,
].map(watch);

const oneOf = (patterns: readonly Watched[], quote: string, signs: Signs): boolean => {
  const likely = patterns.filter((pattern) => pattern.mayMatch(signs));
  if (likely.length === 0) return false;
  const lower = quote.toLowerCase();
  return likely.some(({ pattern }) => pattern.test(lower));
};

/** Is this sentence the law's or the call's own, whoever says it: safe harbour, risk factors, where to find the filings? */
export const isLegal = (quote: string, signs: Signs): boolean => oneOf(LEGAL, quote, signs);

/** Is it about the call itself: replay, press release, who takes part, how questions are asked? Asked only of those who host the call. */
export const isHousekeeping = (quote: string, signs: Signs): boolean => oneOf(HOUSEKEEPING, quote, signs);
