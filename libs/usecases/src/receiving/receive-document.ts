import type { DocumentUpload } from '#contracts';
import { Injectable } from '@nestjs/common';
import { companyIdOf, newId, sha256 } from '../identity.js';
import { extractionWork } from '../job-flow.js';
import { Clock, CompanyProfiles, CurrentTenant, DocumentStore, type ReceivedDocument } from '../ports/index.js';
import { ReceiveDocument } from '../use-cases.js';
import { checkText } from './check-text.js';
import { companyName } from './company-name.js';
import { givenOf } from './given-of.js';

@Injectable()
export class ReceiveDocumentOnce extends ReceiveDocument {
  constructor(
    private readonly documents: DocumentStore,
    private readonly profiles: CompanyProfiles,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Throws `Problem`: `empty_document`, `binary_file`, `bad_option` for a company id that is no word. */
  override async run(upload: DocumentUpload): Promise<ReceivedDocument> {
    const text = checkText(upload.text);
    const slug = upload.company.trim().toLowerCase();
    const profile = await this.profiles.find(slug);
    const tenant = this.tenant.id();
    const contentHash = sha256(text);
    return this.documents.receive({
      tenant,
      company: {
        id: companyIdOf(tenant, slug),
        slug,
        name: companyName(profile),
        currency: upload.currency ?? profile.currency,
      },
      id: newId(),
      jobId: newId(),
      contentHash,
      text,
      name: upload.name?.trim() || `${slug} ${contentHash.slice(0, 8)}`,
      given: givenOf(upload),
      at: this.clock.now(),
      work: (document, job) => extractionWork(tenant, document, job),
    });
  }
}
