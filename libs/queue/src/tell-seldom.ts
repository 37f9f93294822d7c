import type { Logger } from '@nestjs/common';

/** An outage is one line, told again only now and then. */
const SILENCE_MS = 60_000;
const lastTold = new Map<string, number>();

/**
 * Warns of an error in its own words alone, never with the client that it may carry; the same words once a minute,
 * whoever says them in this process.
 */
export function tellSeldom(log: Logger, what: string, error: Error): void {
  const words = `${what}: ${wordsOf(error)}`;
  const now = performance.now();
  for (const [old, at] of lastTold) if (now - at >= SILENCE_MS) lastTold.delete(old);
  if (lastTold.has(words)) return;
  lastTold.set(words, now);
  log.warn(words);
}

/** Some errors of the network have a code and no words. */
function wordsOf(error: Error & { readonly code?: unknown }): string {
  const [first] = error.message.split('\n');
  return first || String(error.code ?? error.name);
}
