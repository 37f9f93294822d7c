import { isDottedName, withOneDot } from './dotted-name.js';

const ENGLISH_NAME =
  /^(?:(?:mr|ms|mrs|dr)\.?\s+)?\p{Lu}[\p{L}.'’`-]*(?:\s+(?:[("“]?\p{Lu}[\p{L}.'’`"”)-]*|de|van|von|der|da|bin|al|el|la|le)){0,4}$/iu;
const CHINESE_NAME = /^[\p{Script=Han}]{1,4}(?:先生|女士|总|總|博士)?$/u;
const ANONYMOUS =
  /^(?:(?:unidentified|unknown|unnamed)(?:\s+[\p{L}-]+){0,3}\s*\d{0,2}|(?:speaker|spk|participant|发言人|發言人|说话人|說話人|嘉宾|讲者|講者)[ _-]?[\dA-Z]{1,3})$/iu;
/** Labels of figures and topics that look like names at the start of a line. */
const TOPIC =
  /\b(?:revenue|revenues|sales|income|profit|margin|margins|cash|flow|cost|costs|expense|expenses|growth|outlook|guidance|summary|highlights|segment|cloud|commerce|business|results|note|notes|source|date|time|subject|title|duration|company|contact|question|answer|disclaimer|conclusion|risk|risks|capex|ebitda|ebita|eps|dividend|demand|supply|quarter|fiscal|year|update|overview|strategy|first|second|third|finally|important|example|however|today|group|net|total|free|operating|adjusted|gross|key|market|products?|financial|other|thanks?|yes|no|okay|regarding|closing|opening|remarks|presentation|appendix|forward|session|call|transcript|instructions|guidance|looking|turning|moving|and|but|so|the|our|we|it|this|that|in|on|for)\b|收入|利润|利潤|毛利|成本|费用|費用|增长|增長|成長|展望|指引|业务|業務|摘要|要点|重點|风险|風險|来源|來源|日期|时间|時間|公司|电商|電商|问题|問題|总结|總結|其中|首先|其次|最后|最後|例如|此外|同时|同時|本季|客户|客戶|用户|用戶|资本|資本|现金|現金|回购|回購|股息|备注|備註|注/;

/** Can this be the name of a person at the head of a line? Latin names need capitals, Chinese ones at most four characters or a dot between the parts. */
export function isPersonName(text: string): boolean {
  if (isAnonymous(text)) return true;
  if (CHINESE_NAME.test(text) || isDottedName(text)) return !TOPIC.test(text);
  return (
    ENGLISH_NAME.test(text) &&
    /^[("“]?\p{Lu}/u.test(text) &&
    everyWordIsCapital(text) &&
    !TOPIC.test(text.toLowerCase())
  );
}

/** `Unidentified Company Representative 1`, `SPEAKER_2`, `发言人1`. */
export const isAnonymous = (text: string): boolean => ANONYMOUS.test(text);

const PARTICLES = new Set(['de', 'van', 'von', 'der', 'da', 'bin', 'al', 'el', 'la', 'le']);
const everyWordIsCapital = (text: string): boolean =>
  text.split(/\s+/).every((word) => PARTICLES.has(word) || /^[("“]?\p{Lu}/u.test(word));

/** A name as it is compared: no honorifics, no case, one space, nothing in brackets. */
export function nameKey(name: string): string {
  return withOneDot(name)
    .replace(/[（(].*?[)）]/g, ' ')
    .replace(/^(?:mr|ms|mrs|dr)\.?\s+/i, '')
    .replace(/(?:先生|女士)$/, '')
    .replace(/\b\p{Lu}\.\s*/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
