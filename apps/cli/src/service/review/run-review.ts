import { setTimeout as pause } from 'node:timers/promises';
import { userInfo } from 'node:os';
import type { ReviewView } from '#contracts';
import { printJson } from '../../print/index.js';
import { connect } from '../find-service.js';
import { collect } from '../print-claims.js';
import type { ServiceClient } from '../service-client.js';
import { printReviews, reviewLine } from './print-reviews.js';
import type { SignedOptions, StatementOptions } from './review-options.js';

/** Milliseconds between looks, and for how many looks, until the ledger is made with a review. */
const BETWEEN_LOOKS = 100;
const LOOKS = 300;

/** Records a decision on the claim as it is now, waits until the ledger is made with it, and says where it stands. */
export async function decide(claim: string, decision: object, options: StatementOptions): Promise<void> {
  const service = await connect(options);
  const { document, statement } = options;
  const named = document !== undefined || statement !== undefined ? { statement: { document, statement } } : {};
  const seen = await service.etag(`/v1/claims/${encodeURIComponent(claim)}`);
  const body = { claim, ...signature(options), ...named, ...decision };
  await show(service, await service.post<ReviewView>('/v1/reviews', body, seen), options);
}

export async function undoReview(id: string, options: SignedOptions): Promise<void> {
  const service = await connect(options);
  const path = `/v1/reviews/${encodeURIComponent(id)}`;
  const seen = await service.etag(path);
  await show(service, await service.post<ReviewView>(`${path}/undo`, signature(options), seen), options);
}

export async function listReviews(
  options: SignedOptions & { readonly company?: string; readonly claim?: string },
): Promise<void> {
  const { company, claim } = options;
  const reviews = await collect((await connect(options)).rows<ReviewView>('/v1/reviews', { company, claim }));
  if (options.json) printJson({ reviews });
  else printReviews(reviews);
}

function signature({ author, reason }: SignedOptions): { readonly author: string; readonly reason: string } {
  return { author: author ?? userInfo().username, reason };
}

async function show(service: ServiceClient, made: ReviewView, { json }: SignedOptions): Promise<void> {
  let review = made;
  for (let looks = 0; review.state === 'waiting' && looks < LOOKS; looks++) {
    await pause(BETWEEN_LOOKS);
    review = await service.get<ReviewView>(`/v1/reviews/${made.id}`);
  }
  if (json) printJson(review);
  else process.stdout.write(`${reviewLine(review)}\n`);
}
