import type { SentenceAccount, Trace } from './trace.js';

/** The sentences that a person asks for: a number (`12`), an offset (`@4711`), a record's id (`s3`, `o7`), else words that they hold. */
export function chooseAccounts({ sentences }: Trace, which: string): readonly SentenceAccount[] {
  const [, sign, digits] = /^(@?)(\d+)$/.exec(which) ?? [];
  const at = Number(digits);
  if (sign === '@') return sentences.filter(({ start, end }) => at >= start && at < end);
  if (digits !== undefined) return sentences.filter(({ number }) => number === at);
  if (/^[so]\d+$/.test(which))
    return sentences.filter(({ outcome }) => [...outcome.statements, ...outcome.observations].includes(which));
  const words = inOneLine(which);
  return sentences.filter(({ text }) => inOneLine(text).includes(words));
}

const inOneLine = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
