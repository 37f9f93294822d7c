import type { Role } from '../model/index.js';
import type { CastTurn, Turn } from './turn.js';

const OPERATES =
  /operator instructions|listen[- ]only mode|question[- ]and[- ]answer session (?:will|with)|(?:first|next|last) question (?:is|comes|will|for)|(?:hand|turn) the (?:conference|call) over to your (?:first |host|speaker)|press (?:star|the pound)|your line is (?:now )?open|from the line of|下一[个位個](?:提问|提問|问题|問題)|请(?:提问|按)|請(?:提問|按)/i;
const OPENS_CALL =
  /forward[- ]looking statements?|safe harbou?r|前瞻性(?:陈述|陳述|声明|聲明)|安全港|(?:我是|i am the|i'm the)\s?(?:公司)?(?:的)?(?:\w+ ){0,3}(?:ir|investor relations|投资者关系|投資人關係|投資者關係)/i;
const ASKS =
  /[?？]|my (?:first )?question|taking (?:my|our|the) question|congrat|我的问题|我的問題|[有问問](?:[一二两兩三]|几|幾)?[个個]?(?:小)?(?:问题|問題)|想(?:请教|請教|问|問|了解|瞭解)|请问|請問|(?:谢谢|謝謝|感谢|感謝|恭喜)(?:各位)?(?:管理层|管理層)/i;
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
  if (last && passesOn(last, text)) return 'management';
  if (ANSWERS.test(speech) && last?.role !== 'operator') return 'management';
  if (ASKS.test(speech)) return 'analyst';
  if (last && goesOn(turn, last)) return last.role;
  if (speech.length * (/\p{Script=Han}/u.test(speech) ? 3 : 1) < TELLING) return 'unknown';
  const opens = last?.role === 'operator' && !before.some((earlier) => earlier.role === 'analyst');
  return !last || opens || ['analyst', 'management', 'investor_relations'].includes(last.role)
    ? 'management'
    : 'unknown';
}

/** Does this speaker run the call? Asked of all that somebody without title says. */
export const operates = (turn: Turn, text: string): boolean => OPERATES.test(speechOf(turn, text));

const PASSES_ON =
  /(?:turn|hand|pass) (?:it|the call|things|the conference|over the call|the floor)(?: back)? ?(?:over )?to (?!the operator|questions)|(?:请|請)(?:我们的|我們的|公司)?[\p{Script=Han}]{0,12}(?:说明|說明|发言|發言|介绍|介紹|报告|報告)|(?:交给|交給|有请|有請)/iu;

/** The host has just handed the floor to an officer. */
const passesOn = (last: CastTurn, text: string): boolean =>
  (last.role === 'investor_relations' || last.role === 'management') &&
  PASSES_ON.test(speechOf(last, text).slice(-300));

/** An answer that a transcript breaks into several turns of an unnamed speaker, who asks nothing. */
const goesOn = (turn: Turn, last: CastTurn): boolean =>
  last.role === 'management' && turn.name !== null && turn.name === last.name;

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
