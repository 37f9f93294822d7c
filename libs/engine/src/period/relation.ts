import type { PeriodMention } from '../model/index.js';
import { dayAfter, plainDate } from './plain-date.js';
import type { TimeReading } from './reading.js';

const BY =
  /(?:\b(?:by|before|until|till|through|thru|towards?|no later than|not later than|prior to|ahead of|up to|(?:end|close|conclusion|tail end|back end) of|exit(?:ing|s)?)|(?<![提谈看想说得感意遇达涉摊])到|至|截至|截止|直到)\s*(?:about |the |our |fiscal |calendar |approximately |around |roughly )*$/;
const FROM =
  /(?:\b(?:starting|beginning|(?<!\b(?:will|to|would|should|shall|could|may|might) )(?:start|begin)|commencing|effective|as early as|as of)(?: in| from| with| on)?|自|从)\s*(?:the |our |about )*$/;
const SINCE = /(?:\bsince|自从|自)\s*(?:the |our )*$/;
/** What comes after a period begins where it ends. */
const AFTER = /\b(?:after|beyond)\s*(?:the |our |fiscal |calendar )*$/;
const AFTER_AFTER = /^(?:之后|以后)/;
const BY_AFTER = /^(?:之?前(?![一二两三四五六七八九十\d])|以前|末|底|结束)/;
const FROM_AFTER = /^\s?(?:起|开始(?=[，,。、；;]|$)|以来|onwards?|forward)/;
const REACH = 24;

type Relation = PeriodMention['relation'];
type Window = PeriodMention['window'];

function relationIn(before: string, after: string): Relation {
  if (SINCE.test(before) || /^\s?以来/.test(after)) return 'since';
  if (BY_AFTER.test(after)) return 'by';
  if (FROM.test(before) || FROM_AFTER.test(after)) return 'from';
  return BY.test(before) ? 'by' : 'over';
}

const isAfter = (before: string, after: string): boolean => AFTER.test(before) || AFTER_AFTER.test(after);

function windowOf(window: Window, relation: Relation): Window {
  if (relation === 'by') return { start: null, end: window.end };
  return relation === 'from' || relation === 'since' ? { start: window.start, end: null } : window;
}

/** How the words in front of a time (and 前, 起 behind it) relate to it; what the expression says itself comes first. */
export function relationBefore(
  text: string,
  start: number,
  end: number,
  reading: TimeReading,
): { relation: Relation; window: Window } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + 8);
  if (!reading.relation && reading.window.end !== null && isAfter(before, after))
    return { relation: 'from', window: { start: dayAfter(plainDate(reading.window.end)).toString(), end: null } };
  const relation = reading.relation ?? relationIn(before, after);
  return { relation, window: windowOf(reading.window, relation) };
}
