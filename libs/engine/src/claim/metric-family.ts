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
  return readProfile(profile).cores.get(metric) ?? metric;
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

/** A company's own metrics and recording slips, looked up very often: read once for each profile. */
interface MetricNames {
  readonly cores: ReadonlyMap<string, string>;
  /** Bare id heard -> the slip's meaning. */
  readonly slips: ReadonlyMap<string, string>;
  readonly meant: Map<string, string>;
}

const namesByProfile = new WeakMap<CompanyProfile, MetricNames>();

function readProfile(profile: CompanyProfile): MetricNames {
  const known = namesByProfile.get(profile);
  if (known !== undefined) return known;
  const slips = profile.recordingSlips.filter((slip) => slip.kind === 'metric');
  const names: MetricNames = {
    cores: new Map(profile.metrics.map((own) => [own.id, own.core])),
    slips: new Map(slips.map((slip) => [bareId(slip.heard), slip.meant]).reverse() as [string, string][]),
    meant: new Map(),
  };
  namesByProfile.set(profile, names);
  return names;
}

function meantMetric(metric: string, profile: CompanyProfile): string {
  const { meant } = readProfile(profile);
  const known = meant.get(metric) ?? undoSlip(metric, profile);
  meant.set(metric, known);
  return known;
}

function undoSlip(metric: string, profile: CompanyProfile): string {
  const slip = readProfile(profile).slips.get(metric.replace(/^adjusted_/, ''));
  const bare = slip === undefined ? null : bareId(slip);
  if (bare === null || bare === metric.replace(/^adjusted_/, '') || !/^[a-z_]+$/.test(bare)) return metric;
  return metric.startsWith('adjusted_') || slip?.startsWith('adjusted') === true ? `adjusted_${bare}` : bare;
}

function bareId(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^(non_gaap_)?adjusted_/, '');
}
