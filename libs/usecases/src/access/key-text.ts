import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const SECRET_BYTES = 32;
const PREFIX_LENGTH = 10;
/** Without what looks alike. */
const PREFIX_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const KEY = /^(wk_[a-z0-9]{10})_[A-Za-z0-9_-]{43}$/;

/** A new key: 256 random bits behind a prefix by which people and tables know it. */
export function makeKeyText(): { readonly text: string; readonly prefix: string } {
  const letters = Array.from({ length: PREFIX_LENGTH }, () => PREFIX_LETTERS[randomInt(PREFIX_LETTERS.length)]);
  const prefix = `wk_${letters.join('')}`;
  return { prefix, text: `${prefix}_${randomToken()}` };
}

/** The prefix of what has the form of a key; null for anything else. */
export function prefixOf(text: string): string | null {
  return KEY.exec(text)?.[1] ?? null;
}

/** 256 random bits, as text that an address and a header can hold. */
export function randomToken(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** What is kept of a secret: hex SHA-256. No salt is needed, for nobody guesses 256 random bits. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Takes as long for a near miss as for a far one. */
export function sameDigest(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}
