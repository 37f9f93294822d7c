import type { Quantity, SentenceReading } from '../model/index.js';
import type { Figure } from './figure.js';

const inWords = ({ metric, segment, measure, value, unit, growth, period }: Figure): string =>
  [metric, segment, measure, value ?? (growth && `${growth.percent} % ${growth.basis}`), unit, period.label]
    .filter(Boolean)
    .join(' · ');

/** Writes down why a number is no figure of the sentence. */
export function notReported({ trace }: SentenceReading, rule: string, quantity: Quantity | null): null {
  trace?.note('refused', rule, quantity);
  return null;
}

/** Writes down a figure and the rule that read it. */
export function noteFigure({ trace }: SentenceReading, rule: string, figure: Figure | null): Figure | null {
  if (figure) trace?.note('proposed', rule, figure.reach, inWords(figure));
  return figure;
}

/** Writes down the figures that went into others. */
export function noteMerged({ trace }: SentenceReading, before: readonly Figure[], after: readonly Figure[]): void {
  if (!trace) return;
  for (const figure of before)
    if (!after.some(({ quantity }) => quantity === figure.quantity))
      trace.note('merged', 'mergeFigures', figure.quantity, inWords(figure));
}
