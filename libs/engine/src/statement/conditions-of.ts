import type { Language } from '../model/index.js';
import type { Prospect } from './find-prospect.js';
import { splitClauses } from './split-clauses.js';

const ENGLISH =
  /^\s*(?:and |but |so |again,? )?(?:(?:only )?if (?!you (?:look|think|will|recall|remember|take|go|want|want|like|could)|any\b|i (?:look|think|could|may)|we (?:look|think)|anything|not\b)|unless |provided (?:that )?|as long as |subject to |depending on |contingent (?:up)?on |assuming (?:that |no |the |there |we ))/;
const CHINESE = /^\s*(?:如果(?!不考)|若(?!不|剔|排)|一旦|只要|假如|倘若|視乎|视乎|取决于|取決於|前提是)/;

/** Does a clause state a condition? */
export const isCondition = (clause: string, language: Language): boolean =>
  (language === 'en' ? ENGLISH : CHINESE).test(clause);

/** Conditions said with a promise, in the speaker's words ("if demand holds"). */
export function conditionsOf(prospect: Prospect, language: Language): string[] {
  return splitClauses(prospect.plain, language)
    .filter((clause) => isCondition(prospect.plain.slice(clause.start, clause.end), language))
    .map((clause) => prospect.reading.text.slice(clause.start, clause.end).replace(/^[\s,，]+|[\s,，.。]+$/g, ''));
}
