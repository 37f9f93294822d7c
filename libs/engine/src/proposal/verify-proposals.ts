import type { Flag, Observation, Proposed, Reading, RefusedProposal, Statement } from '../model/index.js';
import { alreadyRead } from './already-read.js';
import { asRecord, textOf } from './fields.js';
import { findQuote, type FoundQuote } from './find-quote.js';
import { proposeObservation } from './propose-observation.js';
import { proposeStatement } from './propose-statement.js';

/** What the rules found, against which proposals are held. */
export interface Found {
  readonly statements: readonly Statement[];
  readonly observations: readonly Observation[];
}

/** A record that was taken from a proposal, before it has an id, and where it stands. */
export interface Taken<Kind> {
  readonly record: Kind;
  readonly quote: FoundQuote;
}

export interface Verified {
  readonly statements: readonly Taken<Statement>[];
  readonly observations: readonly Taken<Omit<Observation, 'id'>>[];
  readonly refused: readonly (RefusedProposal & { readonly at: FoundQuote | null })[];
}

/** More than any call holds: what follows is not looked at. */
const MOST = 500;
/** Nothing that a plug-in proposes is surer than this. */
const SUREST = 0.5;

type Refusal = Verified['refused'][number];

const flagOf = (by: string): Flag => ({
  code: 'model_proposed',
  detail: `proposed by ${printable(by, 60)}; words, numbers and dates are the text's own`,
});

/** Text of a plug-in as a person may see it: short, in one line, nothing that steers a terminal. */
export const printable = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .trim();

/** Reads each entry where it points; what is no object, or points nowhere, is refused with the reason. */
function readAll<Kind extends Statement | Omit<Observation, 'id'>>(
  of: Refusal['of'],
  entries: readonly unknown[],
  reading: Reading,
  read: (record: object, quote: FoundQuote, reading: Reading) => Kind | string,
  known: readonly (Statement | Observation | Omit<Observation, 'id'>)[],
): { taken: Taken<Kind>[]; refused: Refusal[] } {
  const taken: Taken<Kind>[] = [];
  const refused: Refusal[] = [];
  entries.slice(0, MOST).forEach((entry, index) => {
    const record = asRecord(entry);
    const words = record ? textOf(record, 'quote') : null;
    const refuse = (rule: string, at: FoundQuote | null): void =>
      void refused.push({ of, number: index + 1, rule, quote: words == null ? null : printable(words, 160), at });
    if (!record) return refuse('wrong_type', null);
    const quote = findQuote(words, reading);
    if (typeof quote === 'string') return refuse(quote, null);
    const made = read(record, quote, reading);
    if (typeof made === 'string') return refuse(made, quote);
    const earlier = [...known, ...taken.map((one) => one.record)];
    if (alreadyRead(made, earlier, quote.sentence.sentence)) return refuse('already_read', quote);
    taken.push({ record: made, quote });
  });
  if (entries.length > MOST) refused.push({ of, number: MOST + 1, rule: 'too_many', quote: null, at: null });
  return { taken, refused };
}

/**
 * Holds a plug-in's proposals against the text. Of a proposal only what it points at counts: the quote must stand in a
 * sentence of management letter for letter, numbers, units and dates must be what the engine's own finders read in it,
 * names must be of the vocabulary; all else is read there by the rules' own code. What the rules have already is dropped.
 * Deterministic; never throws, whatever the entries are.
 */
export function verifyProposals(reading: Reading, proposed: Proposed, found: Found): Verified {
  const known = [...found.statements, ...found.observations];
  const statements = readAll('statement', proposed.statements, reading, proposeStatement, known);
  const observations = readAll('observation', proposed.observations, reading, proposeObservation, [
    ...known,
    ...statements.taken.map(({ record }) => record),
  ]);
  const flag = flagOf(proposed.by);
  return {
    statements: statements.taken.map(({ record, quote }) => ({
      quote,
      record: { ...record, confidence: Math.min(record.confidence, SUREST), flags: [...record.flags, flag] },
    })),
    observations: observations.taken.map(({ record, quote }) => ({
      quote,
      record: { ...record, flags: [...record.flags, flag] },
    })),
    refused: [...statements.refused, ...observations.refused],
  };
}
