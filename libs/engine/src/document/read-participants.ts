import { partOf } from './part-heading.js';
import { isPersonName, nameKey } from './person-name.js';
import type { Line } from './read-lines.js';
import type { Roster } from './read-roster.js';

const ENTRY = /^(.{2,50}?)\s+(?:--+|—|–|-)\s+(\S.{0,120})$/;

/** Adds whom a list of participants names: the company's with their titles, everybody else as analysts. */
export function withParticipants(roster: Roster, lines: readonly Line[]): Roster {
  const people = new Map(roster);
  let list: 'company' | 'others' | null = null;
  for (const line of lines) {
    if (line.text.length > 180) continue;
    if (partOf(line.text) === 'participants') list = /conference/i.test(line.text) ? 'others' : 'company';
    else if (list !== null && !addEntry(people, line.text, list)) list = null;
  }
  return people;
}

function addEntry(people: Map<string, string>, text: string, list: 'company' | 'others'): boolean {
  const [, name = '', title = ''] = ENTRY.exec(text) ?? [];
  if (!isPersonName(name)) return false;
  const key = nameKey(name);
  if (list === 'others' || !people.has(key)) people.set(key, list === 'others' ? `Analyst, ${title}` : title);
  return true;
}
