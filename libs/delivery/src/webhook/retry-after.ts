const OVERLOADED: readonly number[] = [429, 503];

/** When a receiver that is overloaded asked to be tried again: seconds, or a date. Null where it did not say. */
export function retryAfterOf(status: number, header: string | null, at: Date): Date | null {
  const said = header?.trim() ?? '';
  if (!OVERLOADED.includes(status) || said === '') return null;
  const time = /^\d{1,9}$/.test(said) ? at.getTime() + Number(said) * 1_000 : Date.parse(said);
  return Number.isNaN(time) ? null : new Date(time);
}
