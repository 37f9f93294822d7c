import type { ClaimRow } from '#contracts';

export const CLAIM_ROW_COLUMNS = `
  cl.id, cl.metric, cl.event, cl.segment, cl.kind, cl.summary, cl.window_start, cl.window_end, cl.said_on, cl.said,
  cl.happened, cl.revisions, c.slug, v.verdict, v.decided,
  cl.checkability, cl.frame -> 'target' AS target, cl.frame ->> 'form' AS form,
  cl.frame ->> 'direction' AS direction, cl.frame -> 'topic' AS topic, cl.frame -> 'flags' AS flags, cl.places,
  cl.confidence, cl.is_reviewed, cl.needs_another_look`;

export const CLAIM_ROW_TABLES = `
  claim cl
  JOIN company c ON c.company_id = cl.company_id
  JOIN current_verdict v ON v.company_id = cl.company_id AND v.claim_id = cl.id`;

export interface StoredClaimRow {
  readonly id: string;
  readonly metric: string;
  readonly event: string | null;
  readonly segment: string;
  readonly kind: ClaimRow['kind'];
  readonly summary: string;
  readonly window_start: string | null;
  readonly window_end: string | null;
  readonly said_on: string;
  readonly said: string;
  readonly happened: string | null;
  readonly revisions: readonly string[];
  readonly slug: string;
  readonly verdict: ClaimRow['verdict'];
  readonly decided: ClaimRow['verdict'] | null;
  readonly is_reviewed: boolean;
  readonly needs_another_look: boolean;
  readonly confidence: string;
  readonly flags: readonly { readonly code: ClaimRow['flags'][number] }[];
  readonly checkability: ClaimRow['checkability'];
  readonly target: ClaimRow['target'];
  readonly form: ClaimRow['form'];
  readonly direction: ClaimRow['direction'];
  readonly topic: ClaimRow['topic'];
  readonly places: Pick<ClaimRow, 'saidAt' | 'outcome'>;
}

export function claimRow(row: StoredClaimRow): ClaimRow {
  const { id, slug, metric, event, segment, kind, summary, said, happened, revisions } = row;
  return {
    id,
    company: slug,
    metric,
    event,
    segment,
    kind,
    summary,
    window: { start: row.window_start, end: row.window_end },
    saidOn: row.said_on,
    said,
    happened,
    verdict: row.decided ?? row.verdict,
    overruled: row.decided && row.verdict,
    reviewed: row.is_reviewed,
    needsAnotherLook: row.needs_another_look,
    confidence: Number(row.confidence),
    flags: [...new Set(row.flags.map(({ code }) => code))],
    revisions,
    statements: revisions.length,
    checkability: row.checkability,
    target: row.target,
    form: row.form,
    direction: row.direction,
    topic: row.topic,
    ...row.places,
  };
}
