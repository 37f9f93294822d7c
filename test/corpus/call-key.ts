import { readFileSync } from 'node:fs';
import type { DocumentInput } from '../../libs/engine/src/model/index.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface KeyTarget {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

/** One statement that an analyst holds to be in the document. Each list holds every reading that counts as right. */
export interface KeyStatement extends Span {
  readonly tier: 1 | 2 | 3;
  /** Whether it must be found; the rest may be. */
  readonly core: boolean;
  readonly translation?: Span;
  readonly metric: readonly string[];
  readonly segment: readonly string[];
  readonly kind: readonly string[];
  readonly direction: readonly (string | null)[];
  readonly modality: readonly string[];
  readonly target: readonly (KeyTarget | null)[];
  readonly target_any?: boolean;
  readonly due_end: readonly (string | null)[];
  readonly due_any?: boolean;
  /** Codes of which one has to stand on the record. */
  readonly flags?: readonly string[];
}

export interface KeyObservation extends Span {
  readonly core: boolean;
  readonly metric: readonly string[];
  readonly segment: readonly string[];
  readonly period_end: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly yoy_percent: number | null;
}

/** What is in none of the lists must not be taken; on `neutral` sentences analysts differ: neither right nor wrong. */
export interface CallKey {
  readonly file: string;
  readonly company: string;
  readonly args: readonly string[];
  readonly statements: readonly KeyStatement[];
  readonly observations: readonly KeyObservation[];
  readonly neutral: readonly Span[];
}

const CALLS = new URL('calls/', import.meta.url);

/** A document of `calls/` with its key, and with what the key's `args` say of it. */
export function readCall(name: string): { readonly key: CallKey; readonly input: DocumentInput } {
  const read = (file: string): string => readFileSync(new URL(file, CALLS), 'utf8');
  const key = JSON.parse(read(`${name}.key.json`)) as CallKey;
  const option = (flag: string): string => key.args[key.args.indexOf(flag) + 1]!;
  const input = {
    text: read(key.file),
    sha256: '0'.repeat(64),
    periodEnd: option('--period-end'),
    eventDate: option('--event-date'),
    fiscalYearEnd: option('--fiscal-year-end'),
    currency: option('--currency'),
  };
  return { key, input };
}
