import type { OutdatedCompany, ReextractionView } from '#contracts';
import { Problem, textsForReviews, type Extraction, type Ledger } from '#engine';
import { Injectable } from '@nestjs/common';
import { isId, newId } from '../identity.js';
import { reextractionWork, trackingWork } from '../job-flow.js';
import {
  Clock,
  CompanyProfiles,
  CurrentTenant,
  Engine,
  HOUSE,
  ReextractionStore,
  withinScope,
  type BothReadings,
  type OpenedReextraction,
  type UnreadDocument,
} from '../ports/index.js';
import { found } from '../reading/found.js';
import { Reextract } from '../use-cases.js';
import { DocumentReader } from '../working/document-reader.js';
import { problemOf } from '../working/problem-of.js';
import { differencesOf } from './differences-of.js';

@Injectable()
export class ReextractStoredCompany extends Reextract {
  constructor(
    private readonly store: ReextractionStore,
    private readonly reader: DocumentReader,
    private readonly profiles: CompanyProfiles,
    private readonly engine: Engine,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async begin(company: string): Promise<ReextractionView> {
    const tenant = this.tenant.id();
    const work = (_companyId: string, id: string) => reextractionWork(tenant, id);
    const begun = await this.store.begin(tenant, company, newId(), this.clock.now(), work);
    if (begun) return begun;
    throw new Problem('unknown_company', `There is no company ${company}.`, 'Send a document of it first.');
  }

  /** A worker that dies leaves what it has read; the next goes on with the rest. */
  override async run(id: string): Promise<'done' | 'skipped'> {
    const opened = await this.store.open(id);
    if (opened?.status !== 'reading') return 'skipped';
    for (let next = await this.next(id); next !== null; next = await this.next(id)) await this.read(id, next);
    await this.store.ready(id, await this.compare(id, opened), this.clock.now());
    return 'done';
  }

  override async giveUp(id: string, error: Error): Promise<void> {
    await this.store.fail(id, problemOf(error), this.clock.now());
  }

  override async apply(id: string): Promise<ReextractionView> {
    const tenant = this.tenant.id();
    const next = (companyId: string) => trackingWork(tenant, companyId, `reextraction ${id}`);
    const applied = isId(id) ? await this.store.apply(tenant, id, this.clock.now(), next) : null;
    return found(applied, 'reextraction', id);
  }

  override async discard(id: string): Promise<ReextractionView> {
    return found(
      isId(id) ? await this.store.discard(this.tenant.id(), id, this.clock.now()) : null,
      'reextraction',
      id,
    );
  }

  override async reextraction(id: string): Promise<ReextractionView> {
    return found(isId(id) ? await this.store.find(this.tenant.id(), id) : null, 'reextraction', id);
  }

  override outdated(): Promise<readonly OutdatedCompany[]> {
    return this.store.outdated(this.tenant.id(), this.engine.version);
  }

  override outdatedAnywhere(): Promise<readonly OutdatedCompany[]> {
    return withinScope(HOUSE, () => this.store.outdated(null, this.engine.version));
  }

  private next(id: string): Promise<UnreadDocument | null> {
    return this.store.nextUnread(id, this.reader.version);
  }

  private async read(id: string, document: UnreadDocument): Promise<void> {
    const at = this.clock.now();
    const reading = await this.reader.read(document).catch((error: unknown) => {
      if (error instanceof Problem && error.code !== 'service_unreachable') return error;
      throw error;
    });
    if (reading instanceof Problem) await this.store.giveUp(id, document, problemOf(reading), at);
    else await this.store.keep(id, document, { ...reading, runId: newId(), at });
  }

  /** Both sides are judged by this version on this day, so that only what was read otherwise differs. */
  private async compare(id: string, { company }: OpenedReextraction) {
    const both = await this.store.bothReadings(id);
    const profile = await this.profiles.find(company);
    const newest = both.before.map((one) => one.document.eventDate).reduce((a, b) => (a > b ? a : b), '');
    const day = newest > this.clock.today() ? newest : this.clock.today();
    const ledgerOf = async (extractions: readonly Extraction[]): Promise<Ledger> =>
      this.engine.buildLedger(await corpusOf(extractions, both), profile, day);
    const [before, after] = [await ledgerOf(both.before), await ledgerOf(both.after)];
    return differencesOf({ extractions: both.before, ledger: before }, { extractions: both.after, ledger: after });
  }
}

async function corpusOf(extractions: readonly Extraction[], { reviews, texts }: BothReadings) {
  const corpus = { extractions, reviews };
  return { ...corpus, texts: await texts(textsForReviews(corpus)) };
}
