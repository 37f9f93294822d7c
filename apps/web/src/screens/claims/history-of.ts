import type {
  ClaimStatementView,
  ClaimView,
  OutcomeView,
  ReviewView,
  TimelineEntryView,
  VerdictView,
} from '#contracts';

/** One happening of a claim, with what it is about. */
export type Happening = { readonly at: string } & (
  | {
      readonly kind: 'statement';
      readonly statement: ClaimStatementView;
      readonly earlier: ClaimStatementView | null;
      readonly previous: ClaimStatementView | null;
    }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeView }
  | { readonly kind: 'verdict'; readonly verdict: VerdictView; readonly earlier: VerdictView | null }
  | { readonly kind: 'unmentioned' | 'due'; readonly documents: readonly string[] }
  | { readonly kind: 'review'; readonly review: ReviewView }
);

/** All that happened to a claim, by day: its timeline with the records that it names, and every review, undone ones too. */
export function historyOf(claim: ClaimView, reviews: readonly ReviewView[]): readonly Happening[] {
  const told = claim.timeline.flatMap((entry) => happeningsOf(entry, claim));
  const decided = reviews.map((review): Happening => ({ at: review.at.slice(0, 10), kind: 'review', review }));
  return withSilencesJoined([...told, ...decided].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)));
}

function happeningsOf(entry: TimelineEntryView, claim: ClaimView): readonly Happening[] {
  const { at, kind, text, document } = entry;
  if (kind === 'unmentioned' || kind === 'due') return [{ at, kind, documents: document === null ? [] : [document] }];
  if (kind === 'verdict') return verdictAt(claim, at, text);
  if (kind === 'outcome') {
    const outcome = claim.outcomes.find((one) => one.document === document && one.quote === text);
    return outcome ? [{ at, kind, outcome }] : [];
  }
  const statement = claim.statements.find(
    (one) => one.document === document && one.quote === text && one.revision === kind,
  );
  if (!statement) return [];
  const previous = claim.statements[claim.statements.indexOf(statement) - 1] ?? null;
  return [{ at, kind: 'statement', statement, earlier: earlierOf(statement, claim), previous }];
}

function verdictAt({ verdicts }: ClaimView, at: string, text: string): readonly Happening[] {
  const place = verdicts.findIndex((one) => one.asOf === at && text.endsWith(one.explanation));
  const verdict = verdicts[place];
  return verdict ? [{ at, kind: 'verdict', verdict, earlier: verdicts[place - 1] ?? null }] : [];
}

/** The statement before in the same language: words of two languages do not compare. */
function earlierOf(statement: ClaimStatementView, { statements }: ClaimView): ClaimStatementView | null {
  const before = statements.slice(0, statements.indexOf(statement));
  return before.findLast(({ lang, quote }) => lang === statement.lang && quote !== statement.quote) ?? null;
}

/** A quarter may have several texts: its silence is one, with all that was searched. */
function withSilencesJoined(happenings: readonly Happening[]): readonly Happening[] {
  return happenings.reduce<readonly Happening[]>((told, one) => {
    const last = told.at(-1);
    if (one.kind !== 'unmentioned' || last?.kind !== 'unmentioned' || last.at !== one.at) return [...told, one];
    return [...told.slice(0, -1), { ...last, documents: [...last.documents, ...one.documents] }];
  }, []);
}
