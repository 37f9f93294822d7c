import type { Language, Target } from '#contracts';
import type { NumberScale } from '../settings/settings.js';
import { inCurrency } from './money.js';

/** How a reader wants figures. */
export interface FigureStyle {
  readonly language: Language;
  readonly numberScale: NumberScale;
}

interface Scale {
  readonly power: number;
  readonly name: Readonly<Record<Language, string>>;
}

const TRILLION: Scale = { power: 12, name: { en: ' trillion', 'zh-Hans': '万亿', 'zh-Hant': '兆' } };
const BILLION: Scale = { power: 9, name: { en: ' billion', 'zh-Hans': '十亿', 'zh-Hant': '十億' } };
const YI: Scale = { power: 8, name: { en: ' yi', 'zh-Hans': '亿', 'zh-Hant': '億' } };
const MILLION: Scale = { power: 6, name: { en: ' million', 'zh-Hans': '百万', 'zh-Hant': '百萬' } };
const WAN: Scale = { power: 4, name: { en: ' wan', 'zh-Hans': '万', 'zh-Hant': '萬' } };

/**
 * An exact decimal as people read it: `380000000000` CNY as `CNY 380 billion`, 3,800亿元 or 人民幣3,800億元. Below nought with a
 * true minus. Digits are moved, never computed with.
 */
export function formatFigure(value: string, unit: string | null, style: FigureStyle): string {
  const { language } = style;
  if (unit === 'percent') return `${grouped(value)}%`;
  if (unit === 'percentage_point') return grouped(value) + POINTS[language];
  if (unit === 'ratio') return grouped(value) + (language === 'en' ? '×' : '倍');
  if (unit?.startsWith('per_share:')) {
    const price = inCurrency(grouped(value), unit.slice('per_share:'.length), language);
    return language === 'en' ? `${price} a share` : `每股${price}`;
  }
  const scaled = scaledFigure(value, style);
  return unit === null || unit === 'count' ? scaled : inCurrency(scaled, unit, language);
}

const POINTS: Readonly<Record<Language, string>> = { en: ' pp', 'zh-Hans': '个百分点', 'zh-Hant': '個百分點' };

function scaledFigure(value: string, { language, numberScale }: FigureStyle): string {
  const digits = value.replace('-', '').split('.')[0]!.replace(/^0+/, '').length;
  const scale = scalesOf(language, numberScale).find(({ power }) => digits > power);
  return scale ? grouped(shifted(value, scale.power)) + scale.name[language] : grouped(value);
}

/** The largest first: a figure takes the first that leaves it at least 1. */
function scalesOf(language: Language, numberScale: NumberScale): readonly Scale[] {
  if (numberScale === 'million') return [MILLION];
  if (numberScale === 'wan') return [WAN];
  if (numberScale === 'yi') return [YI];
  return language === 'en' ? [TRILLION, BILLION, MILLION] : [TRILLION, YI, WAN];
}

/** The decimal over ten to the power, exactly. */
export function shifted(value: string, power: number): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = value.replace('-', '').split('.');
  const digits = whole.padStart(power + 1, '0');
  const fraction = (digits.slice(-power) + part).replace(/0+$/, '');
  return sign + digits.slice(0, -power).replace(/^0+(?=\d)/, '') + (fraction && `.${fraction}`);
}

/** With a comma after each third digit, and a minus that is no hyphen. */
function grouped(value: string): string {
  const [whole = '', part] = value.split('.');
  const digits = whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? digits : `${digits}.${part}`;
}

/** A target as one reads it: `CNY 26 billion to 26.6 billion`, `at least 20%`. Empty where it has no figure. */
export function formatTarget({ low, high, unit }: Target, style: FigureStyle): string {
  const words = BOUNDS[style.language];
  if (low !== null && high !== null)
    return low === high
      ? formatFigure(low, unit, style)
      : words.range(formatFigure(low, unit, style), formatFigure(high, unit, style));
  if (low !== null) return words.floor(formatFigure(low, unit, style));
  return high === null ? '' : words.ceiling(formatFigure(high, unit, style));
}

const CHINESE = {
  range: (low: string, high: string) => `${low}至${high}`,
  floor: (low: string) => `至少${low}`,
  ceiling: (high: string) => `至多${high}`,
};
const BOUNDS: Readonly<Record<Language, typeof CHINESE>> = {
  en: {
    range: (low, high) => `${low} to ${high}`,
    floor: (low) => `at least ${low}`,
    ceiling: (high) => `at most ${high}`,
  },
  'zh-Hans': CHINESE,
  'zh-Hant': CHINESE,
};
