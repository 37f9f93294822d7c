import type { DocumentFacts, DocumentView, JobView, PreviewView } from '#contracts';
import type { FileBody } from '../../api/send-file.js';

/** Where a document comes from. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'address'; readonly url: string };

/** What a person says of a document; what is left out is read from it. */
export type Facts = DocumentFacts & { readonly company?: string };

/** `reading`: a look at it is on its way; `read`: it can be sent; `working`: it is sent, and a job goes on. */
export type ParcelState = 'reading' | 'read' | 'sending' | 'working' | 'done' | 'failed';

/** A document on its way in. */
export interface Parcel {
  readonly id: string;
  readonly name: string;
  /** Null where the page was loaded anew since it was sent. */
  readonly source: Source | null;
  readonly facts: Facts;
  readonly state: ParcelState;
  readonly preview: PreviewView | null;
  readonly document: DocumentView | null;
  readonly job: JobView | null;
  /** What went wrong: a `Problem`, or that the service did not answer. */
  readonly error: unknown;
}

/** Its body as it is sent. */
export function bodyOf(source: Source): FileBody {
  if (source.kind === 'file') return source.file;
  return source.kind === 'text' ? { text: source.text } : { url: source.url };
}

/** Nothing that the service would refuse for is missing. */
export function isSendable({ state, preview }: Parcel): boolean {
  return (
    state === 'read' && preview !== null && preview.problem === null && preview.company.id !== null && !preview.equal
  );
}

/** Says nobody who gives it, and the reading could not find out. */
export function missingOf({ preview }: Parcel): readonly ('company' | 'periodEnd')[] {
  if (preview === null) return [];
  const company = preview.company.id === null ? (['company'] as const) : [];
  return preview.problem === null ? company : [...company, 'periodEnd' as const];
}
