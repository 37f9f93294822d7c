import type {
  ClaimEvidence,
  ClaimRow,
  ClaimView,
  CompanyView,
  DocumentView,
  JobView,
  ObservationView,
  Page,
  StatementView,
  TimelineEntryView,
} from '#contracts';
import { Injectable } from '@nestjs/common';
import { isId } from '../identity.js';
import { Corpus, CurrentTenant } from '../ports/index.js';
import { ReadCorpus, type ClaimFilter, type DocumentFilter, type JobFilter, type PastOf } from '../use-cases.js';
import { found } from './found.js';
import { needsCompany } from './list-due.js';
import { isPast, OpenLedger, recordsOf } from './open-ledger.js';
import { pageOfList } from './page-of-list.js';
import { rowOfClaim } from './row-of-claim.js';

@Injectable()
export class ReadStoredCorpus extends ReadCorpus {
  constructor(
    private readonly corpus: Corpus,
    private readonly tenant: CurrentTenant,
    private readonly open: OpenLedger,
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

  override jobs(filter: JobFilter): Promise<Page<JobView>> {
    return this.corpus.jobs(this.tenant.id(), filter);
  }

  override claims(filter: ClaimFilter): Promise<Page<ClaimRow>> {
    return isPast(filter) ? this.pastClaims(filter) : this.corpus.claims(this.tenant.id(), filter);
  }

  override async claim(id: string, at: PastOf = {}): Promise<ClaimView> {
    if (!isPast(at)) return this.one('claim', id, (tenant) => this.corpus.claim(tenant, id));
    const records = await this.pastRecords(at);
    return found(records.find((record) => record.id === id) ?? null, 'claim', id);
  }

  override async timeline(id: string, at: PastOf = {}): Promise<readonly TimelineEntryView[]> {
    return (await this.claim(id, at)).timeline;
  }

  override async evidence(id: string, at: PastOf = {}): Promise<ClaimEvidence> {
    const { statements, outcomes, verdict, original } = await this.claim(id, at);
    const named = new Set([...statements, ...outcomes].map((quote) => quote.document));
    const documents = await this.corpus.references(this.tenant.id(), [...named]);
    return { claim: id, documents, statements, outcomes, verdict, original };
  }

  private async pastClaims(filter: ClaimFilter): Promise<Page<ClaimRow>> {
    const rows = (await this.pastRecords(filter)).map(rowOfClaim).filter((row) => isWanted(row, filter));
    return pageOfList(rows.sort(latestFirst), filter);
  }

  private async pastRecords({ company, ...at }: PastOf): Promise<readonly ClaimView[]> {
    if (company === undefined) throw needsCompany();
    return recordsOf(await this.open.run(company, at));
  }

  /** An id of the wrong shape is as absent as an unknown one. */
  private async one<T>(what: string, id: string, read: (tenant: string) => Promise<T | null>): Promise<T> {
    return found(isId(id) ? await read(this.tenant.id()) : null, what, id);
  }
}

function isWanted({ metric, segment, verdict }: ClaimRow, filter: ClaimFilter): boolean {
  return (
    (filter.metric === undefined || metric === filter.metric) &&
    (filter.segment === undefined || segment === filter.segment) &&
    (filter.lifecycle === undefined || verdict.lifecycle === filter.lifecycle) &&
    (filter.result === undefined || verdict.result === filter.result)
  );
}

/** In the order of the list that is kept. */
function latestFirst(a: ClaimRow, b: ClaimRow): number {
  const [x, y] = [`${a.saidOn} ${a.id}`, `${b.saidOn} ${b.id}`];
  return x > y ? -1 : x < y ? 1 : 0;
}
