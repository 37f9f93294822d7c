import type { SentenceReading } from '../model/index.js';
import type { Figure } from './figure.js';

const WORD = /\brespectively\b|分别|分別/g;
const LISTED = /^\s*(?:[,，、]|and|和|与|與|及|以及|,\s*and)?\s*(?:约|約|about |approximately |over |nearly )*$/;
const PARTS_ZH: readonly RegExp[] = [/[、,，]|以及|和|与|與|及/, /[、,，]|以及/, /[、,，]|以及|和|与|與/];
/** What an item of a list may be paired with. */
type Name = Pick<Figure, 'segment'> | Pick<Figure, 'metric' | 'core' | 'basis' | 'segment'>;

/** The last `count` items named before the numbers, where each is another one. */
function lastOf<T extends { readonly end: number }>(
  items: readonly T[],
  before: number,
  count: number,
  id: (item: T) => string,
): T[] | null {
  const last = items.filter(({ end }) => end <= before).slice(-count);
  return last.length === count && new Set(last.map(id)).size === count ? last : null;
}

/** Runs of figures that only commas and "and" part, of the same kind. */
function runsOf({ lower, sentence }: SentenceReading, figures: readonly Figure[]): Figure[][] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last && lower.slice(last.quantity.end - sentence.start, figure.quantity.start - sentence.start);
    if (run && last && gap !== undefined && LISTED.test(gap) && last.quantity.kind === figure.quantity.kind)
      run.push(figure);
    else runs.push([figure]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Is "respectively" said right before or right behind the run? */
function isPaired({ lower, sentence }: SentenceReading, run: readonly Figure[]): boolean {
  const start = (run[0] as Figure).quantity.start - sentence.start;
  const end = (run.at(-1) as Figure).quantity.end - sentence.start;
  WORD.lastIndex = Math.max(0, start - 10);
  const at = WORD.exec(lower)?.index ?? -1;
  if (at < 0) return false;
  return at < start || (at >= end && at - end < 60 && !/[;；.。]/.test(lower.slice(end, at)));
}

/** 增值服务、营销服务以及企业服务的毛利率分别为: the names of a list that no profile knows. */
function listedNames({ sentence, lower, metrics }: SentenceReading, from: number, count: number): Name[] | null {
  const metric = metrics.findLast(({ end }) => end <= from);
  if (!metric || sentence.language === 'en') return null;
  const before = lower.slice(0, metric.start - sentence.start);
  const list = before.replace(/^.*[;；。:：]/, '').replace(/(?:的|业务|業務)+$/, '');
  for (const parts of PARTS_ZH) {
    const names = list.split(parts).map((name) => name.replace(/(?:业务|業務)$/, ''));
    if (names.length === count && names.every((name) => name.length > 1 && name.length < 14))
      return names.map((segment) => ({ segment }));
  }
  return null;
}

function namesFor(reading: SentenceReading, run: readonly Figure[], from: number): Name[] | null {
  const metrics = lastOf(reading.metrics, from, run.length, ({ metric }) => metric);
  if (metrics)
    return metrics.map(({ metric, core, basis, segment }, at) => ({
      metric,
      core,
      basis,
      segment: segment ?? (run[at] as Figure).segment,
    }));
  const known = reading.segments.filter(({ segment }) => segment !== 'industry');
  const businesses = lastOf(known, from, run.length, ({ segment }) => segment);
  return businesses?.map(({ segment }) => ({ segment })) ?? listedNames(reading, from, run.length);
}

/**
 * "Revenue of X and Y grew 34 % and 29 %, respectively": the numbers go with the names in their order; what they are
 * compared with goes with the same names. Left alone where the sentence does not name as many as there are numbers.
 */
export function pairRespectively(reading: SentenceReading, figures: readonly Figure[]): Figure[] {
  WORD.lastIndex = 0;
  if (figures.length < 2 || !WORD.test(reading.lower)) return [...figures];
  const paired = new Map<Figure, Figure>();
  let names: readonly Name[] = [];
  for (const run of runsOf(reading, figures)) {
    const first = (run[0] as Figure).quantity.start;
    if (isPaired(reading, run)) names = namesFor(reading, run, first) ?? names;
    if (names.length === run.length) run.forEach((figure, at) => paired.set(figure, { ...figure, ...names[at] }));
  }
  return figures.map((figure) => paired.get(figure) ?? figure);
}
