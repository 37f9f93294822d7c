import type { Role } from '../model/index.js';
import type { CastTurn, Turn } from './turn.js';

const OPERATES =
  /operator instructions|listen-only mode|question-and-answer session (?:will|with)|next question (?:is|comes|will|for)|press (?:star|the pound)|your line is (?:now )?open|from the line of|下一[个位個](?:提问|提問|问题|問題)|请(?:提问|按)|請(?:提問|按)/i;
const OPENS_CALL = /forward-looking statements?|safe harbou?r|前瞻性(?:陈述|陳述|声明|聲明)|安全港/i;
const ASKS =
  /[?？]|my (?:first )?question|taking (?:my|our|the) question|congrat|我的问题|我的問題|想请教|想請教|请问|請問/i;
const ANSWERS =
  /thank(?:s| you) for (?:the|your|those|these) questions?|let me (?:answer|add|take|address)|(?:to|we'll|will) answer (?:your|the) |(?:谢谢|謝謝|感谢|感謝)(?:您|你)?的?(?:提问|提問)|我来回答|我來回答/i;
/** Shorter than this (in English; Chinese takes a third), words of thanks and the like tell nothing. */
const TELLING = 200;

/** What a speaker without a title is, by what is said and whom it follows; `unknown` where that does not show either. */
export function roleBySpeech(turn: Turn, before: readonly CastTurn[], text: string): Role {
  const speech = speechOf(turn, text);
  const last = before.findLast((earlier) => earlier.blocks.some((block) => block.kind === 'prose'));
  if (OPERATES.test(speech)) return 'operator';
  if (opensCall(turn, text) && !before.some((earlier) => earlier.role === 'analyst')) return 'investor_relations';
  if (last && handsOver(last, text)) return 'analyst';
  if (ANSWERS.test(speech) && last?.role !== 'operator') return 'management';
  if (ASKS.test(speech)) return 'analyst';
  if (speech.length * (/\p{Script=Han}/u.test(speech) ? 3 : 1) < TELLING) return 'unknown';
  const opens = last?.role === 'operator' && !before.some((earlier) => earlier.role === 'analyst');
  return !last || opens || ['analyst', 'management', 'investor_relations'].includes(last.role)
    ? 'management'
    : 'unknown';
}

/** Does the turn open the call: safe harbour, who takes part? */
export const opensCall = (turn: Turn, text: string): boolean => OPENS_CALL.test(speechOf(turn, text).slice(0, 4000));

const speechOf = (turn: Turn, text: string): string =>
  turn.blocks
    .filter((block) => block.kind === 'prose')
    .map((block) => text.slice(block.start, block.end))
    .join('\n');

/** The operator has just announced a question, and not handed the floor to the company. */
function handsOver(last: CastTurn, text: string): boolean {
  if (last.role !== 'operator') return false;
  const words = text.slice(last.start, last.blocks.at(-1)?.end ?? last.start).toLowerCase();
  return (
    /question|提问|提問|问题|問題|line (?:of|is)|go ahead/.test(words) &&
    !/turn the (?:call|conference|floor|meeting)|hand (?:the|it) over|closing/.test(words)
  );
}
