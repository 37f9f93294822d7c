import { Problem } from '#engine';
import type { IntakeLimits } from './limits.js';
import type { PlainText } from './plain-document.js';
import { broken, noText } from './refuse.js';

type Json = Readonly<Record<string, unknown>>;

/** Names that vendors give these, the most telling first. */
const SAID = ['text', 'content', 'speech', 'paragraph', 'sentence', 'transcript', 'body', 'remarks', 'message'];
const SPEAKER = ['speaker', 'speakerName', 'speaker_name', 'name', 'author', 'participant', 'who'];
const TITLE = ['title', 'role', 'position', 'speakerTitle', 'speaker_title', 'jobTitle', 'speaker_type'];
const PART = ['section', 'session', 'part', 'component'];
const WHOLE = ['transcript', 'content', 'text', 'body', 'fullText', 'full_text'];
const DAY = ['event_date', 'eventDate', 'call_date', 'callDate', 'date', 'conference_date', 'time'];
const HEAD = ['title', 'headline', 'event_title', 'eventTitle', 'name'];
const PARTS: Readonly<Record<string, string>> = {
  qa: 'Questions and Answers',
  qna: 'Questions and Answers',
  prepared: 'Prepared Remarks',
};

/** JSON begins with a bracket and ends with one. */
export function looksLikeJson(text: string): boolean {
  const head = text
    .slice(0, 200)
    .replace(/^\ufeff/, '')
    .trimStart();
  return /^[[{]\s*["{[]/.test(head) && /[\]}]\s*$/.test(text.slice(-200));
}

/**
 * A vendor's transcript in JSON: the longest list of turns (speaker and text, under any of their usual names), or a text
 * field. What it says of title and day stands before it as front matter. Throws `unreadable_file`, `empty_document`,
 * `too_costly`.
 */
export function readTranscriptJson(text: string, limits: IntakeLimits): PlainText {
  const json = parse(text);
  const objects = [...objectsOf(json, limits.nesting)];
  const turns = longestTurns(objects.filter(Array.isArray) as unknown[][]);
  const records = objects.filter((each): each is Json => !Array.isArray(each));
  const said = turns.length > 0 ? turns.map(lineOf).join('\n\n') : (wholeOf(records) ?? '');
  if (said.trim() === '') throw noText('The JSON holds no turns of speakers and no transcript.', ADVICE);
  const what = turns.length > 0 ? `${turns.length} turns of speakers` : 'the text of a field';
  return { text: `${headOf(records[0])}${said}\n`, notes: [`read from JSON: ${what}`] };
}

const ADVICE = 'Send [{"speaker": "...", "text": "..."}, ...], an object with a "transcript", or plain text.';

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw broken('The file looks like JSON and is none.', 'Send valid JSON, or the transcript as plain text.');
  }
}

/** Every object and list within, the outer before the inner. */
function* objectsOf(json: unknown, nesting: number): Generator<Json | unknown[]> {
  const waiting: [value: unknown, depth: number][] = [[json, 0]];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > nesting) throw new Problem('too_costly', `The JSON nests more than ${nesting} levels.`, ADVICE);
    yield value as Json | unknown[];
    // Turns themselves hold words and times, no further turns.
    if (!isTurn(value)) for (const inner of Object.values(value)) waiting.push([inner, depth + 1]);
  }
}

function longestTurns(lists: readonly unknown[][]): Json[] {
  const turns = lists.map((list) => list.filter(isTurn));
  const length = (list: readonly Json[]): number =>
    list.reduce((sum, turn) => sum + (first(turn, SAID)?.length ?? 0), 0);
  return turns.sort((a, b) => length(b) - length(a))[0] ?? [];
}

function isTurn(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return first(value as Json, SAID) !== null && speakerOf(value as Json) !== null;
}

function lineOf(turn: Json, at: number, turns: readonly Json[]): string {
  const said = first(turn, SAID) ?? '';
  const part = first(turn, PART);
  const heading =
    part !== null && part !== first(turns[at - 1] ?? {}, PART) ? `${PARTS[part.toLowerCase()] ?? part}\n\n` : '';
  const title = titleOf(turn);
  return `${heading}${speakerOf(turn)}${title === null ? '' : `, ${title}`}: ${said}`;
}

/** A name, a number, or an object that holds the name. */
function speakerOf(turn: Json): string | null {
  const named = first(turn, SPEAKER);
  if (named !== null) return named;
  const speaker = turn['speaker'] ?? turn['participant'];
  if (typeof speaker === 'number') return `Speaker ${speaker}`;
  return typeof speaker === 'object' && speaker !== null
    ? first(speaker as Json, ['name', 'fullName', 'full_name'])
    : null;
}

function titleOf(turn: Json): string | null {
  const speaker = turn['speaker'] ?? turn['participant'];
  const inner = typeof speaker === 'object' && speaker !== null ? first(speaker as Json, TITLE) : null;
  return inner ?? first(turn, TITLE);
}

function wholeOf(records: readonly Json[]): string | null {
  const texts = records.flatMap((record) => first(record, WHOLE) ?? []);
  return texts.sort((a, b) => b.length - a.length)[0] ?? null;
}

function headOf(record: Json | undefined): string {
  if (!record) return '';
  const day = /^\d{4}-\d{2}-\d{2}/.exec(first(record, DAY) ?? '')?.[0];
  const title = first(record, HEAD)
    ?.replace(/[\r\n]+/g, ' ')
    .slice(0, 150);
  const lines = [...(title ? [`title: ${title}`] : []), ...(day ? [`event_date: ${day}`] : [])];
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
}

function first(record: Json, names: readonly string[]): string | null {
  for (const name of names) {
    const value = record[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}
