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

/** Two points make no trend. */
const ENOUGH = 3;

export interface Line {
  readonly of: 'value' | 'growth';
  readonly points: readonly { readonly end: string; readonly y: number }[];
}

/** What the line is drawn of: levels where there are enough, else growth; null without either. As numbers: a picture needs no more. */
export function lineOf(points: readonly Point[]): Line | null {
  const given = (of: Line['of']): Line => ({
    of,
    points: points.flatMap((point) => (point[of] === null ? [] : [{ end: point.end, y: Number(point[of]) }])),
  });
  return [given('value'), given('growth')].find((line) => line.points.length >= ENOUGH) ?? null;
}

/** What is known of periods that are not compared, where it is too little for a line. */
export function besidePoints(points: readonly Point[], compared: readonly string[]): readonly Point[] {
  return points.filter(({ end, value, growth }) => !compared.includes(end) && (value !== null || growth !== null));
}

/** Notes of the row alone: those that hold for all stand above the table. */
export function ownNotes({ notes }: Row, comparison: Comparison): readonly string[] {
  return notes.filter((note) => !comparison.notes.includes(note));
}
