import { watch } from '../language/index.js';
import type { MetricMention, SentenceReading } from '../model/index.js';
import { chooseSegments } from './choose-segments.js';
import type { Cue } from './cue.js';
import { cuePackOf } from './cue-pack.js';
import type { Prospect } from './find-prospect.js';
import { UNSAID, type Frame } from './frame.js';
import { sceneOf, type Scene } from './scene.js';

/** Guidance that is taken back here and now; a retold withdrawal ("in March we withdrew") is none. */
const TAKEN_BACK = {
  en: watch(
    /(?<!\b(?:not|n't|than|of|before|after)\s)\b(?:are|is|am|have|has|to|will|must|we're|we've|therefore|also|hereby|we|i)\s(?:(?:now|therefore|also|temporarily|today|decided to|choosing to)\s)*(?:withdraw(?:ing|n)?|suspend(?:ing|ed)?|rescind(?:ing|ed)?|retract(?:ing|ed)?)\s(?:\S+\s){0,7}?(?:guidance|outlook|forecasts?|targets?)\b/,
  ),
  zh: watch(
    /(?<![不没沒未无無](?:会|會|有|打算)?)(?:撤回|撤销|撤銷|收回|暂停提供|暫停提供|中止)(?:了)?[^，,。；;]{0,14}(?:指引|展望|财测|財測|预测|預測|目标|目標)/,
  ),
} as const;

/** "On March 23 we suspended", 此前已撤回: told of the past. */
const RETOLD =
  /\b(?:on|in|back in|since|during) (?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|the (?:first|second|third|fourth) quarter|(?:early|late|mid)\b)|\b(?:last (?:quarter|month|year)|previously|earlier|ago|when we)\b|此前|之前|先前|早前|上(?:个|個)?季|[0-9一二三四五六七八九十]月(?:份|底|初)?[^，,。]{0,4}(?:已|就|曾)/;

const wholeOf = (reading: SentenceReading, cue: Cue, plain: Prospect['plain']): Prospect => ({
  reading,
  plain,
  pack: cuePackOf(reading.sentence.language),
  cues: [cue],
  clauses: [{ start: 0, end: plain.length }],
  mixed: false,
});

function frameOf(mention: MetricMention | null, scene: Scene, cue: Cue): Frame {
  const { start, end } = scene.prospect.reading.sentence;
  const chosen = mention ? chooseSegments(mention, mention, scene.prospect) : null;
  const place = mention ?? { start, end };
  return {
    ...UNSAID,
    place: { start: place.start, end: place.end },
    metric: mention?.metric ?? 'other',
    core: mention?.core ?? 'other',
    mention,
    ...(chosen?.named ? chosen : { segments: ['group'], named: true }),
    cue,
    inherited: false,
  };
}

/**
 * A sentence that takes guidance back ("we are withdrawing our outlook for the year", 撤回指引): a frame without number
 * or direction for each metric that it names, else one for `other`. Null for any other sentence.
 */
export function findWithdrawal(reading: SentenceReading): { scene: Scene; frames: Frame[] } | null {
  const hit = (reading.sentence.language === 'en' ? TAKEN_BACK.en : TAKEN_BACK.zh).exec(reading.lower, reading.signs);
  if (!hit || RETOLD.test(reading.lower.slice(0, hit.index + hit[0].length))) return null;
  const cue: Cue = {
    start: hit.index,
    end: hit.index + hit[0].length,
    words: hit[0],
    modality: 'commitment',
    force: 'firm',
  };
  const scene = sceneOf(wholeOf(reading, cue, reading.lower), []);
  const named = reading.metrics.filter((metric, at, all) => all.findIndex((m) => m.metric === metric.metric) === at);
  const mentions = named.length > 0 ? named : [null];
  return { scene, frames: mentions.map((mention) => frameOf(mention, scene, cue)) };
}
