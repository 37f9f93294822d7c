import { EdgeProblem } from './edge-problem.js';

/** The versions that `If-Match` names, without quotes; a weak tag is compared as a strong one. Throws where it is missing. */
export function seenVersions(header: string | undefined, what: string): readonly string[] {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, '').replace(/^"|"$/g, ''));
  const named = tags.filter((tag) => tag !== '');
  if (named.length > 0) return named;
  const advice = `Read ${what} and send its ETag as If-Match, so that nobody's change in between is overlooked.`;
  throw new EdgeProblem('precondition_required', 'The header If-Match is missing.', advice);
}
