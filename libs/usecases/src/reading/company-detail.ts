import type { CompanyDetail, SegmentView } from '#contracts';
import { coverageOf, displayNames, expectReport, type CompanyProfile, type SegmentProfile } from '#engine';
import type { OpenedLedger } from './open-ledger.js';

/** A company as its ledger and its profile have it; without a profile its segments are those that its documents name. */
export function detailOf({ company, profile, ledger, documents }: OpenedLedger): CompanyDetail {
  return {
    id: company,
    names: displayNames(company, profile.names),
    ...{ currency: profile.currency, calendar: profile.calendar, isListed: profile.listed },
    segments: [
      ...profile.segments.map((segment) => segmentOf(segment, profile)),
      ...unlisted(
        ledger.claims.map(({ segment }) => segment),
        profile,
      ),
    ],
    metrics: profile.metrics.map(({ id, core, segment, names }) => ({
      ...{ id, core, segment },
      names: displayNames(id, names),
    })),
    guidesOn: Object.entries(profile.guidesOn).map(([metric, basis]) => ({ metric, basis })),
    coverage: coverageOf(ledger.documents, profile).map((period) => ({
      ...period,
      documents: period.documents.map((place) => documents[place] ?? ''),
    })),
    report: expectReport(ledger.documents, profile, ledger.asOf),
  };
}

function segmentOf({ id, parent, names, predecessors }: SegmentProfile, { segments }: CompanyProfile): SegmentView {
  const successors = segments.flatMap((later) =>
    later.predecessors.filter((before) => before.id === id).map(({ from }) => ({ id: later.id, from })),
  );
  return { id, parent, names: displayNames(id, names), predecessors, successors };
}

function unlisted(named: readonly string[], { segments }: CompanyProfile): readonly SegmentView[] {
  const known = new Set(['group', 'industry', ...segments.map(({ id }) => id)]);
  return [...new Set(named)]
    .filter((id) => !known.has(id))
    .sort()
    .map((id) => ({ id, parent: null, names: displayNames(id), predecessors: [], successors: [] }));
}
