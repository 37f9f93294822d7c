import type { AnswerOf, QuotePlace } from '#contracts';
import type { Comparison, Reference, Statements } from './comparison-row.js';

type Evidence = AnswerOf<'/v1/claims/{id}/evidence'>;

/** A quote that stands against another. */
export interface Side extends QuotePlace {
  readonly quote: string;
  /** Words of management before, or what was reported on them. */
  readonly isSaid: boolean;
  readonly on: string | null;
}

/**
 * What stands against a statement of the comparison: for one that came to a result, the figure that decided it; for one that
 * was repeated or revised, what was said of it last before, in the same language where that exists.
 */
export function otherSideOf(
  list: keyof Statements,
  one: Reference,
  { statements, outcomes }: Evidence,
  documents: Comparison['documents'],
): Side | null {
  if (list === 'fulfilled' || list === 'missed') {
    const outcome = outcomes.find(({ relation }) => relation !== 'progress');
    return outcome ? { ...placeOf(outcome), isSaid: false, on: outcome.period.end } : null;
  }
  const now = statements.find(({ document, start }) => document === one.source && start === one.start);
  const earlier = statements.filter(({ saidOn, document }) =>
    now ? saidOn < now.saidOn : documents.from.includes(document),
  );
  const before = earlier.at(-1);
  if (!before) return null;
  const { translation } = before;
  const words = before.lang !== one.lang && translation?.lang === one.lang ? { ...before, ...translation } : before;
  return { ...placeOf(words), isSaid: true, on: before.saidOn };
}

function placeOf({ document, quote, start, end, lang }: QuotePlace & { readonly quote: string }) {
  return { document, quote, start, end, lang };
}
