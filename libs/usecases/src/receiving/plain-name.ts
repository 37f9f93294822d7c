const LONGEST = 300;

/** A file's name without the folders before it, of whatever system, and without what cannot be printed; null where nothing is left. */
export function plainName(name: string | null | undefined): string | null {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(0, LONGEST);
  return /^\.*$/.test(plain) ? null : plain;
}
