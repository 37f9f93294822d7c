import type { PeriodRule } from './rule.js';

const DIGIT = /\d/;
const holds = (text: string, word: string): boolean => (word === '#' ? DIGIT.test(text) : text.includes(word));

/**
 * Gives the reader of a rule list: of a folded text, the rules whose words it holds, in the order of the list. Each
 * word is looked for once, however many rules need it.
 */
export function ruleChooser(rules: readonly PeriodRule[]): (text: string) => PeriodRule[] {
  const words = [...new Set(rules.flatMap(({ needs }) => needs.split(/ \+ | /)))];
  const groups = rules.map(({ needs }) =>
    needs.split(' + ').map((group) => group.split(' ').map((word) => words.indexOf(word))),
  );
  return (text) => {
    const known = new Map<number, boolean>();
    const has = (word: number): boolean => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = holds(text, words[word] ?? '');
      known.set(word, found);
      return found;
    };
    return rules.filter((_, at) => groups[at]?.every((group) => group.some(has)));
  };
}
