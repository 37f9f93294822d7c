import type { Frame } from './frame.js';
import type { TimeReading } from './reading.js';

/** Named groups of a match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of saying a time. Patterns run over folded text and are global; `read` may decline. */
export interface PeriodRule {
  readonly name: string;
  /**
   * Words without which the pattern cannot match: one at least of each group. Words are parted by spaces, groups by
   * ` + `; `#` stands for any digit. Most rules are left after a look for a word.
   */
  readonly needs: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, frame: Frame) => TimeReading | null;
}

const build =
  (wrap: (pattern: string) => string) =>
  (name: string, needs: string, pattern: string, read: PeriodRule['read']): PeriodRule => ({
    name,
    needs,
    pattern: new RegExp(wrap(pattern), 'g'),
    read,
  });

/** English words end where letters and digits do. */
export const englishRule = build((pattern) => `(?<![a-z\\d])(?:${pattern})(?![a-z\\d])`);
export const chineseRule = build((pattern) => pattern);
