import type { CompanyProfile } from '../model/index.js';
import type { LabelStyle } from './label.js';
import { isAnonymous, nameKey } from './person-name.js';
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
  return { colons: colonLines >= HABIT.colons, lines: ownLines >= HABIT.lines, people };
}
