import type { Section } from '../model/index.js';
import type { Block } from './block.js';
import type { Label, Part } from './label.js';
import { nameKey } from './person-name.js';
import { translatedLabels } from './translated-labels.js';
import type { Turn, TurnOrigin } from './turn.js';

interface State {
  origin: TurnOrigin;
  name: string | null;
  title: string | null;
  section: Section;
  sectionStated: boolean;
  heading: string | null;
  /** In the translation of the whole document, which says nothing of its own. */
  aside: boolean;
}

const PART_STATE: Record<Part, Partial<State>> = {
  summary: { origin: 'part', section: 'summary', sectionStated: true },
  prepared: { origin: 'part', section: 'prepared', sectionStated: true },
  qa: { origin: 'part', section: 'qa', sectionStated: true },
  transcript: { origin: 'preamble', section: 'prepared', sectionStated: false, aside: false },
  participants: { origin: 'participants' },
  translation: { origin: 'participants', aside: true },
};

/** Groups blocks by who speaks, under which heading, in which part. Repeated speaker lines (a label and its translation) open one turn. */
export function readTurns(blocks: readonly Block[], text: string): Turn[] {
  const turns: Turn[] = [];
  const state: State = {
    origin: 'preamble',
    name: null,
    title: null,
    section: 'prepared',
    sectionStated: false,
    heading: null,
    aside: false,
  };
  const echoes = translatedLabels(blocks, text);
  const answersMarked = blocks.some((block) => block.label?.kind === 'answer');
  const open = (block: Block): void => void turns.push(turnAt(block, state));
  for (const block of blocks) {
    const last = turns.at(-1);
    if (block.label && !echoes.has(block) && applyLabel(state, block, block.label, last)) open(block);
    else if (block.kind === 'heading') {
      applyHeading(state, text.slice(block.start, block.end));
      open(block);
    } else if (answersMarked && isNumberedQuestion(state, block, text)) {
      Object.assign(state, { origin: 'question', name: null, title: null });
      open(block);
    } else if (!answersMarked && last?.origin === 'question' && block.kind === 'prose' && hasProse(last)) {
      Object.assign(state, { origin: 'answer', name: null, title: null });
      open(block);
    } else if (!last) open(block);
    turns.at(-1)?.blocks.push(block);
  }
  return turns;
}

/** After a marked answer, "2、请问……？" in a list is the next question, though nothing marks it. */
const isNumberedQuestion = (state: State, block: Block, text: string): boolean =>
  state.origin === 'answer' &&
  block.kind === 'prose' &&
  block.marker !== null &&
  /\d|[一二三四五六七八九十]/.test(block.marker) &&
  /[?？]$/.test(text.slice(block.start, block.end));

/** The whole translation of a document is nobody's turn. */
function turnAt(block: Block, { origin, name, title, section, sectionStated, heading, aside }: State): Turn {
  return {
    origin: aside ? 'participants' : origin,
    name,
    title,
    section,
    sectionStated,
    heading,
    start: block.start,
    blocks: [],
  };
}

/** Takes over what the label says; false where it only repeats the one before. */
function applyLabel(state: State, block: Block, label: Label, last: Turn | undefined): boolean {
  if (label.kind === 'part') return applyPart(state, block, label.part);
  if (label.kind === 'speaker' && last?.origin === 'speaker' && block.kind === 'label' && repeats(label.name, last))
    return false;
  const nested = state.section === 'summary' && (block.marker !== null || block.indent > 0);
  state.origin = label.kind;
  state.name = label.name;
  state.title = label.title;
  if (label.kind === 'speaker')
    Object.assign(state, {
      heading: null,
      ...(state.section === 'summary' ? { section: 'prepared', sectionStated: false } : {}),
    });
  else if (!nested) Object.assign(state, { section: 'qa', sectionStated: true, heading: null });
  return true;
}

function applyPart(state: State, block: Block, part: Part): boolean {
  const nested = state.section === 'summary' && (block.marker !== null || block.indent > 0);
  if (nested && part !== 'transcript') Object.assign(state, { origin: 'part', name: null, title: null, heading: null });
  else Object.assign(state, { name: null, title: null, heading: null }, PART_STATE[part]);
  return true;
}

/** A heading ends a question or an answer of notes; a speaker goes on under it. */
function applyHeading(state: State, heading: string): void {
  if (state.origin === 'question' || state.origin === 'answer')
    Object.assign(state, { origin: 'part', name: null, title: null });
  state.heading = heading.replace(/^[#*\s【]+|[\s*:：】]+$/g, '');
}

/** A second speaker line before anything was said: the same name again, or its form in the other language. */
function repeats(name: string, last: Turn): boolean {
  if (last.blocks.some((block) => block.kind === 'prose' || block.kind === 'direction')) return false;
  const chinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
  return last.name !== null && (nameKey(last.name) === nameKey(name) || chinese(last.name) !== chinese(name));
}

const hasProse = (turn: Turn): boolean => turn.blocks.some((block) => block.kind === 'prose');
