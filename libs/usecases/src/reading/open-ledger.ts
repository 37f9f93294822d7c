import { Problem, textsForReviews, type CompanyProfile, type Extraction, type IsoDate, type Ledger } from '#engine';
import { Injectable } from '@nestjs/common';
import { contentId } from '../identity.js';
import {
  Clock,
  CompanyProfiles,
  Corpus,
  CurrentTenant,
  Engine,
  type AsOf,
  type ClaimRecord,
  type PastCorpus,
} from '../ports/index.js';
import { matchClaims } from '../tracking/match-claims.js';
import { recordClaim } from '../tracking/record-claim.js';

/** A company's ledger with our ids: claims by theirs, documents by place, the ids of documents in the ledger's order. */
export interface OpenedLedger {
  readonly company: string;
  readonly profile: CompanyProfile;
  readonly ledger: Ledger;
  readonly documents: readonly string[];
  /** What it was made from. */
  extractions(): Promise<readonly Extraction[]>;
}

/** Does the reader ask for a past, or for what is known now? */
export function isPast({ asOf, recordedBefore }: AsOf): boolean {
  return asOf !== undefined || recordedBefore !== undefined;
}

/** The claims of an opened ledger as they are shown: documents by id. */
export function recordsOf({ ledger, documents }: Pick<OpenedLedger, 'ledger' | 'documents'>): readonly ClaimRecord[] {
  return ledger.claims.map((claim) => recordClaim(claim, claim.id, documents));
}

/**
 * Opens ledgers for reading: as it is kept, or made anew from what had been said and recorded by a past, so that nothing
 * recorded later is seen. The same past gives the same ledger, whatever came after.
 */
@Injectable()
export class OpenLedger {
  constructor(
    private readonly corpus: Corpus,
    private readonly profiles: CompanyProfiles,
    private readonly tenant: CurrentTenant,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  /** Throws `Problem` `unknown_company`. */
  async run(company: string, at: AsOf = {}): Promise<OpenedLedger> {
    return (isPast(at) ? null : await this.kept(company)) ?? this.remade(company, at);
  }

  private async kept(company: string): Promise<OpenedLedger | null> {
    const kept = await this.corpus.ledger(this.tenant.id(), company);
    if (kept === null) return null;
    const { ledger, documents, given } = kept;
    const extractions = async () => (await this.recorded(company, null)).extractions.map((one) => one.extraction);
    return { company, profile: await this.profiles.find(company, given), ledger, documents, extractions };
  }

  private async remade(company: string, { asOf, recordedBefore }: AsOf): Promise<OpenedLedger> {
    const instant = recordedBefore === undefined ? null : new Date(recordedBefore);
    const past = await this.recorded(company, instant);
    const profile = await this.profiles.find(company, past.given);
    const extractions = past.extractions.map((current) => current.extraction);
    const day = asOf ?? latestDay(extractions, (instant ?? this.clock.now()).toISOString().slice(0, 10));
    const known = { extractions, reviews: past.reviews };
    const texts = await past.texts(textsForReviews(known));
    const ledger = await this.engine.buildLedger({ ...known, texts }, profile, day);
    const named = { company, profile, ...withOurIds(ledger, past) };
    return { ...named, extractions: () => Promise.resolve(extractions) };
  }

  private async recorded(company: string, before: Date | null): Promise<PastCorpus> {
    const past = await this.corpus.corpusAsOf(this.tenant.id(), company, before);
    if (past) return past;
    throw new Problem('unknown_company', `There is no company ${company}.`, 'Look up its id in the list of companies.');
  }
}

/** A call dated after the day (another time zone, a demo) is not in the future of its own ledger. */
function latestDay(extractions: readonly Extraction[], day: IsoDate): IsoDate {
  return extractions.map(({ document }) => document.eventDate).reduce((a, b) => (a > b ? a : b), day);
}

/** A claim of the past is the stored one with which it shares its statements; one that nothing is left of has an id of its own. */
function withOurIds(ledger: Ledger, past: PastCorpus): Pick<OpenedLedger, 'ledger' | 'documents'> {
  const ids = new Map(past.extractions.map(({ document, extraction }) => [extraction.document.sha256, document]));
  const documents = ledger.documents.map(({ sha256 }) => ids.get(sha256) ?? '');
  const matched = matchClaims(ledger.claims, past.claims, documents);
  const claims = ledger.claims.map((claim, at) => {
    const id = matched[at]?.record.id ?? contentId('past claim', past.companyId, claim.id);
    return { ...claim, id };
  });
  return { ledger: { ...ledger, claims }, documents };
}
