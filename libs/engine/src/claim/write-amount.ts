import type { DecimalString } from '../model/index.js';
import { Exact, plain } from './exact.js';

const SCALES: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** A figure for a person: `CNY 162 million`, `13 %`, `USD 0.90 per share`, `70 basis points` stays `0.7 percentage points`. */
export function writeAmount(value: DecimalString, unit: string): string {
  if (unit === 'percent') return `${value} %`;
  if (unit === 'percentage_point') return `${value} percentage ${new Exact(value).abs().eq(1) ? 'point' : 'points'}`;
  if (unit === 'ratio') return `${value} times`;
  if (unit.startsWith('per_share:')) return `${unit.slice('per_share:'.length)} ${cents(value)} per share`;
  const words = inWords(value);
  return unit === 'count' ? words : `${unit} ${words}`;
}

/** Prices and earnings a share are written to the cent at least. */
function cents(value: DecimalString): string {
  const places = value.split('.')[1]?.length ?? 0;
  return places < 2 ? new Exact(value).toFixed(2) : value;
}

function inWords(value: DecimalString): string {
  const amount = new Exact(value);
  const scale = SCALES.find(([exponent]) => amount.abs().gte(new Exact(10).pow(exponent)));
  if (scale === undefined) return groupThousands(plain(amount));
  const scaled = amount.div(new Exact(10).pow(scale[0])).toDecimalPlaces(3);
  return `${plain(scaled)} ${scale[1]}`;
}

/** `12,000.5`: a comma after each third digit of the whole part. */
export function groupThousands(value: string): string {
  return value.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
