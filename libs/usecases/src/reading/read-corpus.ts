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
import { assumedBasis } from '#engine';
import { Injectable } from '@nestjs/common';
import { isId } from '../identity.js';
import { CompanyProfiles, Corpus, CurrentTenant } from '../ports/index.js';
import {
  ReadCorpus,
  type ClaimFilter,
  type DocumentFilter,
  type JobFilter,
  type PastOf,
  type CompanyFilter,
  type ObservationFilter,
  type StatementFilter,
} from '../use-cases.js';
import { wantedClaims } from './wanted-claims.js';
import { found } from './found.js';
import { markedClaim, markedMention, wordsOf } from './marked.js';
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
    private readonly profiles: CompanyProfiles,
  ) {
    super();
  }

  override async companies(filter: CompanyFilter = {}): Promise<Page<CompanyView>> {
    wordsOf(filter);
    return this.corpus.companies(this.tenant.id(), filter);
  }

  override async documents(filter: DocumentFilter): Promise<Page<DocumentView>> {
    wordsOf(filter);
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

  override async listStatements(filter: StatementFilter): Promise<Page<StatementView>> {
    const words = wordsOf(filter);
    const { data, next } = await this.corpus.listStatements(this.tenant.id(), filter);
    return { data: data.map((statement) => markedMention(statement, words)), next };
  }

  override async listObservations(filter: ObservationFilter): Promise<Page<ObservationView>> {
    const words = wordsOf(filter);
    const { data, next } = await this.corpus.listObservations(this.tenant.id(), filter);
    return { data: data.map((observation) => markedMention(observation, words)), next };
  }

  override job(id: string): Promise<JobView> {
    return this.one('job', id, (tenant) => this.corpus.job(tenant, id));
  }

  override jobs(filter: JobFilter): Promise<Page<JobView>> {
    return this.corpus.jobs(this.tenant.id(), filter);
  }

  override async claims(filter: ClaimFilter): Promise<Page<ClaimRow>> {
    const words = wordsOf(filter);
    const { data, next } = await (isPast(filter)
      ? this.pastClaims(filter)
      : this.corpus.claims(this.tenant.id(), filter));
    return { data: data.map((row) => markedClaim(row, words)), next };
  }

  override async claim(id: string, at: PastOf = {}): Promise<ClaimView> {
    const claim = await this.claimAt(id, at);
    const profile = await this.profiles.find(claim.company);
    return { ...claim, assumedBasis: assumedBasis(claim.metric, claim.basis, profile) };
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
    return pageOfList(wantedClaims(await this.pastRecords(filter), filter).map(rowOfClaim), filter);
  }

  private async claimAt(id: string, at: PastOf): Promise<ClaimView> {
    if (!isPast(at)) return this.one('claim', id, (tenant) => this.corpus.claim(tenant, id));
    const records = await this.pastRecords(at);
    return found(records.find((record) => record.id === id) ?? null, 'claim', id);
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
