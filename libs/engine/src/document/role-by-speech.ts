import type { Role } from '../model/index.js';
import type { CastTurn, Turn } from './turn.js';

const OPERATES = /operator instructions|listen-only mode|question-and-answer session (?:will|with)|next question (?:is|comes|will|for)|press (?:star|the pound)|your line is (?:now )?open|from the line of|下一[个位個](?:提问|提問|问题|問題)|请(?:提问|按)|請(?:提問|按)/i;
const OPENS_CALL = /forward-looking statements?|safe harbou?r|前瞻性(?:陈述|陳述|声明|聲明)|安全港/i;
const ASKS = /[?？]|my (?:first )?question|taking (?:my|our|the) question|congrat|我的问题|我的問題|想请教|想請教|请问|請問/i;
/** Shorter than this, words of thanks and the like tell nothing. */
const TELLING = 200;

/** What a speaker without a title is, by what is said and whom it follows; `unknown` where that does not show either. */
export function roleBySpeech(turn: Turn, before: readonly CastTurn[], text: string): Role {
  const speech = turn.blocks.filter((block) => block.kind === 'prose').map((block) => text.slice(block.start, block.end)).join('\n');
  const last = before.findLast((earlier) => earlier.blocks.some((block) => block.kind === 'prose'));
  if (OPERATES.test(speech)) return 'operator';
  if (OPENS_CALL.test(speech.slice(0, 4000)) && !before.some((earlier) => earlier.role === 'analyst')) return 'investor_relations';
  if (last && handsOver(last, turn, text)) return 'analyst';
  if (ASKS.test(speech)) return 'analyst';
  if (speech.length < TELLING) return 'unknown';
  return last === undefined || last.role === 'analyst' || last.role === 'management' || last.role === 'investor_relations' ? 'management' : 'unknown';
}

/** The operator named this person, or announced a question. */
function handsOver(last: CastTurn, turn: Turn, text: string): boolean {
  if (last.role !== 'operator') return false;
  const words = text.slice(last.start, last.blocks.at(-1)?.end ?? last.start).toLowerCase();
  const family = (turn.name ?? '').trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const asked = /question|提问|提問|问题|問題|line (?:of|is)|go ahead/.test(words);
  return asked && !/turn the (?:call|conference|floor|meeting)|hand (?:the|it) over|closing/.test(words) ? true : family.length > 2 && words.includes(family) && asked && /question/.test(words);
}
