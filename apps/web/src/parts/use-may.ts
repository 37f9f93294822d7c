import type { KeyScope } from '#contracts';
import { useRead } from '../api/use-read.js';

/** Says what whoever is signed in may do: each scope its own part, `admin` everything. */
export function useMay(): (scope: KeyScope) => boolean {
  const { data } = useRead('/v1/session');
  return (scope) => data === undefined || data.scopes.includes('admin') || data.scopes.includes(scope);
}
