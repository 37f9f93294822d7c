import { chineseSpeaker } from './chinese-speaker.js';
import type { Label, LabelStyle } from './label.js';
import { isOffice } from './office-label.js';
import { partOf } from './part-heading.js';
import { isAnonymous, isPersonName, nameKey } from './person-name.js';
import { EDITOR_TITLE, namesCalling, OPERATOR_TITLE } from './title-words.js';

const LONGEST_SPEAKER_LINE = 170;
const QUESTION =
  /^[【[]?(?:q|question|(?:投资者|投資者|投資人|分析师|分析師|机构|機構|股东|股東)?(?:问|問|提问|提問|问题|問題))\s*(?:\d{0,2}|[一二三四五六七八九十]{1,3})[】\]]?$/i;
const ANSWER = /^[【[]?(?:a|answer|(?:公司|管理层|管理層|高管)?(?:答|回答|回复|回覆|答复|答覆))\s*\d{0,2}[】\]]?$/i;
/** `【问】...` and `Q1. ...`: marks without a colon. */
const BARE_MARK = /^(?:[【[]\s?(Q|A|问|問|答)\s?\d{0,2}[】\]]|([QA])\d{1,2}[.、．])\s*/;
const QA_PREFIX = /^(Q|A|Question|Answer)\s*(?:[-–—]+\s*|[（(])(.+?)[)）]?$/;
const DASH = /^(.{2,60}?)\s+(--+|—|–|―|-|\|)\s+(\S.{0,140})$/;
const TITLED = /^(.{1,50}?)(?:,\s+|\s*[（(]|\s+[-–—]+\s+)(.{2,100}?)[)）]?$/;
const TIME = /^[[(（]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?[\])）]?\s*/;
/** The time behind the speaker, as recognisers print it: `SPEAKER_01 [00:12:34]`, `Speaker 2 12:34`. */
const TIME_BEHIND = /\s*[[(（]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?[\])）]?$/;
const TIMED_HEAD = /^[^:：]{1,40}?\s+[[(（]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?[\])）]?(?=\s*[:：])/;
/** `**Lin Fang, CFO** — text`: the bold part is the speaker. */
const BOLD_SPEAKER = /^\*\*([^*]{2,90})\*\*\s+[-–—]+\s+(?=\S)/;
/** "CFO Ms. Ho", "Chairman Mr. Leung" */
const OFFICER =
  /^((?:Executive |Vice |Deputy |Group )?(?:Chairman|Chairwoman|CEO|CFO|COO|CTO|President|Managing Director)),? ((?:Mr|Ms|Mrs|Dr)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})$/u;
const ROLE_WORD =
  /^(?:operator|conference operator|moderator|host|coordinator|editor|analyst|management|interpreter|translator|unidentified|接线员|接線員|主持人|主持|分析师|分析師|投资者|投資者|投資人|管理层|管理層|公司|翻译|翻譯|编者|編者|编者按|編者按)$/i;

/** Reads what a line is the label of: a speaker, a question or an answer, or a part of the document; null for prose. */
export function readLabel(line: string, style: LabelStyle): Label | null {
  const bare = line.replace(/\*\*|__/g, '');
  const part = line.length <= 44 ? partOf(line) : null;
  if (part) return { kind: 'part', part, rest: line.length };
  return (
    boldLabel(line, style) ??
    colonLabel(line, style) ??
    (line.length <= LONGEST_SPEAKER_LINE ? lineLabel(bare, line.length, style) : null)
  );
}

function boldLabel(line: string, style: LabelStyle): Label | null {
  const bold = line.startsWith('**') ? BOLD_SPEAKER.exec(line) : null;
  return bold && namedLabel((bold[1] ?? '').trim(), bold[0].length, style);
}

/** A line that holds nothing but the speaker. */
function lineLabel(line: string, rest: number, style: LabelStyle): Label | null {
  const text = line
    .replace(TIME, '')
    .replace(/[:：]$/, '')
    .replace(TIME_BEHIND, '')
    .trim();
  if (ROLE_WORD.test(text) || isAnonymous(text)) return { kind: 'speaker', name: text, title: null, rest };
  if (isOffice(text) && text.length > 3) return { kind: 'speaker', name: text, title: text, rest };
  if (text.length <= 40 && standsForPerson(text, style)) return { kind: 'speaker', name: text, title: null, rest };
  return dashLabel(text, rest) ?? commaLabel(text, rest);
}

function standsForPerson(text: string, style: LabelStyle): boolean {
  if (/[.!?。]$/.test(text) || !isPersonName(text)) return false;
  return style.people.has(nameKey(text)) || (style.lines && /^\p{Lu}\S+\s\p{Lu}/u.test(text));
}

/** "Ines Prado, Harbour Street Research" alone on a line. */
function commaLabel(text: string, rest: number): Label | null {
  const comma = text.length <= 90 ? /^([^,]{2,40}), (\p{Lu}[^.;:!?]{1,60})$/u.exec(text) : null;
  const [, name = '', title = ''] = comma ?? [];
  return comma && isPersonName(name) && namesCalling(title) ? { kind: 'speaker', name, title, rest } : null;
}

function dashLabel(text: string, rest: number): Label | null {
  const side = /^([QA])\s*[-–—]+\s*(.+)$/.exec(text);
  const dash = /\s[-—–―|]/.test(text) ? DASH.exec(side ? (side[2] ?? '') : text) : null;
  if (!dash)
    return side && isPersonName(side[2] ?? '')
      ? { kind: side[1] === 'Q' ? 'question' : 'answer', name: side[2] ?? null, title: null, rest }
      : null;
  const [, name = '', mark = '', title = ''] = dash;
  if (!isPersonName(name.trim()) || /[。！？!?]$|[a-z]{4}\.$/.test(title)) return null;
  const called = namesCalling(title);
  const capital = /^[\p{Lu}\d\p{Script=Han}[(]/u.test(title);
  if (mark === '--' ? !called && !capital : !called || !capital) return null;
  return {
    kind: side ? (side[1] === 'Q' ? 'question' : 'answer') : 'speaker',
    name: name.trim(),
    title: title.trim(),
    rest,
  };
}

/** `Q: ...`, `Operator: ...`, `Name, Title: ...`, `SPEAKER_1: ...`. */
function colonLabel(line: string, style: LabelStyle): Label | null {
  const time = TIME.exec(line)?.[0].length ?? 0;
  const mark = BARE_MARK.exec(line);
  if (mark)
    return {
      kind: /[Q问問]/.test(mark[1] ?? mark[2] ?? '') ? 'question' : 'answer',
      name: null,
      title: null,
      rest: mark[0].length,
    };
  const timed = TIMED_HEAD.exec(line.slice(time, time + 70))?.[0].length ?? 0;
  const colon = firstColon(line, time + timed);
  if (colon < 0) return null;
  const head = line
    .slice(time, colon)
    .replace(/[*#>]+|__/g, '')
    .replace(timed > 0 ? TIME_BEHIND : '', '')
    .trim();
  const rest = colon + 1 + (/^[\s*_]*/.exec(line.slice(colon + 1))?.[0].length ?? 0);
  return sideLabel(head, rest) ?? namedLabel(head, rest, style);
}

/** The colon that ends a label; one inside a time or an address does not. */
function firstColon(line: string, from: number): number {
  const colon = line.slice(from, from + 120).search(/[:：]/);
  return colon < 0 || line.slice(from + colon, from + colon + 3) === '://' ? -1 : from + colon;
}

function sideLabel(head: string, rest: number): Label | null {
  if (QUESTION.test(head)) return { kind: 'question', name: null, title: null, rest };
  if (ANSWER.test(head)) return { kind: 'answer', name: null, title: null, rest };
  const prefixed = QA_PREFIX.exec(head);
  if (!prefixed) return null;
  const [name, title] = splitTitle(prefixed[2] ?? '');
  return { kind: prefixed[1]?.startsWith('Q') ? 'question' : 'answer', name, title, rest };
}

function namedLabel(head: string, rest: number, style: LabelStyle): Label | null {
  if (head === '' || head.length > 110) return null;
  if (ROLE_WORD.test(head) || isAnonymous(head) || EDITOR_TITLE.test(head.toLowerCase()))
    return { kind: 'speaker', name: head, title: null, rest };
  if (isOffice(head)) return { kind: 'speaker', name: head, title: head, rest };
  const chinese = chineseSpeaker(head);
  if (chinese) return { kind: 'speaker', ...chinese, rest };
  const officer = OFFICER.exec(head);
  if (officer) return { kind: 'speaker', name: officer[2] ?? head, title: officer[1] ?? null, rest };
  const [name, title] = splitTitle(head);
  if (title !== null) {
    const accepted =
      isPersonName(name) && /^[\p{Lu}\p{Script=Han}\d]/u.test(title) && (namesCalling(title) || style.colons);
    return accepted ? { kind: 'speaker', name, title, rest } : null;
  }
  const known = style.people.has(nameKey(head)) || (style.colons && /\s/.test(head));
  return known && isPersonName(head) ? { kind: 'speaker', name: head, title: null, rest } : null;
}

function splitTitle(head: string): [string, string | null] {
  const titled = TITLED.exec(head);
  return titled ? [(titled[1] ?? '').trim(), (titled[2] ?? '').trim()] : [head, null];
}

/** Does this head of a line, by itself, show that the document names speakers before a colon? */
export function showsColonStyle(line: string): boolean {
  const label = colonLabel(line, { colons: false, lines: false, people: new Set() });
  return (
    label?.kind === 'speaker' &&
    (label.title !== null || OPERATOR_TITLE.test(label.name.toLowerCase()) || isAnonymous(label.name))
  );
}
