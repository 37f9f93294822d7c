import type { DocumentUpload } from '#contracts';
import { Injectable } from '@nestjs/common';
import { companyIdOf, newId, sha256 } from '../identity.js';
import { extractionWork } from '../job-flow.js';
import {
  Clock,
  CompanyProfiles,
  CurrentTenant,
  DocumentFiles,
  DocumentStore,
  KnownDocuments,
  type OpenedFile,
  type ReceivedDocument,
} from '../ports/index.js';
import { ReceiveDocument, type AddressUpload, type FileUpload } from './receive-document.use-case.js';
import { checkText } from './check-text.js';
import { companyName } from './company-name.js';
import { companyOf } from './company-of.js';
import { givenOf } from './given-of.js';
import { plainName } from './plain-name.js';
import { versionAfter } from './version-after.js';

@Injectable()
export class ReceiveDocumentOnce extends ReceiveDocument {
  constructor(
    private readonly documents: DocumentStore,
    private readonly known: KnownDocuments,
    private readonly files: DocumentFiles,
    private readonly profiles: CompanyProfiles,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Throws `Problem`: `empty_document`, `binary_file`, `bad_option` for a company id that is no word, `not_found`, `conflict` for what it replaces. */
  override run(upload: DocumentUpload): Promise<ReceivedDocument> {
    return this.keep(upload, null);
  }

  override async file({ bytes, contentType, ...facts }: FileUpload): Promise<ReceivedDocument> {
    const opened = await this.files.open({ bytes, contentType, name: facts.name });
    return this.keep({ ...facts, text: opened.text, company: companyOf(facts.company, opened.text) }, opened);
  }

  override async address({ url, ...facts }: AddressUpload): Promise<ReceivedDocument> {
    const opened = await this.files.fetch(url);
    return this.keep({ ...facts, text: opened.text, company: companyOf(facts.company, opened.text) }, opened);
  }

  private async keep(upload: DocumentUpload, opened: OpenedFile | null): Promise<ReceivedDocument> {
    const text = checkText(upload.text);
    const slug = upload.company.trim().toLowerCase();
    const profile = await this.profiles.find(slug);
    const tenant = this.tenant.id();
    const companyId = companyIdOf(tenant, slug);
    const { replaces = null } = upload;
    const version = replaces === null ? {} : await versionAfter(this.known, tenant, companyId, replaces);
    const contentHash = sha256(text);
    return this.documents.receive({
      tenant,
      company: { id: companyId, slug, name: companyName(profile), currency: upload.currency ?? profile.currency },
      id: newId(),
      jobId: newId(),
      contentHash,
      text,
      name: plainName(upload.name ?? opened?.name) ?? `${slug} ${contentHash.slice(0, 8)}`,
      given: { ...givenOf(upload), ...version },
      origin: opened?.origin ?? null,
      replaces,
      at: this.clock.now(),
      work: (document, job) => extractionWork(tenant, document, job),
    });
  }
}
