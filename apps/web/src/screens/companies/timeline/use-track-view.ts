import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { GROUPINGS } from './track.js';

/** As a picture or as a table of the same. */
export const VIEWS = ['picture', 'table'] as const;

/** How the claims are looked at, as the address says it. */
export function useTrackView() {
  return useQueryStates(
    {
      view: parseAsStringLiteral(VIEWS).withDefault('picture'),
      group: parseAsStringLiteral(GROUPINGS).withDefault('segment'),
      metric: parseAsString,
      segment: parseAsString,
      standing: parseAsString,
      kind: parseAsString,
      q: parseAsString.withDefault(''),
      closed: parseAsArrayOf(parseAsString).withDefault([]),
    },
    { history: 'replace' },
  );
}

export type TrackView = ReturnType<typeof useTrackView>[0];
export type ChangeTrackView = ReturnType<typeof useTrackView>[1];
