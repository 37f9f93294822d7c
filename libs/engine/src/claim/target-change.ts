import type { Horizon, Target } from '../model/index.js';
import { writeTarget } from './claim-summary.js';

/** Old and new in words. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

interface Promised {
  readonly target: Target | null;
  readonly horizon: Horizon | null;
}

/** What a statement changed beside the last one before it that gave a figure or a date: the figure, else the date; null for neither. */
export function targetChange(said: Promised, before: readonly Promised[]): Change | null {
  const figure = before.findLast(({ target }) => target !== null)?.target ?? null;
  if (before.length > 0 && said.target !== null) {
    const [from, to] = [figure === null ? 'no figure' : writeTarget(figure), writeTarget(said.target)];
    if (from !== to) return { from, to };
  }
  const [old, end] = [before.map(endOf).findLast((one) => one !== null) ?? null, endOf(said)];
  return old === null || end === null || old === end ? null : { from: `by ${old}`, to: `by ${end}` };
}

function endOf({ horizon }: Promised): string | null {
  return horizon?.end ?? null;
}
