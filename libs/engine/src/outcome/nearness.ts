import {
  areDisjoint,
  coreOf,
  familyOf,
  hasNumber,
  isTopical,
  liesIn,
  measurementOf,
  namesSegment,
  particulars,
  relateSegments,
  shareParticular,
  speaksOfSaleDone,
  type Standing,
} from '../claim/index.js';
import type { CompanyProfile, Observation, Statement } from '../model/index.js';

/** What a later sentence speaks of: a reported figure or another statement. */
type Said = Pick<Observation | Statement, 'metric' | 'segment' | 'topic' | 'quote' | 'basis'>;

/**
 * How near a later sentence is to what was promised, `1` the same thing to `4` the same business (halves between); `null`: it has nothing to do
 * with it. Nearness finds what a reader wants to see beside a claim; it never decides one.
 */
export function nearnessOf(said: Said, standing: Standing, profile: CompanyProfile): number | null {
  const { statement } = standing;
  if (isSaleOf(said, statement, profile)) return 1;
  const claimed = particulars(statement.topic, statement.segment);
  const told = particulars(said.topic, said.segment);
  const near = nearnessOfMeasure(said, standing, profile);
  if (shareParticular(claimed, told)) return near === null ? 2 : Math.min(near, 2);
  if (near === null) return null;
  return isTopical(coreOf(statement.metric, profile)) && areDisjoint(claimed, told) ? 4 : near;
}

/** "Down, mainly because Sun Art was sold": an answer to "we will sell Sun Art" wherever it stands. */
export function isSaleOf(said: Pick<Said, 'quote'>, statement: Statement, profile: CompanyProfile): boolean {
  const event = statement.event ?? statement.metric;
  if (!SALES.has(event) || statement.segment === 'group' || !speaksOfSaleDone(said.quote)) return false;
  return namesSegment(said.quote, statement.segment, profile);
}

const SALES: ReadonlySet<string> = new Set(['deal_closing', 'disposal', 'disposal_impact']);

function nearnessOfMeasure(said: Said, standing: Standing, profile: CompanyProfile): number | null {
  const { statement } = standing;
  const kin = kinshipOf(said, statement, profile);
  const isSame = relateSegments(statement.segment, said.segment, profile) !== 'different';
  if (isSame) return kin ?? (isSoft(standing) && isHeadline(said, profile) ? 4 : null);
  if (kin === null || kin > 2) return null;
  if (liesIn(said.segment, statement.segment, profile) || liesIn(statement.segment, said.segment, profile))
    return 2 + kin / 2;
  if (namesBusiness(statement, said)) return 2 + kin / 2;
  const isWhole = said.segment === 'group' || statement.segment === 'group';
  return isWhole && SHARED.has(familyOf(statement.metric, profile)) ? 3 + kin / 2 : null;
}

/** "Growth, led by data center": the sentence names the other's business besides its own. */
function namesBusiness(a: Pick<Said, 'topic' | 'segment'>, b: Pick<Said, 'topic' | 'segment'>): boolean {
  return a.topic.includes(b.segment) || b.topic.includes(a.segment);
}

/** What a company speaks of for itself and for its businesses alike. */
const SHARED: ReadonlySet<string> = new Set(['supply', 'demand', 'product_launch']);

/**
 * `1` the same metric, `2` of one family or a measure of the company's own that shows how it goes, `3` a common figure that
 * does.
 */
function kinshipOf(said: Said, statement: Statement, profile: CompanyProfile): number | null {
  if (UNNAMED.has(statement.metric)) return null;
  const claimed = measurementOf(statement.metric, statement.basis, profile).metric;
  if (claimed === measurementOf(said.metric, said.basis, profile).metric) return 1;
  const family = familyOf(statement.metric, profile);
  if (family === familyOf(said.metric, profile) || coreOf(claimed, profile) === coreOf(said.metric, profile)) return 2;
  const reported = coreOf(said.metric, profile);
  const isSide = [...(SIDE_FIGURES[statement.metric] ?? []), ...(SIDE_FIGURES[family] ?? [])].includes(reported);
  if (!isSide) return null;
  return said.metric === reported ? 3 : 2;
}

/** "Other" and "strategy" are no measures: two of them need not be the same thing. */
const UNNAMED: ReadonlySet<string> = new Set(['other', 'strategy']);

/** Figures that show how a promise is going, beyond its own family. */
export const SIDE_FIGURES: Readonly<Record<string, readonly string[]>> = {
  demand: ['revenue', 'bookings', 'orders'],
  monetization: ['revenue'],
  take_rate: ['revenue'],
  efficiency: ['ebita', 'adjusted_ebita', 'operating_income', 'adjusted_ebita_margin', 'operating_margin'],
  shareholder_returns: ['free_cash_flow'],
  unit_economics: ['adjusted_ebita'],
  capital_expenditure: ['free_cash_flow'],
  margin: ['gross_profit', 'operating_income', 'adjusted_ebita'],
  profitability: ['margin', 'operating_margin', 'adjusted_ebita_margin', 'gross_margin'],
  members: ['revenue'],
  stores: ['facility_opening'],
  facility_opening: ['stores'],
};

/** Nothing was promised that a figure could hold against it: then the figures of the business are what there is to see. */
function isSoft({ statement, target, measure }: Standing): boolean {
  const isWays = measure === 'direction' || measure === 'words';
  return isWays && !hasNumber(target) && statement.segment !== 'group' && statement.segment !== 'industry';
}

const HEADLINES: ReadonlySet<string> = new Set([
  'revenue',
  'ebita',
  'adjusted_ebita',
  'operating_income',
  'profitability',
]);

function isHeadline(said: Said, profile: CompanyProfile): boolean {
  return HEADLINES.has(coreOf(said.metric, profile));
}
