const DECLARED = /<meta[^<>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/** The encoding that a page declares in its head, if it does. */
export function declaredCharset(bytes: Buffer): string | null {
  return DECLARED.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1] ?? null;
}
