import type { Figure } from '../figure.js';
import { quarterBefore } from '../days.js';
import { decimalOf, readUnit } from './units.js';
import type { FactBook, FactSeries, FiledValue } from './fact-book.js';
import { filedVersions } from './filed-versions.js';

/**
 * One figure for each measure, period and filing that says something new of it. Amounts in another currency than the
 * company's are left out where it files them in its own too (translations for convenience).
 */
export function chooseFigures(book: FactBook, currency: string): readonly Figure[] {
  const kept = [...book.series.values()].filter((one) => isOwnCurrency(one, book, currency));
  return kept.flatMap((series) => figuresOf(series));
}

function isOwnCurrency({ target, unit }: FactSeries, book: FactBook, currency: string): boolean {
  const code = unit.slice(0, 3);
  if (!/^[A-Z]{3}(?:\/shares)?$/.test(unit) || code === currency) return true;
  const own = [target.metric, target.segment, target.basis, unit.replace(code, currency)].join('|');
  return !book.series.has(own);
}

function figuresOf({ target, unit, periods }: FactSeries): readonly Figure[] {
  const { metric, segment, basis, sign } = target;
  const read = readUnit(unit, metric);
  if (read === null) return [];
  return [...periods].flatMap(([key, values]) => {
    const [start = '', end = ''] = key.split('..');
    const period = { start: start || quarterBefore(end), end };
    return filedVersions(values).map((one, at, versions): Figure => {
      const before = versions[at - 1];
      const valueOf = ({ value }: FiledValue) => decimalOf(value, read.factor * sign);
      return {
        metric,
        segment,
        scope: 'reported',
        basis,
        period,
        value: valueOf(one),
        unit: read.unit,
        growth: null,
        filedOn: one.filed,
        vintage: before === undefined ? 'imported' : 'restated',
        isComparative: before !== undefined && !one.form.endsWith('/A'),
        note: before === undefined ? null : `filed on ${before.filed} as ${valueOf(before)}`,
        from: `${one.concept}, ${one.form} ${one.accn}`,
      };
    });
  });
}
