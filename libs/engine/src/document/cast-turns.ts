import type { Role } from '../model/index.js';
import { isAnonymous, nameKey } from './person-name.js';
import type { Roster } from './read-roster.js';
import { opensCall, operates, roleBySpeech } from './role-by-speech.js';
import { roleByTitle } from './role-by-title.js';
import type { CastTurn, Turn } from './turn.js';

/**
 * Says of every turn who speaks. What a label states comes first (title, Q and A), then the roster, then whom the
 * operator handed the call to, then what the person says; a name keeps the role that it has elsewhere.
 */
export function castTurns(turns: readonly Turn[], text: string, roster: Roster): CastTurn[] {
  const spoken = turns.some((turn) => turn.origin === 'speaker');
  const labelled = turns.some((turn) => turn.origin === 'part' && turn.section === 'prepared');
  const stated = turns.map((turn) => statedRole(turn, text, roster, spoken, labelled));
  const byName = new Map([...operatorsBySpeech(turns, text), ...rolesByName(turns, stated)]);
  const cast: CastTurn[] = [];
  turns.forEach((turn, i) => {
    const known = stated[i] ?? (isCommon(turn) ? undefined : byName.get(nameKey(turn.name ?? '')));
    const role = hostsCall(turn, known, cast, text) ? 'investor_relations' : (known ?? roleBySpeech(turn, cast, text));
    if (role !== known && turn.name && !isCommon(turn) && role !== 'unknown') byName.set(nameKey(turn.name), role);
    cast.push({ ...turn, title: turn.title ?? titleOf(turn, roster), role: interpreted(role, cast) });
  });
  return cast;
}

function statedRole(turn: Turn, text: string, roster: Roster, spoken: boolean, labelled: boolean): Role | null {
  switch (turn.origin) {
    case 'question':
      return 'analyst';
    case 'answer':
      return 'management';
    case 'participants':
      return 'editor';
    case 'preamble':
      return spoken || labelled || !speaks(turn, text) ? 'editor' : 'management';
    case 'part':
      return spoken && turn.section === 'qa' ? 'editor' : 'management';
    case 'speaker':
      return roleByTitle(turn.name ?? '', turn.title, roster);
  }
}

/** Longer than any title, though it may be cut off before its full stop, as pasted text is. */
const PASSAGE = 240;

/** A point of a note in Chinese: clauses without a full stop. */
const NOTE = /^[^：:]*[\u4e00-\u9fff][，；][^，；：:]{4}/;

/** Whole sentences, and not only titles and the furniture of a page. */
const speaks = (turn: Turn, text: string): boolean =>
  turn.blocks.some(
    ({ kind, start, end }) =>
      kind === 'prose' &&
      (end - start >= PASSAGE ||
        (turn.heading !== null && NOTE.test(text.slice(start, end))) ||
        /[.!。！；;%]["”’」』）)]?$/.test(text.slice(start, end))),
  );

function rolesByName(turns: readonly Turn[], stated: readonly (Role | null)[]): Map<string, Role> {
  const roles = new Map<string, Role>();
  turns.forEach((turn, i) => {
    const role = stated[i];
    if (role && turn.name && turn.origin === 'speaker' && !isCommon(turn)) roles.set(nameKey(turn.name), role);
  });
  return roles;
}

/** A numbered speaker who runs the call in at least half of the turns is its operator in all of them. */
function operatorsBySpeech(turns: readonly Turn[], text: string): Map<string, Role> {
  const counts = new Map<string, { turns: number; operates: number }>();
  for (const turn of turns) {
    if (turn.origin !== 'speaker' || !turn.name || !isAnonymous(turn.name) || isCommon(turn)) continue;
    const key = nameKey(turn.name);
    const count = counts.get(key) ?? { turns: 0, operates: 0 };
    counts.set(key, { turns: count.turns + 1, operates: count.operates + (operates(turn, text) ? 1 : 0) });
  }
  return new Map(
    [...counts]
      .filter(([, all]) => all.operates * 2 >= all.turns && all.operates > 0)
      .map(([key]) => [key, 'operator']),
  );
}

/** A vice president without further office who opens the call with the safe-harbour text is its host. */
function hostsCall(turn: Turn, known: Role | undefined, before: readonly CastTurn[], text: string): boolean {
  const office = (turn.title ?? '').toLowerCase();
  if (
    known !== 'management' ||
    turn.origin !== 'speaker' ||
    !/vice president|director|manager|副总裁|副總裁|总监|總監/.test(office) ||
    /chief|\bc[efo]o\b|首席/.test(office)
  )
    return false;
  return !before.some((earlier) => earlier.role === 'management') && opensCall(turn, text);
}

/** "Unknown speaker" is somebody else each time. */
const isCommon = (turn: Turn): boolean => turn.name === null || /^(?:unknown|unidentified|unnamed)/i.test(turn.name);

function titleOf(turn: Turn, roster: Roster): string | null {
  return turn.origin === 'speaker' && turn.name && !isAnonymous(turn.name)
    ? (roster.get(nameKey(turn.name)) ?? null)
    : null;
}

/** An IR officer who speaks after management spoke in a foreign tongue interprets it. */
function interpreted(role: Role, before: readonly CastTurn[]): Role {
  const last = before.at(-1);
  if (role !== 'investor_relations' || !last || (last.role !== 'management' && last.role !== 'analyst')) return role;
  const content = last.blocks.filter((block) => block.kind === 'prose' || block.kind === 'direction');
  return content.length > 0 && content.every((block) => block.kind === 'direction') ? last.role : role;
}
