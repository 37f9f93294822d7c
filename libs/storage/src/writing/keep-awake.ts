import type { EntityManager } from 'typeorm';
import { LONGEST_SILENCE_MS } from '../scoped-pool.js';

/** Thinks within a transaction for as long as it takes: while this process lives, the database hears of it. */
export async function keepAwake<T>(manager: EntityManager, think: () => Promise<T>): Promise<T> {
  const say = (): void => void manager.query('SELECT 1').catch(() => undefined);
  const saying = setInterval(say, LONGEST_SILENCE_MS / 4);
  try {
    return await think();
  } finally {
    clearInterval(saying);
  }
}
