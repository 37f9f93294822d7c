import type { PlainText } from './plain-document.js';

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly text: string;
}

const TIMES = /^((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3})/;
const VOICE = /^<v(?:\.[\w.-]+)?\s+([^<>]{1,80})>/i;
const SENTENCE_END = /[.!?。！？…]["”’」』)）]?$/;
const HAN = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
/** Seconds of silence after a full stop that begin a new paragraph. */
const PAUSE = 2;

/** Captions (WebVTT, SubRip) are told by the times of their first cue. */
export function isCaptions(text: string): boolean {
  const head = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  return /^WEBVTT(?:\s|$)/.test(head) || /^\d{1,6}\s*\r?\n\d{1,2}:\d{2}:\d{2}[.,]\d{3}\s*-->/.test(head);
}

/** Captions as the speech that they were cut from: a line for each speaker's paragraph, without times. */
export function readCaptions(text: string): PlainText {
  const cues = cuesOf(text);
  const paragraphs: { speaker: string | null; text: string; end: number }[] = [];
  for (const cue of cues) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, cue)) Object.assign(open, { text: joined(open.text, cue.text), end: cue.end });
    else paragraphs.push({ speaker: cue.speaker ?? open?.speaker ?? null, text: cue.text, end: cue.end });
  }
  const lines = paragraphs.map(({ speaker, text: said }, at) =>
    speaker === null || speaker === paragraphs[at - 1]?.speaker ? said : `${speaker}: ${said}`,
  );
  return { text: `${lines.join('\n\n')}\n`, notes: [`${cues.length} captions joined to ${lines.length} paragraphs`] };
}

function goesOn(
  open: { readonly speaker: string | null; readonly text: string; readonly end: number },
  cue: Cue,
): boolean {
  if (cue.speaker !== null && cue.speaker !== open.speaker) return false;
  return !(SENTENCE_END.test(open.text) && cue.start - open.end >= PAUSE);
}

function joined(a: string, b: string): string {
  return HAN.test(a.slice(-1)) && HAN.test(b.slice(0, 1)) ? a + b : `${a} ${b}`;
}

function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = block.split('\n').map((line) => line.trim());
    const at = lines.findIndex((line) => TIMES.test(line));
    const [, start = '', end = ''] = TIMES.exec(lines[at] ?? '') ?? [];
    const said = lines.slice(at + 1).filter((line) => line !== '');
    if (at < 0 || said.length === 0) continue;
    const speaker = VOICE.exec(said[0] ?? '')?.[1]?.trim() ?? null;
    const words = said.map(bare).reduce((a, b) => (a === '' ? b : joined(a, b)), '');
    // `>>` is how captions for television write that somebody else speaks.
    const turned = /^>>\s*/.exec(words);
    if (words !== '')
      cues.push({ start: seconds(start), end: seconds(end), speaker, text: words.slice(turned?.[0].length ?? 0) });
  }
  return cues;
}

const bare = (line: string): string =>
  line
    .replace(/<[^<>]{0,100}>/g, '')
    .replace(/\{\\[^{}]{0,100}\}/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .trim();

function seconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
