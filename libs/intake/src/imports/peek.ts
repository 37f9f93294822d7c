/** The first character that is no white space (a byte order mark is none either), and the whole stream again. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: string | null; readonly all: AsyncIterable<Uint8Array> }> {
  const chunks = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await chunks.next();
    if (done) return { first: null, all: rejoin(seen, chunks) };
    seen.push(value);
    const first = Buffer.from(value)
      .toString('latin1')
      .replace(/[\s\u00ef\u00bb\u00bf]/g, '')[0];
    if (first !== undefined) return { first, all: rejoin(seen, chunks) };
  }
}

async function* rejoin(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* seen;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
