import type { Figure } from './figure.js';

const same = (a: Figure, b: Figure): boolean =>
  a.metric === b.metric &&
  a.segment === b.segment &&
  a.scope === b.scope &&
  a.period.end === b.period.end &&
  a.period.start === b.period.start;

function joined(level: Figure, growth: Figure): Figure {
  return {
    ...level,
    growth: growth.growth,
    qualifiers: [...new Set([...level.qualifiers, ...growth.qualifiers])],
    reach: { start: Math.min(level.reach.start, growth.reach.start), end: Math.max(level.reach.end, growth.reach.end) },
  };
}

const isLevel = ({ measure }: Figure): boolean => measure === 'level';
const isGrowth = ({ measure, growth }: Figure): boolean => measure === 'growth' && growth !== null;

const isQuarterly = (figure: Figure): boolean => figure.growth?.basis === 'qoq' && isGrowth(figure);

/** Growth from the quarter before goes beside growth from the year before, as the qualifier `qoq:-3.9`. */
function withQuarterly(figures: readonly Figure[]): Figure[] {
  const yearly = (of: Figure) => figures.find((one) => one !== of && one.growth?.basis === 'yoy' && same(one, of));
  return figures.flatMap((figure) => {
    if (isQuarterly(figure) && yearly(figure)) return [];
    const beside = figures.find((one) => isQuarterly(one) && yearly(one) === figure);
    return [beside ? { ...figure, qualifiers: [...figure.qualifiers, `qoq:${beside.growth?.percent}`] } : figure];
  });
}

/** "Revenue was RMB 132.6 billion, an increase of 16 %" is one figure with value and growth; what was said twice stands once. */
export function mergeFigures(figures: readonly Figure[]): Figure[] {
  const rest = withQuarterly(figures);
  const merged: Figure[] = [];
  const taken = new Set<Figure>();
  for (const figure of rest) {
    if (taken.has(figure)) continue;
    const partner = rest.find(
      (other) =>
        other !== figure &&
        !taken.has(other) &&
        same(figure, other) &&
        ((isLevel(figure) && isGrowth(other)) || (isGrowth(figure) && isLevel(other))),
    );
    if (partner) taken.add(partner);
    merged.push(partner ? (isLevel(figure) ? joined(figure, partner) : joined(partner, figure)) : figure);
    taken.add(figure);
  }
  return withoutDoubles(merged);
}

/** A change in points beside the level itself adds nothing. */
function withoutDoubles(figures: readonly Figure[]): Figure[] {
  return figures.filter(
    (figure, at) =>
      !(
        figure.measure === 'change' &&
        figures.some((other) => isLevel(other) && other.metric === figure.metric && other.segment === figure.segment)
      ) &&
      !figures
        .slice(0, at)
        .some(
          (other) =>
            same(other, figure) &&
            other.value === figure.value &&
            other.unit === figure.unit &&
            other.growth?.percent === figure.growth?.percent,
        ),
  );
}
