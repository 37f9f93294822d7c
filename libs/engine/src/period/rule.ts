import type { Frame } from './frame.js';
import type { TimeReading } from './reading.js';

/** Named groups of a match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of saying a time. Patterns run over folded text and are global; `read` may decline. */
export interface PeriodRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, frame: Frame) => TimeReading | null;
}

const build =
  (wrap: (pattern: string) => string) =>
  (name: string, pattern: string, read: PeriodRule['read']): PeriodRule => ({
    name,
    pattern: new RegExp(wrap(pattern), 'g'),
    read,
  });

/** English words end where letters and digits do. */
export const englishRule = build((pattern) => `(?<![a-z\\d])(?:${pattern})(?![a-z\\d])`);
export const chineseRule = build((pattern) => pattern);
