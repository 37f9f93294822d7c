import { familyOf, segmentName, words } from '../claim/index.js';
import type { Claim, CompanyProfile, Ledger, TrackRecord, TrackRecordBy, TrackRecordLine } from '../model/index.js';
import { effectiveVerdict } from '../review/index.js';
import { SHARE_AT_LEAST, tallyOf } from './tally.js';
import { withoutTwins } from './without-twins.js';

/**
 * How a company kept its word, in counts and with an interval: as a whole, by family of measures, or by who said it first.
 * Each claim counts once, GAAP and non-GAAP twins as one; the record of what was said first stands beside that of the latest.
 * What a person overruled counts as the person decided.
 */
export function trackRecord(
  { company, asOf, claims }: Pick<Ledger, 'company' | 'asOf' | 'claims'>,
  profile: CompanyProfile,
  by: TrackRecordBy = 'company',
): TrackRecord {
  const counted = withoutTwins(claims, profile);
  const groups = new Map<string, Claim[]>();
  for (const claim of counted) {
    const key = keyOf(claim, by, profile);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const lines = [...groups].map(([key, group]) => lineOf(key, group, by, profile));
  return {
    company,
    asOf,
    by,
    atLeast: SHARE_AT_LEAST,
    twins: claims.length - counted.length,
    lines: lines.sort(byCount),
  };
}

function lineOf(key: string, group: readonly Claim[], by: TrackRecordBy, profile: CompanyProfile): TrackRecordLine {
  return {
    key,
    name: nameOf(key, by, profile),
    latest: tallyOf(group.map((claim) => ({ claim, verdict: effectiveVerdict(claim) }))),
    original: tallyOf(group.map((claim) => ({ claim, verdict: claim.original }))),
  };
}

const UNNAMED = 'unnamed';

function keyOf(claim: Claim, by: TrackRecordBy, profile: CompanyProfile): string {
  if (by === 'company') return claim.company;
  return by === 'metric' ? familyOf(claim.metric, profile) : speakerOf(claim, profile);
}

/** Who said it first, under one name however the documents write it. */
function speakerOf({ statements }: Claim, { roster }: CompanyProfile): string {
  const spoken = statements[0]?.speaker?.trim() ?? '';
  if (spoken === '') return UNNAMED;
  const bare = spoken.toLowerCase();
  return roster.find(({ names }) => names.some((name) => name.toLowerCase() === bare))?.names[0] ?? spoken;
}

function nameOf(key: string, by: TrackRecordBy, profile: CompanyProfile): string {
  if (by === 'company') return profile.names.any?.[0] ?? profile.names.en?.[0] ?? segmentName(key, profile);
  return by === 'metric' ? words(key) : key;
}

function byCount(a: TrackRecordLine, b: TrackRecordLine): number {
  return b.latest.claims - a.latest.claims || (a.key < b.key ? -1 : 1);
}
