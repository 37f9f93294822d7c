import type { Figure } from '../figure.js';

/**
 * Filed figures as they stand beside those worked out earlier: one that a later report gives for the first time and that
 * had been worked out alike says nothing new; another value restates it.
 */
export function withoutKnown(filed: readonly Figure[], differences: readonly Figure[]): readonly Figure[] {
  const workedOut = new Map(differences.map((one) => [measureOf(one), one]));
  return filed.flatMap((one) => {
    const known = one.vintage === 'imported' ? workedOut.get(measureOf(one)) : undefined;
    if (known === undefined || known.filedOn >= one.filedOn) return [one];
    if (known.value === one.value) return [];
    return [
      { ...one, vintage: 'restated', isComparative: true, note: `worked out on ${known.filedOn} as ${known.value}` },
    ];
  });
}

function measureOf({ metric, segment, scope, basis, period, unit }: Figure): string {
  return [metric, segment, scope, basis, unit, period.start, period.end].join('|');
}
