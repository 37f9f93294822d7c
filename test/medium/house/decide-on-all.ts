import type { ClaimRow, DecisionRequest, ReviewView } from '#contracts';
import { ReviewClaims } from '#usecases';
import { waitFor, type House } from './open-house.js';

/** One decision of each kind on the claims of `callsOf`, one of them undone; each waits until the ledger is made with it. */
export async function decideOnAll(house: House, company: string): Promise<void> {
  const reviews = house.app.get(ReviewClaims);
  const signed = { author: 'Mara Lindqvist', reason: 'I read the release.' };
  const settled = (made: ReviewView) =>
    waitFor(
      () => reviews.review(made.id),
      (review) => review.state !== 'waiting',
    );
  const decide = async (claim: ClaimRow, decision: Omit<DecisionRequest, 'author' | 'reason' | 'claim'>) =>
    settled(await reviews.decide({ ...signed, claim: claim.id, ...decision }, [await reviews.claimVersion(claim.id)]));
  const claimWith = async (words: string): Promise<ClaimRow> => {
    const { data } = await house.read.claims({ company });
    const found = data.find((row) => row.said.includes(words));
    if (!found) throw new Error(`No claim with "${words}".`);
    return found;
  };
  const spending = await claimWith('capital expenditure of about');
  const { statements } = await house.read.claim(spending.id);
  await decide(await claimWith('$455 million'), {
    action: 'overrule',
    verdict: { lifecycle: 'resolved', result: 'met', void: null, reason: null },
  });
  await decide(await claimWith('$430 million'), { action: 'correct', changes: { segment: 'north' } });
  await decide(spending, { action: 'split', statement: statements[1] });
  await decide(await claimWith('$430 million'), { action: 'merge', other: (await claimWith('$460 million')).id });
  await decide(await claimWith('$455 million'), { action: 'confirm' });
  const rejection = await decide(await claimWith('$455 million'), { action: 'reject' });
  await settled(await reviews.undo(rejection.id, signed, ['*']));
}
