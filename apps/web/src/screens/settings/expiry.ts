/** For how many days a key is valid. */
export const LIFETIMES = ['7', '30', '90', '365', 'never'] as const;
export type Lifetime = (typeof LIFETIMES)[number];

const DAY_MS = 86_400_000;

/** When a key that is made now ceases to be valid; null where it never does. */
export function expiryOf(lifetime: Lifetime, now: Date): string | null {
  return lifetime === 'never' ? null : new Date(now.getTime() + Number(lifetime) * DAY_MS).toISOString();
}

/** How a key stands at a time. */
export function keyStateOf(
  key: { readonly expiresAt: string | null; readonly revokedAt: string | null },
  now: Date,
): 'valid' | 'expired' | 'revoked' {
  if (key.revokedAt !== null) return 'revoked';
  return key.expiresAt !== null && new Date(key.expiresAt) <= now ? 'expired' : 'valid';
}
