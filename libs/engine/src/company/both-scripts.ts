/** Splits a table's `Simplified/Traditional` entry into its spellings. */
export function bothScripts(entry: string): string[] {
  const at = entry.indexOf('/');
  return at < 0 ? [entry] : [entry.slice(0, at), entry.slice(at + 1)];
}
