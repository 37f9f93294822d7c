import { type Signs, signsOf, watch } from '../language/index.js';
import type { PeriodMention, Span } from '../model/index.js';
import { claimSpans, foldText } from '../quantity/index.js';
import { CHINESE_RULES } from './chinese-rules.js';
import { ENGLISH_RULES } from './english-rules.js';
import type { Frame, PeriodContext } from './frame.js';
import { frameOf } from './frame.js';
import type { TimeReading } from './reading.js';
import { addMonths, plainDate } from './plain-date.js';
import { relationBefore } from './relation.js';
import type { PeriodRule } from './rule.js';
import { tenseOf } from './tense.js';

const KNOWN_LIMIT = 5000;

interface Found extends Span {
  readonly rule: string;
  readonly order: number;
  readonly reading: TimeReading;
}

/** The words and the frame say all: the same words are worked out once. */
function readingOf(rule: PeriodRule, match: RegExpExecArray, frame: Frame): TimeReading | null {
  const key = `${rule.name}|${match[0]}`;
  const known = frame.known.get(key);
  if (known !== undefined) return known;
  const reading = rule.read(match.groups ?? {}, frame);
  if (frame.known.size < KNOWN_LIMIT) frame.known.set(key, reading);
  return reading;
}

function runRule(text: string, rule: PeriodRule, order: number, frame: Frame): Found[] {
  const found: Found[] = [];
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
    const reading = readingOf(rule, match, frame);
    if (reading)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        rule: rule.name,
        order,
        reading,
      });
  }
  return found;
}

/** Where readings overlap the longer one holds, of equally long ones that of the earlier rule. */
function withoutOverlap(found: readonly Found[], length: number): Found[] {
  if (found.length < 2) return [...found];
  const byStrength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order);
  return claimSpans(byStrength, length).sort((a, b) => a.start - b.start);
}

/** Rules with the words that they need, in order: English ones are the stronger where both read a text. */
const RULES = [...ENGLISH_RULES, ...CHINESE_RULES].map((rule) => ({ rule, watched: watch(rule.pattern) }));

/** No rule reads a text in which none of their words stand: one look settles most sentences. */
const UNNAMED = /\(\?<\w+>/g;
const ANY = watch(new RegExp(RULES.map(({ rule }) => rule.pattern.source.replace(UNNAMED, '(?:')).join('|')));

function rulesFor(signs: Signs): readonly PeriodRule[] {
  const rules: PeriodRule[] = [];
  if (!ANY.mayMatch(signs)) return rules;
  for (const { rule, watched } of RULES) if (watched.mayMatch(signs)) rules.push(rule);
  return rules;
}

/** "Since January", said in November, is the January that has been. */
function sinceThen(window: PeriodMention['window'], { today }: Frame): PeriodMention['window'] {
  if (window.start === null || window.start <= today) return window;
  return { ...window, start: addMonths(plainDate(window.start), -12).toString() };
}

/** Offsets in the folded stretch become those in the text, `offset` on. */
function mentionOf(folded: string, found: Found, frame: Frame, text: string, offset: number): PeriodMention {
  const told = relationBefore(folded, found.start, found.end, found.reading);
  const { relation } = told;
  const window = relation === 'since' ? sinceThen(told.window, frame) : told.window;
  const { granularity, stated, candidates } = found.reading;
  const start = offset + found.start;
  const end = offset + found.end;
  const tense = tenseOf({ window, stated }, relation, frame);
  return {
    start,
    end,
    granularity,
    relation,
    window,
    stated,
    candidates,
    tense,
    raw: text.slice(start, end),
    rule: found.rule,
  };
}

/**
 * Every expression of time of `text` inside `span`, in order and without overlap, resolved by the company's calendar,
 * the period reported on the call and the date of the call; offsets are into `text`. Windows include both days. Where
 * words leave a part open, `stated` is false or `candidates` holds the other readings ("this quarter" is the reported
 * one, with the running one as candidate; see `readAsFuture`). `signs` are those of the span, where they are at hand.
 */
export function findPeriods(
  text: string,
  span: Span,
  context: PeriodContext,
  signs = signsOf(text, span.start, span.end),
): PeriodMention[] {
  const rules = rulesFor(signs);
  if (rules.length === 0) return [];
  const folded = foldText(text.slice(span.start, span.end));
  const frame = frameOf(context);
  const found = withoutOverlap(
    rules.flatMap((rule, order) => runRule(folded, rule, order, frame)),
    folded.length,
  );
  return found.map((one) => mentionOf(folded, one, frame, text, span.start));
}
