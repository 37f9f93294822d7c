import type { AnchorState, Decision, Extraction, PlacedReview, StatementAnchor } from '../model/index.js';
import { isOfCall, placeAnchor, type AnchorPlace } from './place-anchor.js';

/** A decision with the statements that it speaks of, in each text of their calls. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly subject: readonly AnchorPlace[];
  /** Of the claim that was merged; empty for the other actions. */
  readonly other: readonly AnchorPlace[];
  readonly review: PlacedReview;
}

type Texts = ReadonlyMap<string, string> | undefined;

/** Finds a decision's statements; null where no text of its call is among the documents. */
export function placeDecision(
  decision: Decision,
  documents: readonly Extraction[],
  texts: Texts,
): PlacedDecision | null {
  const anchors = decision.action === 'merge' ? [decision.subject, decision.other] : [decision.subject];
  if (!anchors.every((anchor) => documents.some((one) => isOfCall(anchor, one)))) return null;
  const [subject = [], other = []] = anchors.map((anchor) => placesOf(anchor, documents, texts));
  const isPlaced = subject.length > 0 && (decision.action !== 'merge' || other.length > 0);
  const places = isPlaced ? [...subject, ...other] : [];
  return {
    decision,
    subject: isPlaced ? subject : [],
    other: isPlaced ? other : [],
    review: reviewOf(decision, places),
  };
}

/** Where the very words stand in one text of the call, what only looks like them in another is something else. */
function placesOf(anchor: StatementAnchor, documents: readonly Extraction[], texts: Texts): readonly AnchorPlace[] {
  const places = documents.flatMap((extraction, document) =>
    isOfCall(anchor, extraction)
      ? (placeAnchor(anchor, extraction, document, texts?.get(extraction.document.sha256)) ?? [])
      : [],
  );
  const same = places.filter((place) => place.state !== 'changed');
  return same.length > 0 ? same : places;
}

const WORST: readonly AnchorState[] = ['orphaned', 'changed', 'moved', 'exact'];
const LOST = 'Its words are not in the text any more, or could be found in several places: it has no effect.';

function reviewOf(decision: Decision, places: readonly AnchorPlace[]): PlacedReview {
  const { id, action, author, reason, at, day } = decision;
  const isLost = places.length === 0 || (action !== 'reject' && places.every((place) => place.statement === null));
  const state = isLost ? 'orphaned' : (WORST.find((one) => places.some((place) => place.state === one)) ?? 'exact');
  const said = [...new Set(places.flatMap((place) => place.detail ?? []))].join(' ');
  return {
    ...{ id, action, author, reason, at, day, state },
    detail: places.length === 0 ? LOST : said || null,
    places: places.map(({ document, statement, state: found }) => ({
      document,
      statement: statement?.id ?? null,
      state: found,
    })),
  };
}
