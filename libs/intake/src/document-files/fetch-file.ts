import { Problem } from '#engine';
import { OutboundFault, type Fetched, type Outbound } from '#outbound';
import type { IncomingFile } from '#usecases';

/** Milliseconds until a site must have answered whole. */
const PATIENCE = 20_000;

/**
 * The file at a public address, and the address that it came from in the end.
 * Throws `Problem` `bad_option` for an address that may not be asked, `too_large`, `not_fetched`.
 */
export async function fetchFile(
  outbound: Outbound | undefined,
  address: string,
  maxBytes: number,
): Promise<{ readonly file: IncomingFile; readonly address: string }> {
  if (!outbound) throw new Problem('not_fetched', 'Nothing is fetched here.', 'Send the document itself.');
  const { url, status, contentType, bytes } = await fetched(outbound, address, maxBytes);
  if (status !== 200) {
    const advice = 'Look whether the address shows the document without a sign-in, or send the document itself.';
    throw new Problem('not_fetched', `The site answers with status ${status}.`, advice);
  }
  const file = { bytes: oneOf(bytes), name: nameIn(url), contentType: contentType ?? undefined };
  return { file, address: withoutQuery(url) };
}

async function fetched(outbound: Outbound, address: string, maxBytes: number): Promise<Fetched> {
  try {
    const accept = 'text/html, application/pdf, text/plain, application/json, */*;q=0.5';
    return await outbound.get(address, { maxBytes, timeoutMs: PATIENCE, headers: { accept } });
  } catch (error) {
    throw error instanceof OutboundFault ? problemOf(error) : error;
  }
}

function problemOf({ code, message, advice }: OutboundFault): Problem {
  switch (code) {
    case 'bad_address':
    case 'forbidden_address':
      return new Problem('bad_option', message, advice);
    case 'too_large':
      return new Problem('too_large', message, advice);
    case 'unreachable':
    case 'tls':
    case 'timeout':
    case 'too_many_redirects':
      return new Problem('not_fetched', message, advice);
  }
}

/** The last part of the path, as people would call the file. */
function nameIn(url: string): string | undefined {
  const last = new URL(url).pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  try {
    return last && decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** What stands behind the question mark may be a key of the sender's: it is kept by nobody. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
