const DAY = 86_400_000;

/** The day that a share of a window reaches, whose first day is the first gone; null before anything of it has gone. */
export function reachedDay(window: { readonly start: string; readonly end: string }, elapsed: string): string | null {
  const start = Date.parse(`${window.start}T00:00:00Z`);
  const days = (Date.parse(`${window.end}T00:00:00Z`) - start) / DAY + 1;
  const gone = Math.round(days * Number(elapsed));
  return gone < 1 ? null : new Date(start + (gone - 1) * DAY).toISOString().slice(0, 10);
}
