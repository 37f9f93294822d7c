import { useLocation } from 'react-router';

/** Ids beyond these on either side are not carried along: the history of a browser holds little. */
const AROUND = 100;

interface ListState {
  readonly claims: readonly string[];
}

/** What a link to a claim carries of the list that it stands in: `<Link to=… state={amongClaims(ids, id)}>`. `j` and `k` then go on in it. */
export function amongClaims(ids: readonly string[], id: string): ListState {
  const at = ids.indexOf(id);
  return { claims: ids.slice(Math.max(0, at - AROUND), at + AROUND + 1) };
}

/** The claims before and after one, in the list that the reader came from; null where there is none. */
export function useNeighbours(id: string): {
  readonly before: string | null;
  readonly after: string | null;
  readonly state: ListState | null;
} {
  const { state } = useLocation() as { readonly state: Partial<ListState> | null };
  const claims = Array.isArray(state?.claims) ? state.claims : [];
  const at = claims.indexOf(id);
  if (at < 0) return { before: null, after: null, state: null };
  return { before: claims[at - 1] ?? null, after: claims[at + 1] ?? null, state: { claims } };
}
