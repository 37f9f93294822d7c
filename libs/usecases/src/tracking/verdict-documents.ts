import type { ClaimReviewNaming, PlacedReviewNaming, StatementNaming, VerdictNaming } from '#contracts';

/** The same verdict with every document named as `name` says. */
export function renamed<From, To>(verdict: VerdictNaming<From>, name: (document: From) => To): VerdictNaming<To> {
  const { progress, inputs, ...rest } = verdict;
  const again = <Part extends { readonly document: From }>(part: Part) => ({ ...part, document: name(part.document) });
  return {
    ...rest,
    progress: progress && progress.map((pace) => ({ ...pace, unconfirmed: pace.unconfirmed.map(again) })),
    ...(inputs && {
      inputs: { statement: again(inputs.statement), observations: inputs.observations.map(again) },
    }),
  };
}

/** The same decision with every document named as `name` says. */
export function renamedPlaces<From, To>(
  review: PlacedReviewNaming<From>,
  name: (document: From) => To,
): PlacedReviewNaming<To> {
  return { ...review, places: review.places.map((place) => ({ ...place, document: name(place.document) })) };
}

/** What people decided of a claim with every document named as `name` says. */
export function renamedReview<From, To>(
  review: ClaimReviewNaming<From> | null,
  name: (document: From) => To,
): ClaimReviewNaming<To> | null {
  if (review === null) return null;
  const { decisions, verdict, needsAnotherLook } = review;
  return {
    decisions: decisions.map((one) => renamedPlaces(one, name)),
    verdict: verdict && renamed(verdict, name),
    needsAnotherLook,
  };
}

/** The same statement with its document, and that of its earlier version, named as `name` says. */
export function statementRenamed<From, To>(
  { replaces, ...said }: StatementNaming<From>,
  name: (document: From) => To,
): StatementNaming<To> {
  const document = name(said.document);
  return { ...said, document, ...(replaces && { replaces: { ...replaces, document: name(replaces.document) } }) };
}
