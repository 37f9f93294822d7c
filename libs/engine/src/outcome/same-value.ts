/** Reports round: 247.8 billion and 247,795 million are one figure. */
export function isSameValue(a: string, b: string): boolean {
  const [x, y] = [Number(a), Number(b)];
  return x === y || Math.abs(x - y) <= 0.005 * Math.max(Math.abs(x), Math.abs(y));
}
