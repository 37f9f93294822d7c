import type { AlertEvent, NoticeEvent, VerdictView } from '#contracts';
import type { Language } from '#engine';
import { plainLine } from './plain-line.js';
import { wordsOf, type Words } from './words/index.js';

/** An event as people are told of it; every part is one line without markup. */
export interface ToldEvent {
  readonly id: string;
  readonly time: string;
  readonly type: AlertEvent['type'] | NoticeEvent['type'];
  /** What happened, to whose promise: `New verdict: alibaba: Cloud revenue ...`. */
  readonly headline: string;
  readonly company: string | null;
  /** `met (before: open)`; null where there is none. */
  readonly verdict: string | null;
  readonly explanation: string | null;
  readonly said: { readonly quote: string; readonly by: string } | null;
  readonly happened: string | null;
  /** What was wrong and what to do, where something was. */
  readonly problem: { readonly detail: string; readonly advice: string } | null;
  /** Path of what it is about; null where there is none. */
  readonly link: string | null;
}

/** An event in the words of a language. Quotes stand in that language where the call was held in it too, else as said. */
export function tellEvent(event: AlertEvent | NoticeEvent, language: Language): ToldEvent {
  const words = wordsOf(language);
  const { id, time, type } = event;
  return { id, time, type, ...(isAlert(event) ? toldAlert(event, language, words) : toldNotice(event, words)) };
}

type Rest = Omit<ToldEvent, 'id' | 'time' | 'type'>;

function isAlert(event: AlertEvent | NoticeEvent): event is AlertEvent {
  return 'company' in event.data;
}

function toldAlert({ type, subject, data }: AlertEvent, language: Language, words: Words): Rest {
  const what = data.claim?.summary ?? data.problem?.detail ?? subject;
  const statement = data.evidence.statements.at(-1);
  const outcome = data.evidence.outcomes.at(-1);
  return {
    headline: plainLine([words.types[type], data.company, what].join(words.separator)),
    company: data.company,
    verdict: data.current && verdictLine(data.current, data.previous, words),
    explanation: data.current && plainLine(data.current.explanation),
    said: statement
      ? {
          quote: plainLine(quoteIn(language, statement)),
          by: plainLine([statement.speaker ?? '', statement.saidOn].filter(Boolean).join(', ')),
        }
      : null,
    happened: outcome ? plainLine(quoteIn(language, outcome)) : null,
    problem: data.problem ? { detail: plainLine(data.problem.detail), advice: plainLine(data.problem.advice) } : null,
    link: data.links['claim'] ?? data.links['document'] ?? null,
  };
}

function toldNotice({ type, data }: NoticeEvent, words: Words): Rest {
  const [link = null] = Object.values(data.links);
  const problem = { detail: plainLine(data.detail), advice: plainLine(data.advice) };
  const nothing = { company: null, verdict: null, explanation: null, said: null, happened: null };
  return { headline: plainLine([words.types[type], data.detail].join(words.separator)), ...nothing, problem, link };
}

interface Quoted {
  readonly quote: string;
  readonly lang: Language;
  readonly translation?: { readonly quote: string; readonly lang: Language } | null;
}

function quoteIn(language: Language, { quote, lang, translation }: Quoted): string {
  const isOf = (spoken: Language): boolean => spoken.slice(0, 2) === language.slice(0, 2);
  return !isOf(lang) && translation && isOf(translation.lang) ? translation.quote : quote;
}

function verdictLine(current: VerdictView, previous: VerdictView | null, words: Words): string {
  const now = verdictWord(current, words);
  const before = previous && verdictWord(previous, words);
  return before === null || before === now ? now : words.changed(now, before);
}

/** One word for how a claim stands: its result, why it is void, or where it is on its way. */
export function verdictWord({ result, void: reason, lifecycle }: VerdictView, words: Words): string {
  if (result !== null) return words.results[result];
  return reason === null ? words.lifecycles[lifecycle] : words.voids[reason];
}
