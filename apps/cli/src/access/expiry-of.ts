import { Problem } from '#problem';

const DAY_MS = 86_400_000;

/** The instant that `90d` or an ISO 8601 instant names. Throws `bad_option` for anything else. */
export function expiryOf(text: string, now: Date): string {
  const days = /^(\d{1,5})d$/.exec(text)?.[1];
  const at =
    days === undefined
      ? Date.parse(/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) ? text : '')
      : now.getTime() + Number(days) * DAY_MS;
  if (!Number.isNaN(at)) return new Date(at).toISOString();
  throw new Problem('bad_option', `--expires ${text} is no time.`, 'Write days ("90d") or 2027-01-01T00:00:00Z.');
}
