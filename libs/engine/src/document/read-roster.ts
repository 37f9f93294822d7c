import type { CompanyProfile } from '../model/index.js';
import { DOTTED_NAME } from './dotted-name.js';
import { isPersonName, nameKey } from './person-name.js';
import { ANALYST_TITLE, isExecutive, RELATIONS_TITLE } from './title-words.js';

/** People of the company, by `nameKey`, with their titles. */
export type Roster = ReadonlyMap<string, string>;

/** Introductions stand at the beginning. */
const OPENING = 9000;
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|[(“"]\p{Lu}\p{L}+[)”"])){1,3}`;
const NAME_THEN_TITLE = new RegExp(String.raw`(?:\b(?:Dr|Mr|Ms|Mrs)\.?\s+)?(${NAME}),\s+`, 'gu');
const JOINING =
  /(?:with (?:me|us)|join(?:ed|ing) (?:me|us|by)|participants|speakers|on the (?:call|line) (?:today )?(?:are|is|we have)|we have)[^.]{0,600}/gi;
const CHINESE_TITLE = String.raw`(?:[\p{Script=Han}]{0,14}(?:董事长|董事長|董事会主席|主席|首席[\p{Script=Han}]{2,3}官|执行长|執行長|财务长|財務長|营运长|營運長|技术长|技術長|总裁|總裁|总经理|總經理|负责人|負責人|(?<![\p{Script=Han}])(?:CEO|CFO|COO|CTO)))`;
const TITLE_THEN_NAME = new RegExp(
  String.raw`(${CHINESE_TITLE})([\p{Script=Han}]{2,4}?| ?(?:${DOTTED_NAME}|${NAME}))(?:先生|女士)?(?=先生|女士|[；;、，,。.和及與与（(\s]|$)`,
  'gu',
);
/** What leads up to a title in a sentence: 参加会议的有首席执行官, 和首席财务官. */
const LEAD = /^(?:.*的[有是]|[和及与與])/;
/** 英格丽·索尔海姆 首席执行官: a line of the list of those who take part. */
const DOTTED_THEN_TITLE = new RegExp(
  String.raw`^[ \t\u3000]*(${DOTTED_NAME})(?:先生|女士)?[ \u3000，,—–-]+(\S.{1,40})$`,
  'gmu',
);
const NAME_IN_BRACKETS = new RegExp(
  String.raw`(${DOTTED_NAME}|[\p{Script=Han}]{2,4})\s*[（(]([^（()）]{2,40})[)）]`,
  'gu',
);

/** Who is introduced as of the company: "With me today are Joe Tsai, Chairman; ...", 出席管理层：董事长蔡崇信, and the profile's own roster. */
export function readRoster(text: string, from: number, profile: CompanyProfile): Roster {
  const roster = new Map<string, string>();
  const opening = text.slice(from, from + OPENING);
  for (const person of profile.roster) for (const name of person.names) roster.set(nameKey(name), person.title);
  addTitled(opening, roster);
  addListed(opening, roster);
  if (/\p{Script=Han}/u.test(opening)) addChinese(opening, roster);
  return roster;
}

function addTitled(opening: string, roster: Map<string, string>): void {
  const found = [...opening.matchAll(NAME_THEN_TITLE)].filter(
    (match) => isPersonName(match[1] ?? '') && !isExecutive(match[1] ?? ''),
  );
  found.forEach((match, i) => {
    const titleStart = match.index + match[0].length;
    const next = found[i + 1]?.index ?? opening.length;
    const title =
      opening
        .slice(titleStart, Math.min(next, titleStart + 120))
        .split(/[;；.。\n]|,?\s+(?:and|who)\s+(?=\p{Lu}|will)/u)[0] ?? '';
    if ((isExecutive(title) || RELATIONS_TITLE.test(title.toLowerCase())) && !ANALYST_TITLE.test(title.toLowerCase()))
      add(roster, match[1] ?? '', bareTitle(title));
  });
}

/** "our Chief Executive Officer, and" is Chief Executive Officer. */
const bareTitle = (title: string): string =>
  title
    .trimEnd()
    .replace(/(?:,|\sand|,\sand)$/, '')
    .replace(/^(?:our|the|its)\s/i, '');

/** "With us are Sundar Pichai, Philipp Schindler and Ruth Porat": names alone, in a sentence that says they join. */
function addListed(opening: string, roster: Map<string, string>): void {
  for (const sentence of opening.matchAll(JOINING)) {
    for (const name of sentence[0].matchAll(new RegExp(NAME, 'gu'))) {
      if (isPersonName(name[0]) && !isExecutive(name[0])) add(roster, name[0], 'Management');
    }
  }
}

function addChinese(opening: string, roster: Map<string, string>): void {
  for (const match of opening.matchAll(TITLE_THEN_NAME))
    add(roster, (match[2] ?? '').trim(), (match[1] ?? '').replace(LEAD, ''));
  for (const match of opening.matchAll(DOTTED_THEN_TITLE))
    if (isExecutive(match[2] ?? '')) add(roster, match[1] ?? '', match[2] ?? '');
  for (const match of opening.matchAll(NAME_IN_BRACKETS)) {
    if (isExecutive(match[2] ?? '') && isPersonName(match[1] ?? '')) add(roster, match[1] ?? '', match[2] ?? '');
  }
}

function add(roster: Map<string, string>, name: string, title: string): void {
  const key = nameKey(name);
  if (key.length > 1 && !roster.has(key)) roster.set(key, title);
}
