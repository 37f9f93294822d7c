import { notSegmentWordsEn } from '../locales/en/segment-words.js';
import { notSegmentPartsZh } from '../locales/zh/segment-words.js';
import type { Language, MetricProfile } from '../model/index.js';
import { bothScripts } from './both-scripts.js';
import { nameMetrics } from './find-metrics.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { lowerSameLength } from './lower-same-length.js';
import { FIGURE_METRICS } from './metric-level.js';
import { exampleOf, type Sample } from './sample.js';

/** A measure that goes by a longer name than the core one, as the documents say it. */
interface Own {
  readonly core: string;
  readonly language: Language;
  count: number;
  readonly example: string;
}

/** A name said less often is no measure that the company follows. */
const OFTEN = 3;
const MOST = 12;
const PLAIN = new Set(notSegmentWordsEn);
const WORDS = /((?:[a-z][a-z-]+ ){1,2})$/;
const HAN = /((?![增减減新提带帶使实實推大获獲])[\u4e00-\u9fff]{2,6})$/;
const CUT = new RegExp(`.*(?:${notSegmentPartsZh.flatMap(bothScripts).join('|')}|收入|增长|增長|成长|成長|利润|利潤)`);

/** The words right before a measure that make a name of its own of it ("managed page" revenue). */
function ownWords(before: string): string {
  const words = (WORDS.exec(before)?.[1] ?? '').trim().split(' ');
  const from = words.findLastIndex((word) => PLAIN.has(word) || /(?:ed|ly|ing)$/.test(word)) + 1;
  if (words[0] !== '') return words.slice(from).join(' ');
  return (HAN.exec(before)?.[1] ?? '').replace(CUT, '');
}

function collect({ document }: Sample, lexicon: Lexicon, found: Map<string, Own>): void {
  for (const { start, end, kind, language, signs } of document.sentences) {
    if (kind !== 'prose') continue;
    const text = document.text.slice(start, end);
    const lower = lowerSameLength(text).replace(/\s/g, ' ');
    for (const { core, ...mention } of nameMetrics({ lower, signs }, 0, lexicon).metrics) {
      const own = ownWords(lower.slice(0, mention.start));
      if (!FIGURE_METRICS.has(core) || own.length < 2) continue;
      const name = /[a-z]$/.test(own)
        ? `${own} ${lower.slice(mention.start, mention.end)}`
        : own + lower.slice(mention.start, mention.end);
      const known = found.get(name);
      if (known) known.count += 1;
      else found.set(name, { core, language, count: 1, example: exampleOf(text) });
    }
  }
}

const idOf = (name: string): string => name.replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '');

/** Measures of the company's own that its documents name again and again, the most usual first; `segments` are no measures. */
export function suggestMetrics(samples: readonly Sample[], segments: ReadonlySet<string>): MetricProfile[] {
  const found = new Map<string, Own>();
  for (const sample of samples) collect(sample, buildLexicon(sample.profile), found);
  const kept = [...found]
    .filter(
      ([name, { count, core }]) =>
        count >= OFTEN && ![...segments].some((id) => idOf(name).startsWith(`${id}_`)) && idOf(name) !== core,
    )
    .sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST);
  return kept.map(([name, { core, language, count, example }], at) => ({
    id: idOf(name) || `own_${core}_${at + 1}`,
    core,
    segment: null,
    names: { [language]: [name] },
    note: `named ${count} times: “${example}”`,
  }));
}
