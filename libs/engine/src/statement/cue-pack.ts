import { englishCueGuards } from '../locales/en/cue-guards.js';
import { englishCueWords } from '../locales/en/cue-words.js';
import { englishDirections, englishEvents } from '../locales/en/cue-frames.js';
import { chineseCueGuards } from '../locales/zh/cue-guards.js';
import { chineseCueWords } from '../locales/zh/cue-words.js';
import { chineseDirections, chineseEvents } from '../locales/zh/cue-frames.js';
import type { Language, Modality } from '../model/index.js';
import type { Force } from './cue.js';

export interface CueMeaning {
  readonly modality: Modality;
  readonly force: Force;
}

/** A context in which a cue does not count. */
export interface Guard {
  /** Its place in the language's table of guards, from one: `past 3`. */
  readonly name: string;
  readonly cue: RegExp;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly unlessBefore: RegExp | null;
  readonly unlessAfter: RegExp | null;
}

export type Motion = 'increase' | 'decrease' | 'stable' | 'exceed' | 'fluctuate' | 'tight';

export interface EventPattern {
  readonly metric: string;
  readonly event: string | null;
  readonly pattern: RegExp;
}

/** One language's tables, compiled once. */
export interface CuePack {
  readonly scan: RegExp;
  readonly meanings: ReadonlyMap<string, CueMeaning>;
  readonly guards: readonly Guard[];
  readonly housekeeping: RegExp;
  readonly refusal: RegExp;
  readonly counterfactual: RegExp;
  readonly reported: RegExp;
  readonly pastVerb: RegExp;
  readonly presentVerb: RegExp;
  /** How a clause opens that only tells when or why. */
  readonly subordinate: RegExp;
  /** How a sentence opens that goes on with an outlook. */
  readonly continuation: RegExp;
  readonly sentiment: RegExp;
  /** Matches where one of `motions` does; one look spares six. */
  readonly moves: RegExp;
  readonly motions: readonly (readonly [Motion, RegExp])[];
  /** Matches where one of `events` does. */
  readonly happens: RegExp;
  readonly events: readonly EventPattern[];
}

interface RawGuard {
  readonly cue: string;
  readonly before?: string;
  readonly after?: string;
  readonly unlessBefore?: string;
  readonly unlessAfter?: string;
}

type Row = readonly [string, string, readonly (string | readonly string[])[]];

const optional = (source: string | undefined): RegExp | null => (source ? new RegExp(source) : null);

function guardOf(raw: RawGuard, at: number): Guard {
  return {
    name: `past ${at + 1}`,
    cue: new RegExp(`^(?:${raw.cue})$`),
    before: optional(raw.before),
    after: optional(raw.after),
    unlessBefore: optional(raw.unlessBefore),
    unlessAfter: optional(raw.unlessAfter),
  };
}

function meaningsOf(rows: readonly Row[]): Map<string, CueMeaning> {
  const meanings = new Map<string, CueMeaning>();
  for (const [modality, force, words] of rows)
    for (const word of words.flat())
      if (!meanings.has(word)) meanings.set(word, { modality: modality as Modality, force: force as Force });
  return meanings;
}

const anyOf = (sources: readonly string[]): RegExp => new RegExp(sources.map((source) => `(?:${source})`).join('|'));

/** Longest first, so that "plan to" is not read as "plan". */
const alternatives = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

interface RawPack {
  readonly words: readonly Row[];
  readonly guards: Omit<typeof englishCueGuards, 'past'> | Omit<typeof chineseCueGuards, 'past'>;
  readonly past: readonly RawGuard[];
  readonly directions: readonly (readonly [string, string])[];
  readonly events: readonly (readonly [string, string | null, string])[];
}

function packOf(raw: RawPack, scanSource: (words: string) => string): CuePack {
  const meanings = meaningsOf(raw.words);
  return {
    scan: new RegExp(scanSource(alternatives(meanings.keys())), 'g'),
    meanings,
    guards: raw.past.map(guardOf),
    housekeeping: new RegExp(raw.guards.housekeeping),
    refusal: new RegExp(raw.guards.refusal),
    counterfactual: new RegExp(raw.guards.counterfactual),
    reported: new RegExp(raw.guards.reported),
    pastVerb: new RegExp(raw.guards.pastVerb),
    presentVerb: new RegExp(raw.guards.presentVerb),
    subordinate: new RegExp(raw.guards.subordinate),
    continuation: new RegExp(raw.guards.continuation),
    sentiment: new RegExp(raw.guards.sentiment),
    moves: anyOf(raw.directions.map(([, source]) => source)),
    motions: raw.directions.map(([motion, source]) => [motion as Motion, new RegExp(source, 'g')] as const),
    happens: anyOf(raw.events.map(([, , source]) => source)),
    events: raw.events.map(([metric, event, source]) => ({ metric, event, pattern: new RegExp(source, 'g') })),
  };
}

const english = packOf(
  {
    words: englishCueWords,
    guards: englishCueGuards,
    past: englishCueGuards.past,
    directions: englishDirections,
    events: englishEvents,
  },
  (words) => String.raw`\b(?:${words.replace("'ll|", '')})\b|'ll\b`,
);

const chinese = packOf(
  {
    words: chineseCueWords,
    guards: chineseCueGuards,
    past: chineseCueGuards.past,
    directions: chineseDirections,
    events: chineseEvents,
  },
  (words) => words,
);

/** The tables for a language; both Chinese scripts share one. */
export const cuePackOf = (language: Language): CuePack => (language === 'en' ? english : chinese);
