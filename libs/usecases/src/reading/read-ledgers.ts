import type {
  ClaimTrack,
  CompanyDetail,
  CompanyTimelineEntryView,
  ComparisonView,
  Page,
  ScorecardView,
  VerdictRow,
} from '#contracts';
import { companyTimeline, Problem, trackRecord } from '#engine';
import { Injectable } from '@nestjs/common';
import { isId } from '../identity.js';
import { Corpus, CurrentTenant, Engine, type ClaimRecord } from '../ports/index.js';
import {
  ReadLedgers,
  type CompanyTimelineFilter,
  type ComparisonQuery,
  type ScorecardQuery,
  type TrackFilter,
  type VerdictFilter,
} from '../use-cases.js';
import { detailOf } from './company-detail.js';
import { found } from './found.js';
import { namedComparison } from './named-comparison.js';
import { OpenLedger, recordsOf } from './open-ledger.js';
import { pageOfList } from './page-of-list.js';
import { rowOfClaim } from './row-of-claim.js';

@Injectable()
export class ReadStoredLedgers extends ReadLedgers {
  constructor(
    private readonly open: OpenLedger,
    private readonly corpus: Corpus,
    private readonly tenant: CurrentTenant,
    private readonly engine: Engine,
  ) {
    super();
  }

  override async company(company: string): Promise<CompanyDetail> {
    return detailOf(await this.open.run(company));
  }

  override async tracks(company: string, filter: TrackFilter): Promise<Page<ClaimTrack>> {
    const { data, next } = pageOfList(recordsOf(await this.open.run(company, filter)).toSorted(byFirstSaid), filter);
    return { data: data.map(trackOf), next };
  }

  override async timeline(company: string, filter: CompanyTimelineFilter): Promise<Page<CompanyTimelineEntryView>> {
    const { ledger, documents } = await this.open.run(company, filter);
    const entries = companyTimeline(ledger, filter).map((entry) => ({
      ...entry,
      document: entry.document === null ? null : (documents[entry.document] ?? null),
    }));
    return pageOfList(entries, filter);
  }

  override async scorecard({ company, by, ...at }: ScorecardQuery): Promise<ScorecardView> {
    const { ledger, profile } = await this.open.run(company, at);
    return trackRecord(ledger, profile, by);
  }

  override async comparison(query: ComparisonQuery): Promise<ComparisonView> {
    const company = await this.companyOf(query);
    const { ledger, documents, profile, extractions } = await this.open.run(company, query);
    const hashOf = (name: string | undefined) =>
      name === undefined || !isId(name) ? name : this.hashIn(name, ledger, documents);
    const choice = { from: hashOf(query.from), to: hashOf(query.to), yearAgo: query.yearAgo };
    const comparison = this.engine.compare(ledger, await extractions(), profile, choice);
    return { ...namedComparison(comparison, documents), company };
  }

  override async verdicts(filter: VerdictFilter): Promise<Page<VerdictRow>> {
    const records = filter.claim === undefined ? await this.records(filter) : [await this.record(filter.claim, filter)];
    const rows = records.flatMap(rowsOfVerdicts).filter((row) => isWanted(row, filter));
    return pageOfList(filter.claim === undefined ? rows.sort(byDay) : rows, filter);
  }

  private async records(filter: VerdictFilter): Promise<readonly ClaimRecord[]> {
    if (filter.company !== undefined) return recordsOf(await this.open.run(filter.company, filter));
    throw new Problem('bad_option', 'Neither claim nor company is given.', 'Name one of them.');
  }

  private async record(id: string, filter: VerdictFilter): Promise<ClaimRecord> {
    if (filter.company !== undefined) {
      const records = recordsOf(await this.open.run(filter.company, filter));
      return found(records.find((record) => record.id === id) ?? null, 'claim', id);
    }
    return found(isId(id) ? await this.corpus.claim(this.tenant.id(), id) : null, 'claim', id);
  }

  /** The company that is named, else that of the two documents. */
  private async companyOf({ company, from, to }: ComparisonQuery): Promise<string> {
    const ids = [from, to].filter((name): name is string => name !== undefined && isId(name));
    const owners = new Set([...(company === undefined ? [] : [company]), ...(await this.ownersOf(ids))]);
    const [owner, ...others] = owners;
    if (owner === undefined)
      throw new Problem('bad_option', 'No company is named.', 'Give company, or the ids of two of its documents.');
    if (others.length === 0) return owner;
    throw new Problem('bad_option', 'The two documents are of two companies.', 'Name two documents of one company.');
  }

  private async ownersOf(documents: readonly string[]): Promise<readonly string[]> {
    const tenant = this.tenant.id();
    const views = documents.map(async (id) => found(await this.corpus.document(tenant, id), 'document', id));
    return (await Promise.all(views)).map(({ company }) => company);
  }

  private hashIn(
    id: string,
    ledger: { readonly documents: readonly { readonly sha256: string }[] },
    documents: readonly string[],
  ): string {
    const hash = ledger.documents[documents.indexOf(id)]?.sha256;
    if (hash !== undefined) return hash;
    const problem = `Document ${id} is not part of the ledger: it has not been read, could not be, or came later.`;
    throw new Problem('conflict', problem, 'Look at its status, and wait for its job or mend what it says.');
  }
}

function trackOf(record: ClaimRecord): ClaimTrack {
  const { statements, outcomes, unmentioned } = record;
  return { claim: rowOfClaim(record), statements, outcomes, unmentioned };
}

function byFirstSaid(a: ClaimRecord, b: ClaimRecord): number {
  return (a.statements[0]?.saidOn ?? '').localeCompare(b.statements[0]?.saidOn ?? '');
}

function rowsOfVerdicts({ id, company, metric, segment, summary, verdicts }: ClaimRecord): readonly VerdictRow[] {
  return verdicts.map((verdict, at) => ({
    ...verdict,
    ...{ claim: id, company, metric, segment, summary },
    isLatest: at === verdicts.length - 1,
  }));
}

function isWanted(row: VerdictRow, { metric, segment, lifecycle, result, from, to }: VerdictFilter): boolean {
  return (
    (metric === undefined || row.metric === metric) &&
    (segment === undefined || row.segment === segment) &&
    (lifecycle === undefined || row.lifecycle === lifecycle) &&
    (result === undefined || row.result === result) &&
    (from === undefined || row.asOf >= from) &&
    (to === undefined || row.asOf <= to)
  );
}

function byDay(a: VerdictRow, b: VerdictRow): number {
  return a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0;
}
