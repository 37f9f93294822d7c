import type { DocumentUpload } from '#contracts';
import {
  ImportOutcomes,
  PreviewDocument,
  ReadImports,
  ReceiveDocument,
  type AddressUpload,
  type FileUpload,
  type ImportFilter,
  type OutcomeUpload,
  type PreviewUpload,
} from '#usecases';
import type { Calls } from './in-memory-use-cases.js';
import { known } from './known.js';
import { preview } from './sample-preview.js';
import * as sample from './samples.js';

export class Receive extends ReceiveDocument {
  constructor(private readonly calls: Calls) {
    super();
  }
  async file({ bytes, ...upload }: FileUpload) {
    return this.taken({ ...upload, text: await textOf(bytes) });
  }
  address = (upload: AddressUpload) => this.taken(upload);
  run = (upload: DocumentUpload) => this.taken(upload);

  private taken(upload: object) {
    this.calls.uploads.push(upload);
    return Promise.resolve({ document: sample.document, job: sample.job, created: this.calls.uploads.length === 1 });
  }
}

export class Preview extends PreviewDocument {
  constructor(private readonly calls: Calls) {
    super();
  }
  async run(upload: PreviewUpload) {
    this.calls.uploads.push('bytes' in upload ? { ...upload, bytes: await textOf(upload.bytes) } : upload);
    return preview;
  }
}

export class Import extends ImportOutcomes {
  constructor(private readonly calls: Calls) {
    super();
  }
  async run({ bytes, ...asked }: OutcomeUpload) {
    this.calls.imports.push({ ...asked, text: await textOf(bytes) });
    return asked.dryRun ? { ...sample.imported, id: null, status: 'planned' as const } : sample.imported;
  }
}

export class Imports extends ReadImports {
  constructor(private readonly calls: Calls) {
    super();
  }
  list(filter: ImportFilter) {
    this.calls.filters.push(filter);
    return Promise.resolve({ data: [sample.imported], next: null });
  }
  one = (id: string) => known(id, sample.IMPORT_ID, sample.imported);
}

async function textOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
