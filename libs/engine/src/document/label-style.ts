import type { CompanyProfile } from '../model/index.js';
import { isDottedName } from './dotted-name.js';
import type { LabelStyle } from './label.js';
import { isAnonymous, isPersonName, nameKey } from './person-name.js';
import { readLabel, showsColonStyle } from './read-label.js';
import type { Line } from './read-lines.js';
import type { Roster } from './read-roster.js';

const NOBODY: LabelStyle = { colons: false, lines: false, people: new Set() };
/** That many speaker lines of either kind make a habit. */
const HABIT = { colons: 3, lines: 6 };

/** Learns from all lines how this document names its speakers, and whom it names. */
export function labelStyle(lines: readonly Line[], roster: Roster, profile: CompanyProfile): LabelStyle {
  const people = new Set<string>([...roster.keys(), ...profile.roster.flatMap((person) => person.names.map(nameKey))]);
  let colonLines = 0;
  let ownLines = 0;
  for (const line of lines) {
    if (line.text.length > 170 && !/[:：]/.test(line.text.slice(0, 110))) continue;
    if (showsColonStyle(line.text)) colonLines += 1;
    const label = readLabel(line.text, NOBODY);
    if (label?.kind === 'speaker' && label.title && label.rest >= line.text.length) ownLines += 1;
    if (label && label.kind !== 'part' && label.name && label.title && !isAnonymous(label.name))
      people.add(nameKey(label.name));
  }
  for (const name of [...thankedNames(lines), ...dottedNames(lines, people)]) people.add(nameKey(name));
  return { colons: colonLines >= HABIT.colons, lines: ownLines >= HABIT.lines, people };
}

const NAMED_HEAD = /^([^:：]{3,40})[:：]\s?\S/;

/**
 * "Jane Roe: ..." and "Omar Reyes: Thanks, Jane.": names that head several lines stand for people where one of them is
 * thanked by first name. Places and products head lines too ("North America: ..."), and nobody thanks them.
 */
function thankedNames(lines: readonly Line[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const head = NAMED_HEAD.exec(text.slice(0, 44))?.[1];
    if (head && /\s/.test(head) && isPersonName(head)) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count >= 2).map(([name]) => name);
  const thanked = (name: string): boolean =>
    lines.some(({ text }) => /\bthank(?:s| you)\b/i.test(text) && text.includes(`, ${name.split(/\s/)[0]}`));
  return names.length >= 2 && names.some(thanked) ? names : [];
}

/**
 * 英格丽·索尔海姆：, 丹尼尔·雷耶斯：: foreign names that head lines stand for people where one of them is introduced, or
 * two of them speak again. Products are written with dots too, and nobody introduces them.
 */
function dottedNames(lines: readonly Line[], people: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const head = /^([^:：]{3,40})(?:[:：]|$)/.exec(text.slice(0, 44))?.[1]?.trim() ?? '';
    if (isDottedName(head) && isPersonName(head)) counts.set(nameKey(head), (counts.get(nameKey(head)) ?? 0) + 1);
  }
  const known = [...counts.keys()].some((name) => people.has(name));
  return known || [...counts.values()].filter((count) => count >= 2).length >= 2 ? [...counts.keys()] : [];
}
