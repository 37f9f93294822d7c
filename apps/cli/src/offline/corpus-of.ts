import { textsForReviews, type Corpus, type Extraction } from '#engine';
import { openDocument, type DocumentArgument } from './read-document.js';
import type { OfflineOptions } from './options.js';
import { readReviews } from './read-reviews.js';

/** What a ledger is made from: what was read, what people decided, and the texts in which their words are found again. */
export async function corpusOf(
  extractions: readonly Extraction[],
  documents: readonly DocumentArgument[],
  options: OfflineOptions,
): Promise<Corpus> {
  if (options.reviews === undefined) return { extractions, reviews: [] };
  const corpus = { extractions, reviews: await readReviews(options.reviews) };
  const wanted = new Set(textsForReviews(corpus));
  const texts = new Map<string, string>();
  for (const document of wanted.size > 0 ? documents : []) {
    const { sha256, text } = await openDocument(document, options);
    if (wanted.has(sha256)) texts.set(sha256, text);
  }
  return { ...corpus, texts };
}
