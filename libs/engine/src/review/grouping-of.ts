import { statementKey, UNGROUPED, type Grouping } from '../claim/index.js';
import type { AnchorPlace } from './place-anchor.js';
import type { PlacedDecision } from './place-decision.js';

/** What was decided of claims as wholes. To split a statement off takes back every earlier merging that names it. */
export function groupingOf(decisions: readonly PlacedDecision[]): Grouping {
  return decisions.reduce<Grouping>((grouping, { decision, subject, other }) => {
    const keys = keysOf(subject);
    if (decision.action === 'merge') return together(grouping, [...keys, ...keysOf(other)]);
    return decision.action === 'split' ? apart(grouping, keys) : grouping;
  }, UNGROUPED);
}

function keysOf(places: readonly AnchorPlace[]): readonly string[] {
  return places.flatMap(({ document, statement }) => (statement ? [statementKey(document, statement.id)] : []));
}

function together(grouping: Grouping, [first, ...rest]: readonly string[]): Grouping {
  if (first === undefined) return grouping;
  return { ...grouping, together: [...grouping.together, ...rest.map((key) => [first, key] as const)] };
}

/** The texts of one call that hold the statement make one claim. */
function apart({ apart: before, together: pairs }: Grouping, keys: readonly string[]): Grouping {
  const kept = pairs.filter((pair) => !pair.some((key) => keys.includes(key)));
  return together({ apart: new Set([...before, ...keys]), together: kept }, keys);
}
