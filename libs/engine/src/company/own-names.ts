import { allMatches } from '../language/index.js';
import { notSegmentWordsEn } from '../locales/en/segment-words.js';
import type { CompanyProfile, ParsedDocument } from '../model/index.js';

/** A call says in its first minutes whose it is. */
const HEAD = 4000;
const NAME = "((?:[a-z]{1,2}(?=[A-Z]))?[A-Z][A-Za-z0-9&]*(?:[ .-][A-Z][A-Za-z0-9&]*){0,3})(?:\\.com)?(?:['’]s?)?";
const PERIOD =
  '(?:(?:first|second|third|fourth)[ -]|[Qq][1-4]|(?:First|Second|Third|Fourth)[ -]|20\\d\\d|[Ff]iscal|FY|[Ff]ull|[Ee]arnings|[Cc]onference|[Ff]inancial|[Qq]uarter|[Aa]nnual|[Hh]alf|[Ii]nterim)';
const PLACES = [
  new RegExp(
    `\\b(?:to|by|for|joining|from) (?:the |our )?${NAME}(?:(?:,? (?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|Holdings?|Group|plc|Co)\\b\\.?)+,?)?(?:['’]s)? ${PERIOD}`,
    'g',
  ),
  new RegExp(`\\b(?:[Ww]elcome to|joining) (?:the )?([a-z]{4,})(?:['’]s)? ${PERIOD}`, 'g'),
  new RegExp(`\\b${NAME},? (?:Inc\\b|Incorporated|Corp\\b|Corporation|Ltd\\b|Limited|plc\\b)`, 'g'),
  new RegExp(`\\b${NAME} \\((?:NYSE|NASDAQ|Nasdaq|HKEX|HKG|SEHK|TWSE|TPE|LSE)`, 'g'),
  new RegExp(
    `(?:欢迎|歡迎)(?:各位|大家)?(?:参加|參加|出席|来到|來到|收听|收聽)?([A-Za-z\\u4e00-\\u9fff]{2,8}?)(?:公司|集团|集團|股份|控股)?(?:20\\d\\d|第|的|法說|法说|业绩|業績)`,
    'g',
  ),
  // A title at the top: 腾讯控股2025年第三季度业绩会.
  /^[\s#>*《【]*([\u4e00-\u9fff]{2,6}?|[A-Za-z]{2,12})(?:集团|集團|控股|股份|公司|科技)?(?:有限公司)?[\s(（·,，:：—-]{0,2}(?:20\d\d|第[一二三四1-4]|[0-9A-Z.]{4,8}[)）])/g,
];

const HEAD_WORD = /^(?:Today|Here|Hello|Welcome|Thank|And|At|Now|The|Our|For|This) /;
const TAIL =
  /[ ,]+(?:Inc\b|Incorporated|Corp\b|Corporation|Ltd\b|Limited|First|Second|Third|Fourth|Q[1-4]|Fiscal|FY|Full|Earnings|Conference|Financial|Quarterly|Annual|Half|Interim|20\d\d).*$/i;
const PLAIN = new Set(notSegmentWordsEn);

/** Names by which the head of a document calls the company whose it is, as written. */
export function spokenNames(text: string): string[] {
  const head = text.slice(0, HEAD);
  const said = PLACES.flatMap((pattern) => allMatches(pattern, head).map((match) => match[1] ?? ''));
  return said
    .map(withoutPeriod)
    .filter((name) => name.length > 1 && !PLAIN.has(name.toLowerCase()) && !/^我[们們]/.test(name));
}

/** "Acme Incorporated Third Quarter" is Acme. */
const withoutPeriod = (name: string): string => name.replace(TAIL, '').replace(HEAD_WORD, '');

/** Names of the company itself: of its profile and as the head of the document gives them, in lower case. */
export function ownNames(document: ParsedDocument, profile: CompanyProfile): ReadonlySet<string> {
  const known = [profile.id, ...Object.values(profile.names).flatMap((names) => names ?? [])];
  const names = [...spokenNames(document.text), ...known].map((name) => name.toLowerCase().replace(/\.com$/, ''));
  const firstWords = names
    .map((name) => name.split(' ')[0] ?? '')
    .filter((word) => word.length > 2 && !PLAIN.has(word));
  return new Set([...names, ...firstWords].filter((name) => name !== ''));
}
