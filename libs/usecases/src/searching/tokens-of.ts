import type { Span } from '#engine';
import { stemmer } from 'stemmer';
import { foldCharacter } from './fold-character.js';

/**
 * A place in a text that can be searched: a word by its stem, a number, or one Chinese character. `gap` is what stands
 * between it and the one before: nothing, white space, or something else.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'han';
  /** Folded; of a word its stem. */
  readonly term: string;
  /** Folded as written. */
  readonly word: string;
  readonly gap: 'none' | 'space' | 'other';
}

type Kind = Token['kind'];

const HAN = /^\p{Script=Han}/u;
const DIGIT = /^\p{N}/u;
const LETTER = /^\p{L}/u;
const SPACE = /^\s*$/u;

const kindOf = (folded: string): Kind | null =>
  HAN.test(folded) ? 'han' : DIGIT.test(folded) ? 'number' : LETTER.test(folded) ? 'word' : null;

interface Character {
  readonly folded: string;
  readonly kind: Kind | null;
}
type Piece = Character & Span;

const characters = new Map<string, Character>();

function characterOf(written: string): Character {
  const known = characters.get(written);
  if (known) return known;
  const folded = foldCharacter(written);
  const character = { folded, kind: kindOf(folded) };
  characters.set(written, character);
  return character;
}

/** The tokens of a text with their places in UTF-16 code units of the text as given. */
export function tokensOf(text: string): readonly Token[] {
  const pieces = piecesOf(text);
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  for (let at = 0; at < pieces.length;) {
    const { kind, folded } = pieces[at]!;
    if (kind === null) {
      gap = SPACE.test(folded) ? (gap === 'none' ? 'space' : gap) : 'other';
      at += 1;
      continue;
    }
    const end = endOfToken(pieces, at, kind);
    tokens.push(tokenOf(pieces.slice(at, end), kind, gap));
    gap = 'none';
    at = end;
  }
  return tokens;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const { folded, kind } = characterOf(character);
    // A mark upon the letter before it belongs to it.
    if (folded !== '') pieces.push({ folded, kind, start, end });
    start = end;
  }
  return pieces;
}

const INSIDE: Readonly<Record<Kind, RegExp | null>> = { word: /^['’]$/, number: /^[.,]$/, han: null };

/** Words hold apostrophes, numbers points and the commas between thousands; a Chinese character stands alone. */
function endOfToken(pieces: readonly Piece[], start: number, kind: Kind): number {
  if (kind === 'han') return start + 1;
  let at = start + 1;
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (piece.kind === kind) continue;
    const holds = piece.kind === null && INSIDE[kind]?.test(piece.folded) && pieces[at + 1]?.kind === kind;
    if (!holds) break;
  }
  return at;
}

function tokenOf(pieces: readonly Piece[], kind: Kind, gap: Token['gap']): Token {
  const written = pieces.map((piece) => piece.folded).join('');
  const word = kind === 'number' ? written.replaceAll(',', '') : written.replace(/['’]s$/, '').replace(/['’]/g, '');
  const { start } = pieces[0]!;
  const { end } = pieces.at(-1)!;
  return { kind, word, term: kind === 'word' ? stemOf(word) : word, gap, start, end };
}

const stems = new Map<string, string>();
const REMEMBERED = 20_000;

function stemOf(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED) stems.clear();
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}
