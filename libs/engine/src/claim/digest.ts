/**
 * A short content key (64 bits of FNV-1a in base 36). Not for secrets: it only has to be the same on every machine and
 * differ between the claims and alerts of one company.
 */
export function digest(text: string): string {
  const low = fnv1a(text, 0x811c9dc5);
  const high = fnv1a(`${text}#`, 0x9747b28c);
  return `${high.toString(36).padStart(7, '0')}${low.toString(36).padStart(7, '0')}`;
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
