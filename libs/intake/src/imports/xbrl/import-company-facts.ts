import type { CompanyProfile } from '#engine';
import { figureKey, type Figure } from '../figure.js';
import { withoutKnown } from './without-known.js';
import { chooseFigures } from './choose-figures.js';
import { conceptsOf } from './concept-map.js';
import { deriveDifferences } from './derive-differences.js';
import { deriveRates } from './derive-rates.js';
import { FactBook, type Skipped } from './fact-book.js';
import { readCompanyFacts, type FactsHead } from './read-company-facts.js';

/** The figures of a file of company facts, and what of it was left out. */
export interface CompanyFacts {
  readonly head: FactsHead;
  readonly figures: readonly Figure[];
  readonly entries: number;
  /** Entries by the reason why they were left out. */
  readonly skipped: Readonly<Partial<Record<Skipped | 'other_concept', number>>>;
}

/**
 * Company facts as the SEC serves them, streamed: one value for each measure and period by the length of the period (never by
 * `fy` and `fp`, which name the filing's year), first reported and restated apart, missing quarters and margins worked out.
 * Throws `unreadable_file`, and `bad_option` for a concept map that cannot be read.
 */
export async function importCompanyFacts(
  chunks: AsyncIterable<Uint8Array>,
  profile: CompanyProfile,
  ownConcepts: unknown = null,
): Promise<CompanyFacts> {
  const concepts = conceptsOf(profile, ownConcepts);
  const book = new FactBook();
  const count = { entries: 0, other: 0 };
  const head = await readCompanyFacts(chunks, (entry) => {
    count.entries += 1;
    const target = concepts.get(`${entry.taxonomy}:${entry.concept}`);
    if (target === undefined) count.other += 1;
    else book.add(entry, target);
  });
  const filed = chooseFigures(book, profile.currency);
  const differences = deriveDifferences(filed);
  const amounts = [...withoutKnown(filed, differences), ...differences];
  const figures = [...amounts, ...deriveRates(amounts)];
  return {
    head,
    figures: unique(figures),
    entries: count.entries,
    skipped: { ...Object.fromEntries(book.skipped), other_concept: count.other },
  };
}

/** Of two figures of one day for one measure and period the one that was filed comes before one worked out. */
function unique(figures: readonly Figure[]): readonly Figure[] {
  const kept = new Map<string, Figure>();
  for (const one of figures) {
    const key = `${one.filedOn}|${figureKey(one)}`;
    if (!kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}
