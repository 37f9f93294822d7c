import type { Section } from '../model/index.js';
import type { CastTurn } from './turn.js';

/** The section of each turn: as a heading stated it, else questions and answers from where the call is opened to the first analyst. */
export function sectionsOf(turns: readonly CastTurn[], text: string): Section[] {
  const stated = turns.some((turn) => turn.sectionStated && turn.section === 'qa');
  const from = stated ? -1 : firstQuestion(turns, text);
  return turns.map((turn, i) => (turn.section !== 'summary' && from >= 0 && i >= from ? 'qa' : turn.section));
}

/** The first analyst's turn, with the operator's and host's words that lead to it. */
function firstQuestion(turns: readonly CastTurn[], text: string): number {
  let first = turns.findIndex((turn) => turn.role === 'analyst' && turn.section !== 'summary' && speaks(turn, text));
  while (first > 0 && leadsToQuestions(turns, first - 1)) first -= 1;
  return first;
}

function leadsToQuestions(turns: readonly CastTurn[], at: number): boolean {
  const turn = turns[at];
  const hosts = turn?.role === 'operator' || turn?.role === 'investor_relations';
  return hosts && turns.slice(0, at).some((earlier) => earlier.role === 'management' && earlier.section !== 'summary');
}

/** A list of participants names analysts who say nothing yet: names and firms, and no sentence. */
const speaks = (turn: CastTurn, text: string): boolean =>
  turn.blocks.some(({ kind, start, end }) => kind === 'prose' && SENTENCE.test(text.slice(start, end)));
const SENTENCE = /[。？！?!…]|[.,，;；](?:\s|$)|[^\n]{40}/u;
