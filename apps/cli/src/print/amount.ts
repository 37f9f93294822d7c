import { Decimal } from 'decimal.js';
import type { Target } from '#engine';

const SCALES: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** A value as people write it: `CNY 380 billion`, `-14 %`, `1.05 USD a share`, `3,500`. */
export function amount(value: string | null, unit: string | null): string {
  if (value === null) return '';
  if (unit === 'percent') return `${value} %`;
  if (unit === 'percentage_point') return `${value} points`;
  if (unit === 'ratio') return `${value} times`;
  if (unit === null || unit === 'count') return scaled(value);
  return unit.startsWith('per_share:') ? `${unit.slice(10)} ${value} a share` : `${unit} ${scaled(value)}`;
}

function scaled(value: string): string {
  const number = new Decimal(value);
  const scale = SCALES.find(([power]) => number.abs().gte(new Decimal(10).pow(power)));
  if (!scale) return number.toNumber().toLocaleString('en-US', { maximumFractionDigits: 6 });
  return `${number.div(new Decimal(10).pow(scale[0])).toString()} ${scale[1]}`;
}

/** A target in words, open bounds included: `CNY 6.5 billion to 6.9 billion`, `at least 20 %`. */
export function targetInWords(target: Target | null): string {
  if (target === null) return '';
  const { low, high, unit, comparison } = target;
  const against = comparison ? ` ${comparison.multiple ? `${comparison.multiple} times ` : ''}${comparison.to}` : '';
  if (low === null && high === null) return against.trim();
  if (low === null) return `at most ${amount(high, unit)}${against}`;
  if (high === null) return `at least ${amount(low, unit)}${against}`;
  return (low === high ? amount(low, unit) : `${amount(low, unit)} to ${amount(high, unit)}`) + against;
}
