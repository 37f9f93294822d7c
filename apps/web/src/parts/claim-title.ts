import type { ClaimRow } from '#contracts';

/** What a title is made of; rows of lists and whole claims both have it. */
export type Titled = Pick<
  ClaimRow,
  'company' | 'metric' | 'event' | 'segment' | 'window' | 'target' | 'form' | 'direction' | 'topic' | 'kind'
> & { readonly verdict: Pick<ClaimRow['verdict'], 'rule'> };

/** What a language brings to a title: names, figures and phrases. */
export interface TitleWords {
  readonly segment: (company: string, id: string) => string;
  readonly metric: (company: string, id: string) => string;
  readonly target: (target: NonNullable<ClaimRow['target']>) => string;
  readonly phrase: (key: TitlePhrase, values?: Readonly<Record<string, string>>) => string;
  readonly day: (day: string) => string;
  /** From one day to another, in months. */
  readonly months: (start: string, end: string) => string;
  /** `FY2026` where the window is a fiscal year of the company or ends with one; null where it is not known to. */
  readonly fiscalYear: (company: string, end: string) => string | null;
}

export type TitlePhrase =
  | 'title:about'
  | 'title:total'
  | 'title:growth'
  | 'title:yoy'
  | 'title:qoq'
  | 'title:change'
  | 'title:increase'
  | 'title:decrease'
  | 'title:stable'
  | 'title:notPlanned'
  | 'title:faster'
  | 'title:slower'
  | 'title:pastTotal'
  | 'title:against'
  | 'title:none'
  | 'title:by'
  | 'title:byYear'
  | 'title:quarter'
  | 'title:half'
  | 'title:year';

const DAY_MS = 86_400_000;

/** A claim in one line: what of which business, what was promised, and for when. */
export function claimTitle(claim: Titled, words: TitleWords): string {
  const { company, segment } = claim;
  const promise = promiseOf(claim, words);
  const subject = `${words.segment(company, segment)} · ${subjectOf(claim, words)}`;
  const colon = /\p{Script=Han}/u.test(subject + promise) ? '：' : ': ';
  return [promise === '' ? subject : subject + colon + promise, whenOf(claim, words)].filter(Boolean).join(' · ');
}

function subjectOf({ company, metric, event, target, topic, form }: Titled, words: TitleWords): string {
  const name = words.metric(company, event ?? metric);
  const isGrowth = target?.unit === 'percent' && isOverTime(target.comparison?.to);
  if (isGrowth) return words.phrase('title:growth', { metric: name });
  // A launch is known by what is launched; ids of businesses are among the key words and say nothing more.
  const names = form === 'event' ? topic.filter((word) => /\d|^[a-z]{4,}$/.test(word) && !GENERIC.has(word)) : [];
  return names.length === 0 ? name : `${name} (${names.slice(0, 3).map(capital).join(', ')})`;
}

/** Key words that are businesses or plain nouns rather than names. */
const GENERIC = new Set(['cloud', 'aidc', 'client', 'gaming', 'embedded', 'intime', 'group']);

function promiseOf(claim: Titled, words: TitleWords): string {
  const { target, form, direction, verdict } = claim;
  const { phrase } = words;
  if (target !== null && (target.low !== null || target.high !== null)) return figureOf(target, form, words);
  if (target?.comparison) return againstOf(target.comparison, words);
  if (form === 'relative') return phrase('title:pastTotal');
  if (form === 'event') return '';
  // Of something that happens or not, to stay as it is means that it will not happen.
  if (claim.event !== null && direction === 'stable') return phrase('title:notPlanned');
  if (verdict.rule === 'direction.acceleration')
    return phrase(direction === 'decrease' ? 'title:slower' : 'title:faster');
  if (claim.kind === 'directional' && (direction === 'increase' || direction === 'decrease' || direction === 'stable'))
    return phrase(`title:${direction}`);
  return phrase('title:none');
}

function figureOf(target: NonNullable<Titled['target']>, form: Titled['form'], words: TitleWords): string {
  const figure = words.target(target);
  const to = target.comparison?.to;
  const base = to === 'yoy' || to === 'qoq' ? words.phrase(`title:${to}`, { figure }) : figure;
  if (form === 'approximate' && target.low === target.high) return words.phrase('title:about', { figure: base });
  if (form === 'cumulative') return words.phrase('title:total', { figure: base });
  return target.unit === 'percentage_point' ? words.phrase('title:change', { figure: base }) : base;
}

function againstOf({ to, multiple }: { to: string; multiple: string | null }, { phrase }: TitleWords): string {
  const times = multiple === null || multiple === '1' ? '' : `${multiple}× `;
  if (to.startsWith('past_total')) return phrase('title:pastTotal');
  const base = to === 'yoy' || to === 'qoq' ? phrase(`title:${to}`, { figure: '' }).trim() : to.replace(/^\w+:/, '');
  return times + phrase('title:against', { base });
}

function whenOf({ company, window: { start, end }, form }: Titled, words: TitleWords): string {
  if (end === null) return '';
  const year = words.fiscalYear(company, end);
  if (start === null || form === 'event' || form === 'by_date')
    return year === null ? words.phrase('title:by', { day: words.day(end) }) : words.phrase('title:byYear', { year });
  const days = (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
  if (days >= 84 && days <= 99) return words.phrase('title:quarter', { day: words.day(end) });
  if (days >= 175 && days <= 190) return words.phrase('title:half', { day: words.day(end) });
  if (days >= 357 && days <= 379) return year ?? words.phrase('title:year', { day: words.day(end) });
  return words.months(start, end);
}

function isOverTime(to: string | undefined): boolean {
  return to === 'yoy' || to === 'qoq';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
