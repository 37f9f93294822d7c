import type { DocumentView, ImportView, JobView, PreviewView, Problem } from '#contracts';
import { given, type Asked } from './client.js';

/** What addresses that take files answer with. */
interface FileAnswers {
  readonly '/v1/documents': { readonly document: DocumentView; readonly job: JobView | null };
  readonly '/v1/documents/preview': PreviewView;
  readonly '/v1/imports': ImportView & { readonly job?: JobView | null };
}

/** A file as it is, or what is sent as JSON in its place. */
export type FileBody = Blob | Readonly<Record<string, string>>;

/** Sends a file; what goes with it stands in the address. Throws the `Problem` that is answered, or a `TypeError` where nothing is. */
export async function sendFile<Path extends keyof FileAnswers>(
  path: Path,
  body: FileBody,
  query: Asked['query'] = {},
): Promise<FileAnswers[Path]> {
  const isFile = body instanceof Blob;
  const words = isFile
    ? new URLSearchParams(Object.entries(given(query)).map(([key, value]) => [key, String(value)]))
    : '';
  const answer = await fetch(`${path}?${words}`, {
    method: 'POST',
    headers: { 'Content-Type': isFile ? 'application/octet-stream' : 'application/json' },
    body: isFile ? body : JSON.stringify({ ...given(query), ...body }),
  });
  const said: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return said as FileAnswers[Path];
  throw said === undefined ? new TypeError(answer.statusText) : (said as Problem);
}
