import type { Basis, CompanyProfile } from '../model/index.js';

/** Families whose members speak of one thing from different sides; used to relate, never to judge one by the other. */
const FAMILIES: readonly (readonly string[])[] = [
  ['capital_expenditure', 'investment'],
  [
    'profitability',
    'adjusted_ebita',
    'ebita',
    'adjusted_ebitda',
    'ebitda',
    'operating_income',
    'net_income',
    'adjusted_net_income',
    'unit_economics',
  ],
  ['margin', 'gross_margin', 'operating_margin', 'adjusted_ebita_margin'],
  ['users', 'members', 'customers', 'retention', 'engagement'],
  ['monetization', 'take_rate', 'pricing'],
  ['shareholder_returns', 'share_repurchases', 'dividends', 'share_count'],
  ['supply', 'capacity', 'utilization', 'inventory', 'shipments'],
  ['demand', 'orders', 'bookings', 'backlog'],
  ['product_launch', 'product_roadmap'],
  ['disposal', 'deal_closing', 'disposal_impact'],
];

const familyByMetric = new Map(
  FAMILIES.flatMap((family) => family.map((metric) => [metric, family[0] ?? metric] as const)),
);

/** A metric with its basis, freed from the two ways of writing it: `adjusted_eps` is `eps` on a non-GAAP basis. */
export interface Measurement {
  /** Core or company metric without `adjusted_`. */
  readonly metric: string;
  readonly basis: Basis;
}

/** The core metric that a company's own metric belongs to; a core metric is its own. */
export function coreOf(metric: string, profile: CompanyProfile): string {
  return profile.metrics.find((own) => own.id === metric)?.core ?? metric;
}

/** The id of the family of a metric's core; metrics without relatives are their own family. */
export function familyOf(metric: string, profile: CompanyProfile): string {
  const core = coreOf(metric, profile);
  return familyByMetric.get(core) ?? core;
}

/** Metric and basis in the form in which two readings are comparable, recording slips of the profile undone. */
export function measurementOf(metric: string, basis: Basis, profile: CompanyProfile): Measurement {
  const meant = meantMetric(metric, profile);
  if (!meant.startsWith('adjusted_') || meant.endsWith('_margin')) return { metric: meant, basis };
  return { metric: meant.slice('adjusted_'.length), basis: basis === 'unspecified' ? 'non_gaap' : basis };
}

/** Was this metric written down wrongly for this company (EBITDA for its adjusted EBITA)? The metric meant, else null. */
export function slipOf(metric: string, profile: CompanyProfile): string | null {
  const meant = meantMetric(metric, profile);
  return meant === metric ? null : meant;
}

function meantMetric(metric: string, profile: CompanyProfile): string {
  const bare = metric.replace(/^adjusted_/, '');
  const slip = profile.recordingSlips.find((one) => one.kind === 'metric' && bareId(one.heard) === bare);
  if (slip === undefined) return metric;
  const meant = bareId(slip.meant);
  if (meant === bare || !/^[a-z_]+$/.test(meant)) return metric;
  return metric.startsWith('adjusted_') || slip.meant.startsWith('adjusted') ? `adjusted_${meant}` : meant;
}

function bareId(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^(non_gaap_)?adjusted_/, '');
}
