/** Words that nearly every statement about a product or plan carries: sharing only these says nothing. */
const COMMON = new Set(
  'ai new product products model models cloud plan business company growth launch year quarter customers'.split(' '),
);

/** Share of the smaller topic that both have in common; 0 where either is empty. */
export function topicOverlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const other = new Set(b);
  return a.filter((word) => other.has(word)).length / Math.min(a.length, b.length);
}

/** Do both name the same particular thing (a product, a deal), beyond words that fit anything? */
export function shareParticular(a: readonly string[], b: readonly string[]): boolean {
  const other = new Set(b);
  return a.some((word) => other.has(word) && !COMMON.has(word));
}

/** Both say what they are about, and it is not the same. */
export function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && topicOverlap(a, b) === 0;
}

export function mergeTopics(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}
