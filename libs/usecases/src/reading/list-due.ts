import type { DuePage, DueRow } from '#contracts';
import { dueList, Problem, type DueClaim } from '#engine';
import { Injectable } from '@nestjs/common';
import { Corpus, CurrentTenant } from '../ports/index.js';
import { ListDue, type DueFilter } from '../use-cases.js';
import { isPast, OpenLedger, recordsOf, type OpenedLedger } from './open-ledger.js';
import { pageOfList } from './page-of-list.js';
import { rowOfClaim } from './row-of-claim.js';

@Injectable()
export class ListStoredDue extends ListDue {
  constructor(
    private readonly corpus: Corpus,
    private readonly tenant: CurrentTenant,
    private readonly open: OpenLedger,
  ) {
    super();
  }

  override async run(filter: DueFilter): Promise<DuePage> {
    if (filter.company !== undefined) return dueOf(await this.open.run(filter.company, filter), filter);
    if (isPast(filter)) throw needsCompany();
    const { data, next } = await this.corpus.due(this.tenant.id(), filter);
    return { data: data.map((row) => ({ ...row, due: null })), next, report: null };
  }
}

/** Whose past is asked for must be said: no ledger of all companies is kept. */
export function needsCompany(): Problem {
  return new Problem('bad_option', 'A past can be read of one company at a time.', 'Name the company as well.');
}

function dueOf(opened: OpenedLedger, filter: DueFilter): DuePage {
  const { report, claims } = dueList(opened.ledger, opened.profile);
  const rows = new Map(recordsOf(opened).map((record) => [record.id, rowOfClaim(record)]));
  const until = filter.until ?? '9999-12-31';
  const due = claims.flatMap((one): DueRow[] => {
    const row = rows.get(one.claim);
    const isWanted = row !== undefined && (one.windowEnd ?? '') <= until;
    return isWanted ? [{ ...row, due: named(one, opened.documents) }] : [];
  });
  return { ...pageOfList(due, filter), report };
}

function named(due: DueClaim, documents: readonly string[]): DueClaim<string> {
  return { ...due, searched: due.searched.map((place) => documents[place] ?? '') };
}
