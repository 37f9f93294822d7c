import type { CompanyProfile, DocumentInput, Language, ParsedDocument } from '../model/index.js';
import { countLetters, languageOfCount } from '../language/index.js';
import { reportingPeriod } from '../period/index.js';
import { adjustProfile } from './adjust-profile.js';
import { buildDocument } from './build-document.js';
import { castTurns } from './cast-turns.js';
import { checkText } from './check-text.js';
import { documentDates } from './document-dates.js';
import { readFrontMatter } from './front-matter.js';
import { findFurniture } from './furniture.js';
import { joinNameLines } from './join-name-lines.js';
import { labelStyle } from './label-style.js';
import { statedOriginal } from './original-language.js';
import { isBilingual } from './pair-paragraphs.js';
import { readBlocks } from './read-blocks.js';
import { readLabel } from './read-label.js';
import { type Line, readLines } from './read-lines.js';
import { withParticipants } from './read-participants.js';
import { readRoster } from './read-roster.js';
import { paragraphOf, type Setting } from './read-sentences-of.js';
import { readTurns } from './read-turns.js';
import { sectionsOf } from './sections-of.js';
import type { CastTurn } from './turn.js';
import { versionOf } from './version-of.js';

/**
 * Takes a transcript, call note or release apart: who speaks, in which part and language, sentence by sentence, with a
 * paragraph's translation beside its original. Offsets are into `input.text` as given. What the caller gives (dates,
 * calendar, currency) wins over the front matter, that over the text.
 *
 * @throws Problem `empty_document`, `binary_file`, `missing_period_end`, `missing_event_date`, `bad_date`, `bad_option`
 */
export function parseDocument(input: DocumentInput, profile: CompanyProfile): ParsedDocument {
  const { text } = input;
  checkText(text);
  const front = readFrontMatter(text);
  const { calendar } = adjustProfile(input, profile);
  const lines = readLines(text, front.end);
  const dates = documentDates(input, front, lines, text, calendar);
  const turns = turnsOf(text, lines, front.end, profile);
  const setting = settingOf(text, turns);
  const body = buildDocument(turns, sectionsOf(turns, text), setting);
  const version = versionOf(front, lines);
  const head = {
    sha256: input.sha256,
    characters: text.length,
    languages: languagesOf(body.sentences),
    company: profile.id,
    period: reportingPeriod(calendar, dates.periodEnd),
    eventDate: dates.eventDate,
    ...(version > 1 && { version }),
  };
  return { text, head, utterances: body.utterances, sentences: body.sentences, flags: [...dates.flags, ...body.flags] };
}

function turnsOf(text: string, textLines: readonly Line[], from: number, profile: CompanyProfile): CastTurn[] {
  const lines = joinNameLines(textLines);
  const roster = withParticipants(readRoster(text, from, profile), lines);
  const style = labelStyle(lines, roster, profile);
  const furniture = findFurniture(lines, (line) => readLabel(line.text, style) !== null);
  return castTurns(readTurns(readBlocks(lines, furniture, style), text), text, roster);
}

function settingOf(text: string, turns: readonly CastTurn[]): Setting {
  if (!/[\u4e00-\u9fff]/.test(text)) return { text, bilingual: false, originals: null, fallback: 'en' };
  const setting = { text, bilingual: false, originals: statedOriginal(text), fallback: scriptOf(text) };
  const prose = turns.map((turn) =>
    turn.blocks.filter((block) => block.kind === 'prose').map((block) => paragraphOf(block, setting)),
  );
  return { ...setting, bilingual: isBilingual(prose, text) };
}

/** The Chinese script of the document at large, for sentences that do not show it. */
function scriptOf(text: string): Language {
  const { simplified, traditional } = [0, 0.25, 0.5, 0.75].reduce(
    (sum, share) => {
      const count = countLetters(text, Math.floor(text.length * share));
      return { simplified: sum.simplified + count.simplified, traditional: sum.traditional + count.traditional };
    },
    { simplified: 0, traditional: 0 },
  );
  return languageOfCount({ han: 1, words: 0, simplified, traditional });
}

/** Languages of originals and translations, the most usual first. */
function languagesOf(sentences: ParsedDocument['sentences']): Language[] {
  const length = new Map<Language, number>();
  const add = (language: Language, characters: number): void =>
    void length.set(language, (length.get(language) ?? 0) + characters);
  for (const sentence of sentences) {
    if (sentence.kind === 'furniture') continue;
    add(sentence.language, sentence.end - sentence.start);
    if (sentence.translation) add(sentence.translation.lang, sentence.translation.end - sentence.translation.start);
  }
  return [...length].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
