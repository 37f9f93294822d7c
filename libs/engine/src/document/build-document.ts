import type { Flag, Language, Role, Section, Sentence, Utterance } from '../model/index.js';
import { reportsOrGuides } from './guidance-reading.js';
import { type DraftParagraph, type DraftSentence, readParagraphs, type Setting } from './read-sentences-of.js';
import type { CastTurn } from './turn.js';

export interface DocumentBody {
  readonly utterances: readonly Utterance[];
  readonly sentences: readonly Sentence[];
  readonly flags: readonly Flag[];
}

interface Draft {
  readonly turn: CastTurn;
  readonly role: Role;
  readonly section: Section;
  readonly paragraphs: readonly DraftParagraph[];
}

/** Numbers utterances, paragraphs and sentences in the order of the text. */
export function buildDocument(
  turns: readonly CastTurn[],
  sections: readonly Section[],
  setting: Setting,
): DocumentBody {
  const drafts = turns.flatMap((turn, i) => draftsOf(turn, sections[i] ?? turn.section, setting));
  const utterances: Utterance[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const draft of drafts) {
    utterances.push(utteranceOf(draft, utterances.length));
    for (const each of draft.paragraphs) {
      for (const sentence of each.sentences)
        sentences.push(place(sentence, sentences.length, utterances.length - 1, paragraph));
      paragraph += 1;
    }
  }
  return {
    utterances,
    sentences,
    flags: distinct(drafts.flatMap((draft) => draft.paragraphs.flatMap((each) => each.flags))),
  };
}

function place(draft: DraftSentence, index: number, utterance: number, paragraph: number): Sentence {
  const { start, end, signs, kind, kindRule, isQuestion, language, translation, sourceConflict } = draft;
  const sentence = {
    index,
    utterance,
    paragraph,
    start,
    end,
    signs,
    kind,
    kindRule,
    isQuestion,
    language,
    translation,
  };
  return sourceConflict ? { ...sentence, sourceConflict } : sentence;
}

/** One draft a turn; where an IR officer reads figures or guidance, those paragraphs become an utterance of management's. */
function draftsOf(turn: CastTurn, section: Section, setting: Setting): Draft[] {
  const paragraphs = readParagraphs(turn, setting);
  if (paragraphs.length === 0) return [];
  if (turn.role !== 'investor_relations') return [{ turn, role: turn.role, section, paragraphs }];
  const drafts: { turn: CastTurn; role: Role; section: Section; paragraphs: DraftParagraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const role = readsGuidance(paragraph, setting.text) ? 'management' : turn.role;
    const last = drafts.at(-1);
    if (last?.role === role) last.paragraphs.push(paragraph);
    else drafts.push({ turn, role, section, paragraphs: [paragraph] });
  }
  return drafts;
}

const readsGuidance = (paragraph: DraftParagraph, text: string): boolean =>
  paragraph.sentences.some(
    (sentence) =>
      sentence.kind === 'prose' &&
      !sentence.isQuestion &&
      reportsOrGuides(text.slice(sentence.start, sentence.end).toLowerCase()),
  );

function utteranceOf(draft: Draft, index: number): Utterance {
  const { turn, paragraphs } = draft;
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  const end = Math.max(last?.end ?? turn.start, last?.sentences.at(-1)?.translation?.end ?? 0);
  const start = Math.min(first?.start ?? turn.start, first?.sentences[0]?.translation?.start ?? Infinity);
  return {
    index,
    start,
    end,
    section: draft.section,
    speaker: { name: turn.name, title: turn.title, role: draft.role },
    language: mainLanguage(paragraphs),
    heading: turn.heading,
  };
}

function mainLanguage(paragraphs: readonly DraftParagraph[]): Language {
  const length = new Map<Language, number>();
  for (const each of paragraphs) length.set(each.language, (length.get(each.language) ?? 0) + each.end - each.start);
  return [...length].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}

function distinct(flags: readonly Flag[]): Flag[] {
  return [...new Map(flags.map((flag) => [`${flag.code} ${flag.detail}`, flag])).values()];
}
