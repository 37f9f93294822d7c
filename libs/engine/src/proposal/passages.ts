import { knownMetricIds, readSentences } from '../company/index.js';
import { adjustProfile, parseDocument } from '../document/index.js';
import type { CompanyProfile, DocumentInput, SentenceReading } from '../model/index.js';
import { silence } from '../statement/index.js';

/** What a plug-in is shown of a document: management's sentences alone, one a line, in stretches; and the words it may use. */
export interface Passages {
  readonly texts: readonly string[];
  readonly metrics: readonly string[];
  readonly segments: readonly string[];
}

/** About as much as a model reads with care. */
const LONGEST = 6000;
/** A call of two hours has about thirty. */
const MOST = 60;

function stretchesOf(sentences: readonly SentenceReading[]): string[] {
  const texts: string[] = [];
  let open = '';
  for (const { text } of sentences) {
    if (open !== '' && open.length + text.length > LONGEST) {
      texts.push(open);
      open = '';
    }
    open += `${text}\n`;
  }
  return open === '' ? texts : [...texts, open];
}

/**
 * What of a document a plug-in may be asked about: sentences that may hold a statement. Analysts' words, safe-harbour
 * text and headings are not shown to it. Throws as `extract` does.
 */
export function passagesOf(input: DocumentInput, profile: CompanyProfile): Passages {
  const adjusted = adjustProfile(input, profile);
  const { sentences } = readSentences(parseDocument(input, adjusted), adjusted);
  const segments = new Set(sentences.flatMap((sentence) => sentence.segments.map(({ segment }) => segment)));
  return {
    texts: stretchesOf(sentences.filter((sentence) => silence(sentence) === null)).slice(0, MOST),
    metrics: knownMetricIds(adjusted),
    segments: [...segments].sort(),
  };
}
