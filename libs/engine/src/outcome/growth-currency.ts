import type { CompanyProfile, Observation, Statement } from '../model/index.js';

/** Currencies in whose terms growth is told. */
const TERMS: readonly (readonly [string, RegExp])[] = [
  [
    'USD',
    /\bin (?:u\.?s\.? )?dollar terms\b|\bin u\.?s\.? dollars\b|\b(?:us\$|usd) terms\b|以美元[计計]|美元口[径徑]|[换換]算(?:成|为|為)?美元/i,
  ],
  ['TWD', /\bin (?:nt|new taiwan) dollars?(?: terms)?\b|\bnt\$ terms\b|以新?[台臺][币幣][计計]/i],
  ['CNY', /\bin (?:rmb|renminbi|yuan)(?: terms)?\b|以人民[币幣][计計]/i],
  ['EUR', /\bin euros?(?: terms)?\b|以[欧歐]元[计計]/i],
  ['JPY', /\bin (?:japanese )?yen(?: terms)?\b|以日[元圆圓][计計]/i],
];

/** The currency in whose terms a sentence speaks of growth (ISO 4217), or null. */
export const currencyTermsOf = ({ quote }: Pick<Statement, 'quote'>): string | null =>
  TERMS.find(([, words]) => words.test(quote))?.[0] ?? null;

/** The currency that a reported growth rate is of where that is not the company's own: its level's, or as said; else null. */
export function foreignGrowth(observation: Observation, { currency }: CompanyProfile): string | null {
  if (observation.growth === null) return null;
  const level = /^[A-Z]{3}$/.test(observation.unit ?? '') ? observation.unit : null;
  const told = level ?? currencyTermsOf(observation);
  return told === currency ? null : told;
}

/** Growth promised in US dollars is not answered by growth in the company's own currency, nor the other way round. */
export function isOtherCurrency(observation: Observation, statement: Statement, profile: CompanyProfile): boolean {
  if (observation.growth === null) return false;
  const promised = currencyTermsOf(statement) ?? profile.currency;
  return promised !== (foreignGrowth(observation, profile) ?? profile.currency);
}
