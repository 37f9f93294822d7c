import type { CompanyProfile, ParsedDocument } from '../model/index.js';

/** A document of a company that a profile is drafted from, with the neutral profile as its text adjusts it. */
export interface Sample {
  readonly document: ParsedDocument;
  readonly profile: CompanyProfile;
}

const LONGEST_EXAMPLE = 160;

/** A sentence on one line, cut to what a person reads at a glance. */
export function exampleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_EXAMPLE ? line : `${line.slice(0, LONGEST_EXAMPLE)}…`;
}
