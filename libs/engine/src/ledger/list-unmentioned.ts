import { isImport, isSameCall, type Thread } from '../claim/index.js';
import type { Extraction, Verdict } from '../model/index.js';
import type { Scene } from './scene.js';

/** Covered documents after the first statement that say nothing of the claim while it was still undecided. */
export function listUnmentioned(thread: Thread, verdicts: readonly Verdict[], { documents }: Scene): readonly number[] {
  const made = thread.entries[0]?.document ?? 0;
  const decided =
    verdicts.find((verdict) => verdict.lifecycle === 'resolved' || verdict.lifecycle === 'void')?.asOf ?? null;
  return documents.flatMap((extraction, document) => {
    const isSilent =
      document > made &&
      !isImport(extraction) &&
      extraction.document.replacedBy === undefined &&
      !thread.entries.some((entry) => isOf(entry.document, document, documents));
    return isSilent && (decided === null || extraction.document.eventDate < decided) ? [document] : [];
  });
}

/** A second text of a call that mentions the claim is no silent quarter. */
function isOf(mentioned: number, document: number, documents: readonly Extraction[]): boolean {
  return mentioned === document || isSameCall(documents[mentioned] as Extraction, documents[document] as Extraction);
}
