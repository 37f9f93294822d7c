import { Vitals, type Vital } from '#usecases';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How old a figure may be whose table is counted whole. */
const COUNTED_SELDOM_MS = 300_000;

interface Figure {
  readonly name: string;
  readonly help: string;
  /** Its rows have a `value`, and else labels. */
  readonly sql: string;
  /** Not asked again before; always if absent. */
  readonly keptMs?: number;
}

/** Asked every few seconds: what keeps nothing is answered by a small table or an index. Who has more to tell adds one. */
const FIGURES: readonly Figure[] = [
  {
    name: 'outbox_waiting_rows',
    help: 'Rows that no relay has told the queue yet.',
    sql: 'SELECT count(*) AS value FROM outbox WHERE dispatched_at IS NULL',
  },
  {
    name: 'outbox_lag_seconds',
    help: 'Age of the oldest of them.',
    sql: `SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0) AS value FROM outbox WHERE dispatched_at IS NULL`,
  },
  {
    name: 'deliveries_pending',
    help: 'Deliveries of alerts that are to be made.',
    sql: `SELECT count(*) AS value FROM delivery WHERE status = 'pending'`,
  },
  {
    name: 'deliveries',
    help: 'Deliveries of alerts by status, some minutes old.',
    sql: 'SELECT status, count(*) AS value FROM delivery GROUP BY 1',
    keptMs: COUNTED_SELDOM_MS,
  },
  {
    name: 'reading_jobs',
    help: 'Documents by the status of their reading, some minutes old.',
    sql: 'SELECT status, count(*) AS value FROM reading_job GROUP BY 1',
    keptMs: COUNTED_SELDOM_MS,
  },
  {
    name: 'verdicts',
    help: 'Claims by how they stand, some minutes old.',
    sql: 'SELECT lifecycle, result, count(*) AS value FROM current_verdict GROUP BY 1, 2',
    keptMs: COUNTED_SELDOM_MS,
  },
];

type Row = Readonly<Record<string, string | null>>;

@Injectable()
export class PostgresVitals extends Vitals {
  private readonly kept = new Map<string, { readonly at: number; readonly vital: Vital }>();

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  /** One after the other: a watcher has no claim to more than one connection. */
  override async read(): Promise<readonly Vital[]> {
    const vitals: Vital[] = [];
    for (const figure of FIGURES) vitals.push(await this.figure(figure));
    return [...vitals, this.pool()];
  }

  private async figure({ name, help, sql, keptMs = 0 }: Figure): Promise<Vital> {
    const known = this.kept.get(name);
    if (known && performance.now() - known.at < keptMs) return known.vital;
    const vital = { name, help, values: valuesOf(await this.dataSource.query(sql)) };
    this.kept.set(name, { at: performance.now(), vital });
    return vital;
  }

  private pool(): Vital {
    const { totalCount, idleCount, waitingCount } = poolOf(this.dataSource);
    const values = [
      { labels: { state: 'busy' }, value: totalCount - idleCount },
      { labels: { state: 'idle' }, value: idleCount },
      { labels: { state: 'waited_for' }, value: waitingCount },
    ];
    return {
      name: 'pool_connections',
      help: 'Connections of this process to the database, and who waits for one.',
      values,
    };
  }
}

function valuesOf(rows: readonly Row[]): Vital['values'] {
  return rows.map(({ value, ...labels }) => ({
    labels: Object.fromEntries(Object.entries(labels).map(([label, word]) => [label, word ?? 'none'])),
    value: Number(value),
  }));
}

interface Pool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

function poolOf({ driver }: DataSource): Pool {
  return (driver as unknown as { readonly master: Pool }).master;
}
