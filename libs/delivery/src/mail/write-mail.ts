import type { AlertEvent, NoticeEvent } from '#contracts';
import type { Language } from '#engine';
import { eventHtml } from '../event-html.js';
import { escapeHtml } from '../html.js';
import { plainLine } from '../plain-line.js';
import { tellEvent, type ToldEvent } from '../told-event.js';
import { wordsOf, type Words } from '../words/index.js';

/** What stands in a mail. The subject is one line; the HTML has no style, script, image or form. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** For whom, and where links lead: null leaves them out. */
export interface MailFrame {
  readonly subscription: string;
  readonly language: Language;
  /** Address of the service, without a slash at the end. */
  readonly base: string | null;
  readonly unsubscribe: string | null;
}

const LONGEST_SUBJECT = 150;

/** One event under its own headline, several as a list with their number. */
export function writeMail(events: readonly (AlertEvent | NoticeEvent)[], frame: MailFrame): MailText {
  const words = wordsOf(frame.language);
  const told = events.map((event) => tellEvent(event, frame.language));
  return {
    subject: subjectOf(told, words, frame.subscription),
    text: [...told.map((one) => textOf(one, words, frame.base)), footOf(words, frame)].join('\n\n--\n\n') + '\n',
    html: htmlOf(told, words, frame),
  };
}

function subjectOf(told: readonly ToldEvent[], words: Words, subscription: string): string {
  const [only, ...others] = told;
  const subject =
    only && others.length === 0
      ? only.headline
      : `${plainLine(subscription)}${words.separator}${words.digest(told.length)}`;
  const letters = [...subject];
  return letters.length > LONGEST_SUBJECT ? `${letters.slice(0, LONGEST_SUBJECT - 1).join('')}…` : subject;
}

function textOf(told: ToldEvent, words: Words, base: string | null): string {
  const line = (label: string, text: string | null): string | null => (text ? label + words.separator + text : null);
  const parts = [
    told.headline,
    line(words.verdict, told.verdict),
    told.said && line(words.said, `“${told.said.quote}” (${told.said.by})`),
    told.said && line(words.happened, told.happened ? `“${told.happened}”` : words.nothingYet),
    line(words.why, told.explanation),
    line(words.why, told.problem?.detail ?? null),
    line(words.advice, told.problem?.advice ?? null),
    base === null || told.link === null ? null : base + told.link,
  ];
  return parts.filter((part) => part !== null).join('\n');
}

function footOf(words: Words, { subscription, unsubscribe }: MailFrame): string {
  const why = words.subscription(plainLine(subscription));
  return unsubscribe === null ? why : `${why}\n${words.unsubscribe}${words.separator}${unsubscribe}`;
}

function htmlOf(told: readonly ToldEvent[], words: Words, { subscription, language, base, unsubscribe }: MailFrame) {
  const parts = told.map((one) => `<h2>${escapeHtml(one.headline)}</h2>\n${eventHtml(one, words, base)}`);
  const why = escapeHtml(words.subscription(plainLine(subscription)));
  const link = unsubscribe && ` <a href="${escapeHtml(unsubscribe)}">${escapeHtml(words.unsubscribe)}</a>`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Wordkept</title></head><body>`,
    ...parts,
    `<hr><p>${why}${link ?? ''}</p></body></html>`,
  ].join('\n');
}
