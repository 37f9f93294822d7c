import type {
  ClaimEvidence,
  ClaimRow,
  ClaimView,
  CompanyView,
  ComparisonView,
  DocumentView,
  JobView,
  ObservationView,
  Page,
  StatementView,
  TimelineEntryView,
} from '#contracts';
import { Problem, type Extraction } from '#engine';
import { Injectable } from '@nestjs/common';
import { isId } from '../identity.js';
import { CompanyProfiles, Corpus, CurrentTenant, Engine } from '../ports/index.js';
import { ReadCorpus, type ClaimFilter, type DocumentFilter } from '../use-cases.js';
import { found } from './found.js';
import { namedComparison } from './named-comparison.js';

@Injectable()
export class ReadStoredCorpus extends ReadCorpus {
  constructor(
    private readonly corpus: Corpus,
    private readonly tenant: CurrentTenant,
    private readonly profiles: CompanyProfiles,
    private readonly engine: Engine,
  ) {
    super();
  }

  override companies(): Promise<readonly CompanyView[]> {
    return this.corpus.companies(this.tenant.id());
  }

  override documents(filter: DocumentFilter): Promise<Page<DocumentView>> {
    return this.corpus.documents(this.tenant.id(), filter);
  }

  override document(id: string): Promise<DocumentView> {
    return this.one('document', id, (tenant) => this.corpus.document(tenant, id));
  }

  override documentText(id: string): Promise<string> {
    return this.one('document', id, (tenant) => this.corpus.text(tenant, id));
  }

  override async statements(document: string): Promise<readonly StatementView[]> {
    await this.document(document);
    return this.corpus.statements(this.tenant.id(), document);
  }

  override async observations(document: string): Promise<readonly ObservationView[]> {
    await this.document(document);
    return this.corpus.observations(this.tenant.id(), document);
  }

  override job(id: string): Promise<JobView> {
    return this.one('job', id, (tenant) => this.corpus.job(tenant, id));
  }

  override claims(filter: ClaimFilter): Promise<Page<ClaimRow>> {
    return this.corpus.claims(this.tenant.id(), filter);
  }

  override claim(id: string): Promise<ClaimView> {
    return this.one('claim', id, (tenant) => this.corpus.claim(tenant, id));
  }

  override async timeline(id: string): Promise<readonly TimelineEntryView[]> {
    return (await this.claim(id)).timeline;
  }

  override async evidence(id: string): Promise<ClaimEvidence> {
    const { statements, outcomes, verdict, original } = await this.claim(id);
    const named = new Set([...statements, ...outcomes].map((quote) => quote.document));
    const documents = await this.corpus.references(this.tenant.id(), [...named]);
    return { claim: id, documents, statements, outcomes, verdict, original };
  }

  override async comparison(from: string, to: string): Promise<ComparisonView> {
    const { company } = await this.document(from);
    if ((await this.document(to)).company !== company) {
      throw new Problem('bad_option', 'The two documents are of two companies.', 'Name two documents of one company.');
    }
    const [a, b, profile] = [await this.extraction(from), await this.extraction(to), await this.profiles.find(company)];
    const comparison = this.engine.compare(a, b, profile);
    // The engine puts the earlier period first.
    const documents = a.document.period.end <= b.document.period.end ? [from, to] : [to, from];
    return { ...namedComparison(comparison, documents), company };
  }

  private async extraction(document: string): Promise<Extraction> {
    const extraction = await this.corpus.extraction(this.tenant.id(), document);
    if (extraction) return extraction;
    const problem = `Document ${document} has not been read, or could not be.`;
    throw new Problem('conflict', problem, 'Look at its status, and wait for its job or mend what it says.');
  }

  /** An id of the wrong shape is as absent as an unknown one. */
  private async one<T>(what: string, id: string, read: (tenant: string) => Promise<T | null>): Promise<T> {
    return found(isId(id) ? await read(this.tenant.id()) : null, what, id);
  }
}
