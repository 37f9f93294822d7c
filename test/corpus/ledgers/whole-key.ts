import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { extract, neutralProfile, parseCompanyProfile, type CompanyProfile, type Extraction } from '#engine';

/** Words of a document: its place in `documents`, and a fragment that stands there once. */
export type Place = readonly [document: number, words: string];
/** Target as `25.5e9..26.1e9 USD`, `54 percent`, `20.. percent yoy`; `-` for none; left out: not looked at. */
export type Said = readonly [document: number, words: string, revision: string, target?: string];

/** What the ledger must hold of one promise, written by hand. `a|b` where analysts differ, `*` for anything. */
export interface KeyClaim {
  readonly id: string;
  readonly metric: string;
  readonly segment: string;
  readonly basis?: string;
  readonly scope?: string;
  /** Of the latest statement: `2024-01-01..2024-12-31`, either side open, empty for none; within four days; left out: not looked at. */
  readonly window?: string;
  /** Every statement, in order. */
  readonly said: readonly Said[];
  /** Documents that were searched and say nothing; left out: none. */
  readonly unmentioned?: readonly number[];
  /** Lifecycle and result, void or reason, as of each document's day from the first statement's on. */
  readonly verdicts: readonly string[];
  /** On the first statement, as of the last document; left out: as the last of `verdicts`. */
  readonly original?: string;
  /** What decides the verdict as of the last document; left out: nothing; null: not looked at. */
  readonly evidence?: readonly Place[] | null;
  readonly rule?: string;
  readonly sustained?: string;
}

export interface WholeKey {
  readonly about: string;
  /** For the neutral profile, where no `profile.json` stands beside. */
  readonly options?: { readonly fiscalYearEnd?: string; readonly currency?: string };
  readonly documents: readonly string[];
  readonly claims: readonly KeyClaim[];
  /** Must be no statement of any claim. */
  readonly never: readonly (readonly [document: number, words: string, why: string])[];
  /** Neither right nor wrong. */
  readonly may: readonly Place[];
}

/** A company with its documents as they are read. */
export interface Whole {
  readonly company: string;
  readonly key: WholeKey;
  readonly profile: CompanyProfile;
  readonly texts: readonly string[];
  readonly extractions: readonly Extraction[];
}

const FOLDER = new URL('documents/', import.meta.url);

export const COMPANIES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Reads a company's documents as `wordkept track` would. */
export function readWhole(company: string): Whole {
  const read = (file: string): string => readFileSync(new URL(`${company}/${file}`, FOLDER), 'utf8');
  const key = JSON.parse(read('ledger.json')) as WholeKey;
  const isListed = readdirSync(new URL(company, FOLDER)).includes('profile.json');
  const profile = isListed
    ? parseCompanyProfile(JSON.parse(read('profile.json')), `${company}/profile.json`)
    : neutralProfile(company, key.options);
  const texts = key.documents.map((name) => read(`${name}.txt`));
  const extractions = texts.map((text) =>
    extract({ text, sha256: createHash('sha256').update(text).digest('hex'), ...key.options }, profile),
  );
  return { company, key, profile, texts, extractions };
}
