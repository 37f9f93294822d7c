import type { PeriodMention } from '../model/index.js';
import type { TimeReading } from './reading.js';

const BY =
  /(?:\b(?:by|before|until|till|through|thru|towards?|no later than|not later than|prior to|ahead of|up to|(?:end|close|conclusion|tail end|back end) of|exit(?:ing|s)?)|(?<![提谈看想说得感意遇达涉摊])到|至|截至|截止|直到)\s*(?:about |the |our |fiscal |calendar |approximately |around |roughly )*$/;
const FROM =
  /(?:\b(?:starting|beginning|start|begin|commencing|effective|as early as|as of)(?: in| from| with| on)?|自|从)\s*(?:the |our |about )*$/;
const SINCE = /(?:\bsince|自从|自)\s*(?:the |our )*$/;
const BY_AFTER = /^(?:之?前(?![一二两三四五六七八九十\d])|以前|末|底|结束)/;
const FROM_AFTER = /^\s?(?:起|开始|以来|之后|onwards?|forward)/;
const REACH = 24;

type Relation = PeriodMention['relation'];
type Window = PeriodMention['window'];

function relationIn(before: string, after: string): Relation {
  if (SINCE.test(before) || /^\s?以来/.test(after)) return 'since';
  if (BY_AFTER.test(after)) return 'by';
  if (FROM.test(before) || FROM_AFTER.test(after)) return 'from';
  return BY.test(before) ? 'by' : 'over';
}

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
  const relation =
    reading.relation ?? relationIn(text.slice(Math.max(0, start - REACH), start), text.slice(end, end + 8));
  return { relation, window: windowOf(reading.window, relation) };
}
