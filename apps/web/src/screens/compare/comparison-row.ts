import type { AnswerOf } from '#contracts';

export type Comparison = AnswerOf<'/v1/comparisons'>;
export type Row = Comparison['rows'][number];
export type Cell = NonNullable<Row['from']>;
export type Point = Row['series'][number];
export type Statements = Comparison['statements'];
export type Reference = Statements['new'][number];

/** What a row is of: the same in any two periods of the company. */
export function keyOf({ metric, segment, scope, basis, aspect }: Row): string {
  return [metric, segment, scope, basis, aspect ?? ''].join('|');
}

/** The points of the small line of each row: all periods that any of the comparisons knows, oldest first. */
export function seriesOf(comparisons: readonly (Comparison | undefined)[]): ReadonlyMap<string, readonly Point[]> {
  const series = new Map<string, Map<string, Point>>();
  for (const row of comparisons.flatMap((one) => one?.rows ?? [])) {
    const points = series.get(keyOf(row)) ?? new Map<string, Point>();
    row.series.forEach((point) => points.set(point.end, point));
    series.set(keyOf(row), points);
  }
  const inOrder = (points: ReadonlyMap<string, Point>) => [...points.values()].sort((a, b) => (a.end < b.end ? -1 : 1));
  return new Map([...series].map(([key, points]) => [key, inOrder(points)]));
}

/** What the line is drawn of: levels where there are two or more, else growth. As numbers: a picture needs no more. */
export function lineOf(points: readonly Point[]): {
  readonly of: 'value' | 'growth';
  readonly points: readonly { end: string; y: number }[];
} {
  const given = (of: 'value' | 'growth') =>
    points.flatMap((point) => (point[of] === null ? [] : [{ end: point.end, y: Number(point[of]) }]));
  const values = given('value');
  return values.length > 1 ? { of: 'value', points: values } : { of: 'growth', points: given('growth') };
}

/** Notes of the row alone: those that hold for all stand above the table. */
export function ownNotes({ notes }: Row, comparison: Comparison): readonly string[] {
  return notes.filter((note) => !comparison.notes.includes(note));
}
