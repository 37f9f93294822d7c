import { useSyncExternalStore } from 'react';

/** Where anybody may ask whether the service is there. */
const HEALTH = '/v1/health';
const ASK_MS = 2_000;

let away = false;
const listeners = new Set<() => void>();

/** Does the service not answer? Known by what was asked last; while it is away it is asked again and again. */
export function useServiceAway(): boolean {
  return useSyncExternalStore(listen, () => away);
}

/** From now on it is looked whether the service is back. */
export function serviceIsAway(): void {
  if (away) return;
  become(true);
  setTimeout(() => void askAgain(), ASK_MS);
}

/** Asks where something came to nothing; it may have been on the way only. */
export async function lookForService(): Promise<void> {
  if (await doesServiceAnswer()) serviceAnswered();
  else serviceIsAway();
}

/** The service answered, be it with a refusal. */
export function serviceAnswered(): void {
  if (away) become(false);
}

/** Asks the service now. */
export async function doesServiceAnswer(): Promise<boolean> {
  return fetch(HEALTH, { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function askAgain(): Promise<void> {
  if (!away) return;
  if (await doesServiceAnswer()) serviceAnswered();
  else setTimeout(() => void askAgain(), ASK_MS);
}

function become(next: boolean): void {
  away = next;
  listeners.forEach((tell) => tell());
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
