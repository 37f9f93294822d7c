import type { Role } from '../model/index.js';
import { nameKey } from './person-name.js';
import type { Roster } from './read-roster.js';
import {
  ANALYST_TITLE,
  EDITOR_TITLE,
  EXECUTIVE_TITLE,
  FIRM_NAME,
  OPERATOR_TITLE,
  RELATIONS_TITLE,
} from './title-words.js';

const COMPANY_OFFICE =
  /\bchief\b|\bc[efto]o\b|\bpresident\b|\bchair|\bfounder\b|\bofficer\b|\b[es]?vp\b|\bhead of\b|\bdirector of\b|\bgeneral manager\b|首席|总裁|總裁|董事长|董事長|总经理|總經理|负责人|負責人/;
const COMPANY_SIDE = /company|representative|executive|management|公司|管理层|管理層/;

/** The role that a speaker line or the roster states; null where they do not say. */
export function roleByTitle(name: string, title: string | null, roster: Roster): Role | null {
  const who = name.toLowerCase();
  const calling = (title ?? '').toLowerCase();
  const listed = roster.get(nameKey(name))?.toLowerCase() ?? '';
  if (OPERATOR_TITLE.test(who) || OPERATOR_TITLE.test(calling) || who === 'host') return 'operator';
  if (EDITOR_TITLE.test(who)) return 'editor';
  // "Chief Strategy Officer -- Analyst": vendors' forms add the last word by mistake.
  if ((ANALYST_TITLE.test(calling) && !/\bchief\b/.test(calling)) || ANALYST_TITLE.test(who)) return 'analyst';
  if (ANALYST_TITLE.test(listed)) return 'analyst';
  if (isRelations(calling) || isRelations(listed)) return 'investor_relations';
  if (listed !== '' || COMPANY_SIDE.test(who)) return 'management';
  if (/^(?:unidentified|unnamed|unknown) (?:participant|audience|questioner)|投资者|投資者|投資人/.test(who))
    return 'analyst';
  if (calling === '') return null;
  if (FIRM_NAME.test(calling) && !COMPANY_OFFICE.test(calling)) return 'analyst';
  return EXECUTIVE_TITLE.test(calling) ? 'management' : null;
}

/** A chief officer who also looks after investor relations is management. */
const isRelations = (title: string): boolean =>
  RELATIONS_TITLE.test(title) && !/\bchief\b|\bc[efo]o\b|首席/.test(title);
