import { englishCueGuards } from '../locales/en/cue-guards.js';
import { englishCueWords } from '../locales/en/cue-words.js';
import { englishDirections, englishEvents } from '../locales/en/cue-frames.js';
import { chineseCueGuards } from '../locales/zh/cue-guards.js';
import { chineseCueWords } from '../locales/zh/cue-words.js';
import { chineseDirections, chineseEvents } from '../locales/zh/cue-frames.js';
import { watch, type Watched } from '../language/index.js';
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
  readonly before: Watched | null;
  readonly after: Watched | null;
  readonly unlessBefore: RegExp | null;
  readonly unlessAfter: RegExp | null;
}

export type Motion = 'increase' | 'decrease' | 'stable' | 'exceed' | 'fluctuate' | 'tight';

export interface EventPattern {
  readonly metric: string;
  readonly event: string | null;
  readonly pattern: Watched;
}

/** One language's tables, compiled once. */
export interface CuePack {
  readonly scan: Watched;
  readonly meanings: ReadonlyMap<string, CueMeaning>;
  /** The contexts that can stand against a cue, by its words. */
  readonly guardsOf: (words: string) => readonly Guard[];
  readonly housekeeping: Watched;
  readonly refusal: Watched;
  readonly counterfactual: Watched;
  readonly reported: Watched;
  readonly pastVerb: Watched;
  readonly presentVerb: Watched;
  /** How a clause opens that only tells when or why. */
  readonly subordinate: Watched;
  /** How a sentence opens that goes on with an outlook. */
  readonly continuation: Watched;
  readonly sentiment: Watched;
  /** Matches where one of `motions` does; one look spares six. */
  readonly moves: Watched;
  readonly motions: readonly (readonly [Motion, Watched])[];
  /** Matches where one of `events` does. */
  readonly happens: Watched;
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

const watched = (source: string | undefined): Watched | null => (source ? watch(new RegExp(source)) : null);
const optional = (source: string | undefined): RegExp | null => (source ? new RegExp(source) : null);

function guardOf(raw: RawGuard, at: number): Guard {
  return {
    name: `past ${at + 1}`,
    cue: new RegExp(`^(?:${raw.cue})$`),
    before: watched(raw.before),
    after: watched(raw.after),
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

/** Cue words are few: what stands against each is sought out once. */
function guardsByWords(guards: readonly Guard[]): (words: string) => readonly Guard[] {
  const known = new Map<string, readonly Guard[]>();
  return (words) => {
    const found = known.get(words) ?? guards.filter((guard) => guard.cue.test(words));
    known.set(words, found);
    return found;
  };
}

const watchAny = (sources: readonly string[]): Watched =>
  watch(new RegExp(sources.map((source) => `(?:${source})`).join('|')));

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
    scan: watch(new RegExp(scanSource(alternatives(meanings.keys())), 'g')),
    meanings,
    guardsOf: guardsByWords(raw.past.map(guardOf)),
    housekeeping: watch(new RegExp(raw.guards.housekeeping)),
    refusal: watch(new RegExp(raw.guards.refusal)),
    counterfactual: watch(new RegExp(raw.guards.counterfactual)),
    reported: watch(new RegExp(raw.guards.reported)),
    pastVerb: watch(new RegExp(raw.guards.pastVerb)),
    presentVerb: watch(new RegExp(raw.guards.presentVerb)),
    subordinate: watch(new RegExp(raw.guards.subordinate)),
    continuation: watch(new RegExp(raw.guards.continuation)),
    sentiment: watch(new RegExp(raw.guards.sentiment)),
    moves: watchAny(raw.directions.map(([, source]) => source)),
    motions: raw.directions.map(([motion, source]) => [motion as Motion, watch(new RegExp(source, 'g'))] as const),
    happens: watchAny(raw.events.map(([, , source]) => source)),
    events: raw.events.map(([metric, event, source]) => ({ metric, event, pattern: watch(new RegExp(source, 'g')) })),
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
