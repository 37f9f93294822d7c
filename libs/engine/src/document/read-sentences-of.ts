import { type Signs, signsOf } from '../language/index.js';
import type { Flag, KindRule, Language, Role, SentenceKind, Span } from '../model/index.js';
import { alignSentences } from './align-sentences.js';
import type { Block } from './block.js';
import { isDirection } from './block-heading.js';
import { isHousekeeping, isLegal } from './boilerplate.js';
import { type Paragraph, pairParagraphs } from './pair-paragraphs.js';
import { languageOfSpan } from './paragraph.js';
import { sourceConflict } from './source-conflict.js';
import { splitSentences } from './split-sentences.js';
import { spokenAmounts } from './spoken-amounts.js';
import type { CastTurn } from './turn.js';

/** What holds for the whole document while its sentences are read. */
export interface Setting {
  readonly text: string;
  readonly bilingual: boolean;
  /** The language of the original where the document states it. */
  readonly originals: 'en' | 'zh' | null;
  /** The Chinese script to take where a sentence does not show it; English where the document holds no Chinese. */
  readonly fallback: Language;
}

/** A sentence before it has its place in the document. */
export interface DraftSentence extends Span {
  readonly signs: Signs;
  readonly kind: SentenceKind;
  readonly kindRule: KindRule;
  readonly isQuestion: boolean;
  readonly language: Language;
  readonly translation: (Span & { readonly lang: Language }) | null;
  readonly sourceConflict?: string;
}

/** A paragraph, list item or heading of the original with its sentences. */
export interface DraftParagraph extends Span {
  readonly language: Language;
  readonly sentences: readonly DraftSentence[];
  readonly flags: readonly Flag[];
}

/** Reads a turn's paragraphs, each with its translation beside it where the document carries both. */
export function readParagraphs(turn: CastTurn, setting: Setting): DraftParagraph[] {
  const drafts = turn.blocks
    .filter((block) => block.kind === 'heading' && block.start < block.end)
    .map((block) => headingParagraph(block, setting));
  const prose = turn.blocks
    .filter((block) => block.kind === 'prose' && block.start < block.end)
    .map((block) => paragraphOf(block, setting));
  const pairs = setting.bilingual
    ? pairParagraphs(prose, setting.text, setting.originals)
    : prose.map((original) => ({ original, translation: null }));
  return [
    ...drafts,
    ...pairs.map(({ original, translation }) => proseParagraph(original, translation, turn.role, setting)),
  ];
}

export function paragraphOf(span: Span, setting: Setting): Paragraph {
  const { language, mixed } = languageOfSpan(setting.text, span, setting.fallback);
  return { start: span.start, end: span.end, language, mixed };
}

function headingParagraph(block: Block, setting: Setting): DraftParagraph {
  const { language } = languageOfSpan(setting.text, block, setting.fallback);
  const span = { start: block.start, end: block.end };
  return {
    ...span,
    language,
    flags: [],
    sentences: [
      {
        ...span,
        signs: signsOf(setting.text, span.start, span.end),
        kind: 'heading',
        kindRule: 'heading',
        isQuestion: false,
        language,
        translation: null,
      },
    ],
  };
}

function proseParagraph(
  original: Paragraph,
  translation: Paragraph | null,
  role: Role,
  setting: Setting,
): DraftParagraph {
  const { text } = setting;
  const spans = splitSentences(text, original.start, original.end);
  const aligned = translation
    ? alignSentences(text, spans, splitSentences(text, translation.start, translation.end))
    : [];
  const conflict = translation && conflictOf(text, original, translation);
  const sentences = spans.map((span, i): DraftSentence => {
    const quote = text.slice(span.start, span.end);
    const signs = signsOf(text, span.start, span.end);
    const beside = translation && aligned[i] ? { ...aligned[i], lang: translation.language } : null;
    const sourceConflict = conflict && beside ? conflictOf(text, span, beside) : null;
    return {
      start: span.start,
      end: span.end,
      signs,
      ...kindOf(quote, signs, role),
      isQuestion: asks(quote),
      language: original.mixed ? languageWithin(span, original, setting) : original.language,
      translation: beside,
      ...(sourceConflict ? { sourceConflict } : {}),
    };
  });
  const { start, end, language } = original;
  return { start, end, language, sentences, flags: conflict ? [{ code: 'source_conflict', detail: conflict }] : [] };
}

/** A sentence of a paragraph in two languages; where it does not show its script, it is the paragraph's. */
function languageWithin(span: Span, paragraph: Paragraph, setting: Setting): Language {
  const script = paragraph.language === 'en' ? setting.fallback : paragraph.language;
  return languageOfSpan(setting.text, span, script).language;
}

function conflictOf(text: string, original: Span, translation: Span): string | null {
  const amounts = spokenAmounts(text.slice(original.start, original.end));
  return amounts.length === 0
    ? null
    : sourceConflict(amounts, spokenAmounts(text.slice(translation.start, translation.end)));
}

/** A kind with the rule that told it. */
type Kind = Pick<DraftSentence, 'kind' | 'kindRule'>;

const OPERATOR: Kind = { kind: 'boilerplate', kindRule: 'operator' };
const EDITOR: Kind = { kind: 'furniture', kindRule: 'editor' };
const DIRECTION: Kind = { kind: 'furniture', kindRule: 'direction' };
const LEGAL: Kind = { kind: 'boilerplate', kindRule: 'isLegal' };
const HOUSEKEEPING: Kind = { kind: 'boilerplate', kindRule: 'isHousekeeping' };
const PROSE: Kind = { kind: 'prose', kindRule: 'plain' };

function kindOf(quote: string, signs: Signs, role: Role): Kind {
  if (role === 'operator') return OPERATOR;
  if (role === 'editor') return EDITOR;
  if (isDirection(quote)) return DIRECTION;
  if (isLegal(quote, signs)) return LEGAL;
  return role === 'investor_relations' && isHousekeeping(quote, signs) ? HOUSEKEEPING : PROSE;
}

const asks = (quote: string): boolean => /[?？][”’"'」』）)\]]*$|[吗嗎呢][。.]?$/.test(quote.slice(-4));
