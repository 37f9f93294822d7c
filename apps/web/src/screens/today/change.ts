import type { ApiSchemas, RowOf } from '#contracts';

export type TodayEvent = RowOf<'/v1/events/newest'>;
export type Verdict = ApiSchemas['Verdict'];

/** The tiles of Today; what falls due has a list of its own. */
export const TILES = ['missed', 'met', 'revised', 'hinted', 'unmentioned', 'new', 'due'] as const;
export type Tile = (typeof TILES)[number];
/** `quiet`: true, and no news: said again, due by the calendar alone. */
export type ChangeKind = Exclude<Tile, 'due'> | 'other' | 'quiet';

/** What has changed about one claim: events of one kind about it, as one row. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  /** The last of them. */
  readonly event: TodayEvent;
  /** How many there were. */
  readonly times: number;
  /** The verdict before the first of them. */
  readonly before: Verdict | null;
  /** The day of the last. */
  readonly on: string;
}

/** What comes first of one day. */
const WEIGHT = { missed: 0, met: 1, revised: 2, hinted: 3, other: 4, new: 5, unmentioned: 6, quiet: 7 } as const;

/** What is shown where no tile is chosen: news. Silences are many, and have their tile. */
export function isNews({ kind }: Change): boolean {
  return kind !== 'unmentioned' && kind !== 'quiet';
}

/** One row a claim and kind, and one for all its verdicts; the latest happening first. `events` come the newest first. */
export function changesOf(events: readonly TodayEvent[]): readonly Change[] {
  const rows = new Map<string, Change>();
  for (const event of events) {
    const kind = kindOf(event);
    const isVerdict = event.type === 'wordkept.verdict.changed';
    const id = `${isVerdict ? 'verdict' : kind}:${event.subject}`;
    const change = { id, kind, event, times: 1, before: event.data.previous, on: dayOf(event) };
    const join = isVerdict ? joinedVerdict : joined;
    rows.set(id, join(rows.get(id), change));
  }
  return [...rows.values()].sort((a, b) => (a.on === b.on ? WEIGHT[a.kind] - WEIGHT[b.kind] : a.on < b.on ? 1 : -1));
}

function joined(known: Change | undefined, older: Change): Change {
  if (!known) return older;
  const last = older.on > known.on ? older : known;
  return { ...last, times: known.times + 1, before: older.before };
}

/** A claim stands as it was judged last, and nothing has changed where that is how it stood before the first of them. */
function joinedVerdict(known: Change | undefined, older: Change): Change {
  if (!known) return older;
  const { current } = known.event.data;
  const isBack = older.before?.result === current?.result && older.before?.lifecycle === current?.lifecycle;
  return { ...known, kind: isBack ? 'quiet' : judgedAs(current), times: known.times + 1, before: older.before };
}

/** Under which tile an event stands. Met late and met in part are not kept, as in the track record. */
export function kindOf({ type, data }: Pick<TodayEvent, 'type' | 'data'>): ChangeKind {
  if (type === 'wordkept.claim.initiated') return 'new';
  if (type === 'wordkept.claim.revised' || type === 'wordkept.claim.withdrawn') return 'revised';
  if (type === 'wordkept.claim.hinted') return 'hinted';
  if (type === 'wordkept.claim.unmentioned') return 'unmentioned';
  if (type === 'wordkept.verdict.changed') return judgedAs(data.current);
  return type === 'wordkept.document.failed' ? 'other' : 'quiet';
}

function judgedAs(verdict: Verdict | null): ChangeKind {
  if (verdict === null || verdict.lifecycle === 'due') return 'quiet';
  if (verdict.result === null) return 'other';
  return verdict.result === 'met' || verdict.result === 'exceeded' ? 'met' : 'missed';
}

/** The day on which it happened; where an event of old does not say, the day on which it was recorded. */
export function dayOf({ time, data }: Pick<TodayEvent, 'time' | 'data'>): string {
  return data.happenedOn ?? time.slice(0, 10);
}

export type Said = TodayEvent['data']['evidence']['statements'][number];

/** The statement that gave rise to it and the one before it; of other events, the claim's last one. */
export function statementsOf({ data }: Pick<TodayEvent, 'data'>): { now: Said | undefined; before: Said | undefined } {
  const { statements } = data.evidence;
  const named = statements.findIndex(
    ({ document, statement }) => document === data.statement?.document && statement === data.statement.statement,
  );
  const at = named < 0 ? statements.length - 1 : named;
  return { now: statements[at], before: statements[at - 1] };
}

/** How many rows each tile has, and of what: `missed` 2, of which `partially_met` 1. */
export function countsOf(changes: readonly Change[]): Readonly<Record<ChangeKind, number>> {
  const counts = { missed: 0, met: 0, revised: 0, hinted: 0, unmentioned: 0, new: 0, other: 0, quiet: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
