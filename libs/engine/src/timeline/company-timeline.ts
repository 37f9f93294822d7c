import type { CompanyTimelineEntry, Ledger, TimelineFilter } from '../model/index.js';

/** On one day: the report first, then claim by claim in the order of the ledger. */
export function companyTimeline(
  { documents, claims }: Pick<Ledger, 'documents' | 'claims'>,
  filter: TimelineFilter = {},
): readonly CompanyTimelineEntry[] {
  const reports: CompanyTimelineEntry[] = documents.map(({ kind, period, eventDate }, document) => ({
    at: eventDate,
    kind: 'report',
    text: kind === 'import' ? `figures filed for ${period.label}` : `call on ${period.label} (${period.fiscal})`,
    document,
    claim: null,
    metric: null,
    segment: null,
    summary: period.label,
  }));
  const happenings = claims.flatMap(({ id, metric, segment, summary, timeline }) =>
    timeline.map((entry): CompanyTimelineEntry => ({ ...entry, claim: id, metric, segment, summary })),
  );
  const wanted = [...reports, ...happenings].filter((entry) => isWanted(entry, filter));
  return wanted.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function isWanted(entry: CompanyTimelineEntry, { metric, segment, kind, from, to }: TimelineFilter): boolean {
  return (
    (metric === undefined || entry.metric === metric) &&
    (segment === undefined || entry.segment === segment) &&
    (kind === undefined || entry.kind === kind) &&
    (from === undefined || entry.at >= from) &&
    (to === undefined || entry.at <= to)
  );
}
