/** The version of what stands at an address, for `If-Match`: a change that somebody made in between is then refused, not lost. */
export async function readTag(address: string): Promise<string> {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw await answer.json();
  return answer.headers.get('etag') ?? '';
}
