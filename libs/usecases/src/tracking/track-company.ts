import { Problem, textsForReviews, type IsoDate, type Ledger } from '#engine';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../canonical-json.js';
import { sha256 } from '../identity.js';
import { Clock, CompanyProfiles, Engine, LedgerStore, type LedgerChange, type LedgerState } from '../ports/index.js';
import { TrackCompany } from '../use-cases.js';
import { ledgerChange } from './ledger-change.js';

@Injectable()
export class TrackStoredCompany extends TrackCompany {
  constructor(
    private readonly ledgers: LedgerStore,
    private readonly profiles: CompanyProfiles,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** `claims` counts those that were written. Throws `Problem` `unknown_company`. */
  override async run(company: string): Promise<{ claims: number; verdictsChanged: number }> {
    const updated = await this.ledgers.update(company, (state) => this.decide(state));
    if (!updated)
      throw new Problem('unknown_company', `There is no company ${company}.`, 'Send a document of it first.');
    const writes = updated.change?.writes ?? [];
    return { claims: writes.length, verdictsChanged: writes.filter((write) => write.verdictPosition !== null).length };
  }

  /** Replays the whole ledger: late, corrected and out-of-order documents end in the same one as the right order would. */
  private async decide(state: LedgerState): Promise<LedgerChange | null> {
    const profile = await this.profiles.find(state.company, state.given);
    const basis = {
      corpusVersion: state.corpusVersion,
      asOf: latest(this.clock.today(), state.newest),
      engineVersion: this.engine.version,
      profileHash: sha256(canonicalJson(profile)),
      reviewVersion: state.reviewVersion,
    };
    if (canonicalJson(basis) === canonicalJson(state.basis)) return null;
    const stored = await state.load();
    const extractions = stored.extractions.map((current) => current.extraction);
    const corpus = { extractions, reviews: stored.reviews };
    const texts = await state.texts(textsForReviews(corpus));
    const ledger = await this.engine.buildLedger({ ...corpus, texts }, profile, basis.asOf);
    const alertsOf = (before: Ledger | null, after: Ledger) => this.engine.alertsOf(before, after);
    return ledgerChange(state, stored, ledger, basis, alertsOf, this.clock.now());
  }
}

/** A call dated after today (another time zone, a demo) is not in the future of its own ledger. */
function latest(today: IsoDate, newest: IsoDate | null): IsoDate {
  return newest !== null && newest > today ? newest : today;
}
