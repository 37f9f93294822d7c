import type { RowOf } from '#contracts';
import { groupBy } from './group-by.js';
import { standingOf } from '../../../parts/standing.js';

/** A claim as the timeline draws it. */
export type Track = RowOf<'/v1/companies/{id}/tracks'>;

/** What rows are put together by. */
export const GROUPINGS = ['segment', 'metric'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface TrackFilter {
  readonly metric: string | null;
  readonly segment: string | null;
  readonly standing: string | null;
  readonly kind: string | null;
  readonly text: string;
}

export interface TrackGroup {
  readonly id: string;
  readonly tracks: readonly Track[];
}

/** What a claim is about: its measure, else its event. */
export function subjectOf({ claim }: Track): string {
  return claim.event ?? claim.metric;
}

/** How a claim stands, in one word. */
export function wordOf({ claim }: Track): string {
  return standingOf(claim.verdict).word;
}

/** The tracks that a reader asks for; words are looked for in its title and in all that was said and reported. */
export function wanted(tracks: readonly Track[], filter: TrackFilter, titleOf: (track: Track) => string): Track[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return tracks.filter(
    (track) =>
      isOr(filter.metric, subjectOf(track)) &&
      isOr(filter.segment, track.claim.segment) &&
      isOr(filter.kind, track.claim.kind) &&
      isOr(filter.standing, wordOf(track)) &&
      holdsAll(words, track, titleOf),
  );
}

function isOr(asked: string | null, value: string): boolean {
  return asked === null || asked === value;
}

function holdsAll(words: readonly string[], track: Track, titleOf: (track: Track) => string): boolean {
  if (words.length === 0) return true;
  const quotes = [...track.statements, ...track.outcomes].map(({ quote }) => quote);
  const text = [titleOf(track), track.claim.summary, ...quotes].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Rows by business or by measure, the group with most claims first; within one by what is measured, then by the day. */
export function grouped(tracks: readonly Track[], by: Grouping): readonly TrackGroup[] {
  const keyOf = (track: Track) => (by === 'segment' ? track.claim.segment : subjectOf(track));
  const otherOf = (track: Track) => (by === 'segment' ? subjectOf(track) : track.claim.segment);
  const groups = groupBy(tracks, keyOf);
  return [...groups]
    .map(([id, all]) => ({
      id,
      tracks: all.toSorted(
        (a, b) => otherOf(a).localeCompare(otherOf(b)) || a.claim.saidOn.localeCompare(b.claim.saidOn),
      ),
    }))
    .sort((a, b) => Number(b.id === 'group') - Number(a.id === 'group') || b.tracks.length - a.tracks.length);
}
