import type { ReviewView } from '#contracts';

const STATES: Readonly<Record<ReviewView['state'], string>> = {
  exact: 'in force',
  moved: 'in force, the words stand elsewhere now',
  changed: 'in force, the words have changed: look again',
  orphaned: 'without effect, its words are gone',
  waiting: 'recorded, the ledger is being made anew',
  undone: 'undone',
  unseen: 'without effect, its document is not part of the corpus',
  recorded: 'recorded',
};

/** One review in two lines: what, who, why, where it stands; and the words that it is about. */
export function reviewLine(review: ReviewView): string {
  const { id, action, author, at, reason, state, subject, undoes } = review;
  const head = `${at.slice(0, 10)}  ${action}  ${author}: ${reason}  [${STATES[state]}]  ${id}`;
  const about = subject ? `\n    “${subject.quote}”` : undoes ? `\n    takes back ${undoes}` : '';
  return head + about;
}

export function printReviews(reviews: readonly ReviewView[]): void {
  for (const review of reviews) process.stdout.write(`${reviewLine(review)}\n`);
  process.stderr.write(`${reviews.length} ${reviews.length === 1 ? 'review' : 'reviews'}.\n`);
}
