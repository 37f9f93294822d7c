import { watch } from '../language/index.js';
import type { DocumentHead, MetricMention, PeriodMention, SentenceReading } from '../model/index.js';
import { chooseSegments } from './choose-segments.js';
import type { Cue } from './cue.js';
import { cuePackOf } from './cue-pack.js';
import type { Prospect } from './find-prospect.js';
import { UNSAID, type Frame } from './frame.js';
import { sceneOf, type Scene } from './scene.js';

/** Guidance that is taken back here and now, or no longer stands; a retold withdrawal is one only where it is news. */
const TAKEN_BACK = {
  en: watch(
    /(?<!\b(?:not|n't|than|of|before|after)\s)\b(?:are|is|am|have|has|to|will|must|we're|we've|therefore|also|hereby|we|i)\s(?:(?:now|therefore|also|temporarily|today|decided to|choosing to)\s)*(?:withdraw(?:ing|n)?|withdrew|suspend(?:ing|ed)?|rescind(?:ing|ed)?|retract(?:ing|ed)?)\s(?:\S+\s){0,7}?(?:guidance|outlook|forecasts?|targets?)\b|\b(?:guidance|outlook|forecasts?|targets?)\s(?:\S+\s){0,8}?(?:is|are|should|can|does|do)\s(?:no longer\s(?:be\s)?(?:valid|apply|applicable|hold|stand|in effect|relied)|not be relied)/,
  ),
  zh: watch(
    /(?<![不没沒未无無](?:会|會|有|打算)?)(?:撤回|撤销|撤銷|收回|暂停提供|暫停提供|中止)(?:了)?[^，,。；;]{0,14}(?:指引|展望|财测|財測|预测|預測|目标|目標)|(?:指引|展望|财测|財測|预测|預測|目标|目標)[^，,。；;]{0,8}不再(?:适用|適用|有效|成立)/,
  ),
} as const;

/** "On March 23 we suspended", 此前已撤回: told of the past. */
const RETOLD =
  /\bwithdrew\b|\b(?:on|in|back in|since|during) (?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|the (?:first|second|third|fourth) quarter|(?:early|late|mid)\b)|\b(?:last (?:quarter|month|year)|earlier|ago|when we)\b|\bpreviously (?:withdr|suspend|rescind|retract)|(?:此前|之前|先前|早前|上(?:个|個)?季|[0-9一二三四五六七八九十]月(?:份|底|初)?[^，,。]{0,4})(?:已|就|曾|我们|我們|公司)/;

/** Whose guidance it is, where it is not the company's own. */
const OTHERS =
  /\b(?:peers|competitors|companies|others|customers|clients|suppliers|vendors|they|analysts|retailers|industry players)\b[^.;,]{0,24}$|(?:同行|同业|同業|友商|对手|對手|客户|客戶|供应商|供應商|他们|他們|企业们|很多公司|不少公司)[^，,。；;]{0,10}$/;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const NAMED_MONTH =
  /\b(?:in|on|during|since) (?:early |late |mid-?)?(january|february|march|april|may|june|july|august|september|october|november|december)\b(?! (?:of )?(?:last|20))|(?<![0-9年])([1-9]|1[0-2])月/;

/**
 * Was it done since the period began that this document reports on? Then no call before could say so, and it is told here
 * for the first time.
 */
function isNews(words: string, { period, eventDate }: DocumentHead): boolean {
  const named = NAMED_MONTH.exec(words);
  if (!named) return false;
  const month = named[1] === undefined ? Number(named[2]) : MONTHS.indexOf(named[1]) + 1;
  const year = Number(eventDate.slice(0, 4)) - (month > Number(eventDate.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-31` > period.start;
}

/** "... and now expect 9 billion": the new figure says more than that the old one is gone. */
const PUT_ANEW =
  /\b(?:and|but)\s(?:(?:now|instead|are|is|will|we|currently)\s)*(?:expect|anticipat|guid|see|giv|provid|replac|project|forecast|target)\w*|改为|改為|[现現]预计|[现現]預計|目前预计|目前預計|新(?:的)?指引/;

const wholeOf = (reading: SentenceReading, cue: Cue, plain: Prospect['plain']): Prospect => ({
  reading,
  plain,
  pack: cuePackOf(reading.sentence.language),
  cues: [cue],
  clauses: [{ start: 0, end: plain.length }],
  mixed: false,
});

/** How far behind the words "our guidance" its period may be named ("for the third quarter"). */
const BEHIND = 24;

/** "We suspended our Q2 guidance": the period that it was for, though it may be over. */
function periodOf({ periods, sentence }: SentenceReading, { start, end }: Cue): PeriodMention | null {
  const [from, to] = [sentence.start + start, sentence.start + end + BEHIND];
  const named = periods.filter(
    ({ granularity, window, start: at }) => at >= from && at < to && window.end !== null && GUIDED_FOR.has(granularity),
  );
  return named.length === 1 ? named[0]! : null;
}
const GUIDED_FOR: ReadonlySet<string> = new Set(['quarter', 'half', 'year']);

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
    period: periodOf(scene.prospect.reading, cue),
    inherited: false,
  };
}

/**
 * A sentence that takes guidance back ("we are withdrawing our outlook for the year", 撤回指引): a frame without number
 * or direction for each metric that it names, else one for `other`. Null for any other sentence.
 */
export function findWithdrawal(reading: SentenceReading, head: DocumentHead): { scene: Scene; frames: Frame[] } | null {
  const hit = (reading.sentence.language === 'en' ? TAKEN_BACK.en : TAKEN_BACK.zh).exec(reading.lower, reading.signs);
  if (!hit || OTHERS.test(reading.lower.slice(0, hit.index))) return null;
  const said = reading.lower.slice(0, hit.index + hit[0].length);
  if (RETOLD.test(said) && !isNews(said, head)) return null;
  if (reading.quantities.length > 0 && PUT_ANEW.test(reading.lower.slice(hit.index + hit[0].length))) return null;
  const cue: Cue = {
    start: hit.index,
    end: hit.index + hit[0].length,
    words: hit[0],
    modality: 'commitment',
    force: 'firm',
  };
  const scene = sceneOf(wholeOf(reading, cue, reading.lower));
  const named = reading.metrics.filter((metric, at, all) => all.findIndex((m) => m.metric === metric.metric) === at);
  const mentions = named.length > 0 ? named : [null];
  return { scene, frames: mentions.map((mention) => frameOf(mention, scene, cue)) };
}
