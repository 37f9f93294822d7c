import type { ParagraphView, SentenceView, TurnView } from '#contracts';
import { parseDocument, type CompanyProfile, type DocumentInput, type Sentence, type Span } from '#engine';

/** Who says what in a plain document, paragraph by paragraph. Throws `Problem` where it cannot be read at all. */
export function readTurnViews(input: DocumentInput, profile: CompanyProfile): readonly TurnView[] {
  const { utterances, sentences } = parseDocument(input, profile);
  const said = grouped(sentences, ({ utterance }) => utterance);
  return utterances.map(({ index, start, end, section, speaker, language, heading }) => ({
    ...{ start, end, section, speaker, language, heading },
    paragraphs: [...grouped(said.get(index) ?? [], ({ paragraph }) => paragraph).values()].map(paragraphView),
  }));
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => number): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function paragraphView(sentences: readonly Sentence[]): ParagraphView {
  const { kind, language } = sentences[0]!;
  const translated = sentences.flatMap(({ translation }) => translation ?? []);
  return {
    ...around(sentences),
    // A paragraph of the law may close with words of the speaker's own.
    kind: sentences.some((one) => one.kind === 'prose') ? 'prose' : kind,
    language,
    translation: translated.length > 0 ? { ...around(translated), lang: translated[0]!.lang } : null,
    sentences: sentences.map(sentenceView),
  };
}

function sentenceView({ start, end, translation, sourceConflict }: Sentence): SentenceView {
  const beside = translation && { start: translation.start, end: translation.end };
  return { start, end, translation: beside, conflict: sourceConflict ?? null };
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
