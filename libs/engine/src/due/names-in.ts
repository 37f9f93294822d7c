import { bothScripts } from '../company/index.js';
import { coreOf, segmentName, words } from '../claim/index.js';
import { metricLabelsZh } from '../locales/zh/metric-labels.js';
import { metricNamesZh } from '../locales/zh/metric-names.js';
import type { Claim, CompanyProfile, Language, Names } from '../model/index.js';

/** What a claim is about, in a language: `cloud revenue growth`, 云智能集团收入增长率. A name that the profile lacks stays as it is. */
export function subjectIn(lang: Language, claim: Claim, profile: CompanyProfile): string {
  const metric = metricIn(lang, claim, profile) + growthIn(lang, claim);
  if (claim.segment === 'group') return metric;
  const names = profile.segments.find(({ id }) => id === claim.segment)?.names;
  const segment = nameIn(lang, names) ?? segmentName(claim.segment, profile);
  return lang === 'en' ? `${segment} ${metric}` : `${segment}${isLatin(segment) ? ' ' : ''}${metric}`;
}

const GROWTH: Readonly<Record<Language, string>> = { en: ' growth', 'zh-Hans': '增长率', 'zh-Hant': '成長率' };

/** A percentage against another period is growth, not the level. */
function growthIn(lang: Language, { target }: Claim): string {
  return target?.unit === 'percent' && target.comparison !== null ? GROWTH[lang] : '';
}

function metricIn(lang: Language, { metric, event, scope }: Claim, profile: CompanyProfile): string {
  const own = profile.metrics.find(({ id }) => id === metric)?.names;
  const without = scope.startsWith('excluding:') ? scope.slice('excluding:'.length).replaceAll('_', ' ') : null;
  if (lang === 'en') return words(event ?? metric) + (without === null ? '' : ` excluding ${without}`);
  const name = nameIn(lang, own) ?? chineseName(lang, event ?? metric) ?? chineseName(lang, coreOf(metric, profile));
  return (name ?? words(metric)) + (without === null ? '' : `（不含${without}）`);
}

function chineseName(lang: Language, metric: string): string | null {
  const whole = entryOf(metric);
  const isAdjusted = whole === undefined && metric.startsWith('adjusted_');
  const entry = isAdjusted ? entryOf(metric.slice('adjusted_'.length)) : whole;
  if (entry === undefined) return null;
  const [simplified = entry, traditional = simplified] = bothScripts(entry);
  const name = lang === 'zh-Hant' ? traditional : simplified;
  return isAdjusted ? (lang === 'zh-Hant' ? '調整後' : '经调整') + name : name;
}

const entryOf = (metric: string): string | undefined => metricLabelsZh[metric] ?? metricNamesZh[metric]?.[0];

function nameIn(lang: Language, names: Names | undefined): string | null {
  return names?.[lang]?.[0] ?? names?.any?.[0] ?? null;
}

const isLatin = (text: string): boolean => /[\x21-\x7e]$/.test(text);
