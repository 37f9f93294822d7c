import type { PeriodRule } from './rule.js';

const DIGIT = /\d/;
const holds = (text: string, word: string): boolean => (word === '#' ? DIGIT.test(text) : text.includes(word));

const UNASKED = 0;
const HELD = 1;
const MISSING = 2;

/**
 * Gives the chooser of a rule list: of a folded text, the rules whose words it holds, in the order of the list. Each
 * word is looked for once, however many rules need it, and the smallest group of a rule first.
 */
export function ruleChooser(rules: readonly PeriodRule[]): (text: string) => PeriodRule[] {
  const words = [...new Set(rules.flatMap(({ needs }) => needs.split(/ \+ | /)))];
  const groups = rules.map(({ needs }) =>
    needs
      .split(' + ')
      .map((group) => group.split(' ').map((word) => words.indexOf(word)))
      .sort((a, b) => a.length - b.length),
  );
  const known = new Uint8Array(words.length);
  return (text) => {
    known.fill(UNASKED);
    const has = (word: number): boolean => {
      if (known[word] === UNASKED) known[word] = holds(text, words[word] ?? '') ? HELD : MISSING;
      return known[word] === HELD;
    };
    const hasOneOf = (group: readonly number[]): boolean => {
      for (const word of group) if (has(word)) return true;
      return false;
    };
    return rules.filter((_, at) => {
      for (const group of groups[at] ?? []) if (!hasOneOf(group)) return false;
      return true;
    });
  };
}
