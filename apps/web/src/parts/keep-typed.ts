/**
 * A draft that was begun from a record as it was, carried over to the record as it is now: what was typed stays, all else
 * is as it is now.
 */
export function keepTyped<Draft extends object>(begun: Draft, draft: Draft, now: Draft): Draft {
  const keys = [...new Set([...Object.keys(draft), ...Object.keys(now)])] as (keyof Draft)[];
  return Object.fromEntries(keys.map((key) => [key, kept(begun[key], draft[key], now[key])])) as Draft;
}

function kept(begun: unknown, typed: unknown, now: unknown): unknown {
  if (JSON.stringify(typed) === JSON.stringify(begun)) return now;
  return isParts(begun) && isParts(typed) && isParts(now) ? keepTyped(begun, typed, now) : typed;
}

function isParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
