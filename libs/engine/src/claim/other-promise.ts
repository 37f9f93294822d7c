import type { Horizon, Target } from '../model/index.js';
import { daysBetween } from './days.js';
import type { WindowRelation } from './window-relation.js';

/** From here on two amounts are rather two promises. */
const OTHER_SIZE = 3.2;

/** Amounts that are more than about three times apart are rather two promises, where another claim is nearer. */
export function isOtherSize(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null || a.unit !== b.unit || a.unit === 'percent') return false;
  const [x, y] = [Number(a.high ?? a.low ?? 0), Number(b.high ?? b.low ?? 0)];
  return x > 0 && y > 0 && Math.max(x, y) > OTHER_SIZE * Math.min(x, y);
}

/** "A first profitable quarter" and "a profitable year" are two promises, where they fall due at different times. */
export function isOtherLength(a: Horizon | null, b: Horizon | null, window: WindowRelation): boolean {
  if (window !== 'moved' || !a?.start || !a.end || !b?.start || !b.end) return false;
  const [x, y] = [daysBetween(a.start, a.end), daysBetween(b.start, b.end)];
  return Math.max(x, y) > 2 * Math.min(x, y);
}
