import { conflictIn, growthCurrency, keyWordsOf } from '../company/index.js';
import type { Basis, Flag, Horizon, PeriodMention, Quote, Reading, Scope, Statement, Target } from '../model/index.js';
import { choosePeriod } from './choose-horizon.js';
import { conditionsOf } from './conditions-of.js';
import type { Frame } from './frame.js';
import { checkabilityOf, confidenceOf, directionOf, formOf, kindOf, modalityOf } from './grade.js';
import { horizonFlags, horizonOf } from './horizon-of.js';
import type { OutlookMemory } from './outlook-memory.js';
import type { Scene } from './scene.js';
import { targetOf } from './target-of.js';

/** The period a frame falls due in, and whether it was carried over from an earlier sentence. */
export interface Due {
  readonly period: PeriodMention | null;
  readonly carried: boolean;
}

/** "The consoles will also grow": goes on with what the sentence before promised. */
const ADDITIVE = /\b(?:also|as well|too|again|likewise|similarly)\b|也|同样|同樣/;

/** "Our long-term target": a due date of its own, though none that can be resolved. */
const LONG_TERM = /\b(?:long|longer|medium|mid)(?:er)?[- ]term\b|中期|长期|長期|中长期|中長期/;

/** May the period that was announced before be meant here? For numbers and guided measures, and what elaborates or adds to the sentence before. */
function mayCarry(frame: Frame, scene: Scene, memory: OutlookMemory): boolean {
  if (LONG_TERM.test(scene.prospect.plain)) return false;
  const { reading, plain } = scene.prospect;
  const course = frame.event !== null || frame.metric === 'strategy' || frame.metric === 'investment';
  if (frame.quantity !== null || (frame.cue.force === 'firm' && !course)) return true;
  return memory.elaborates(reading, frame.metric) && (frame.event !== null || ADDITIVE.test(plain));
}

/** What the speaker has announced, else what was asked for. */
const recall = (frame: Frame, { prospect }: Scene, memory: OutlookMemory): PeriodMention | null =>
  memory.recall(prospect.reading, frame.metric) ?? memory.asked.recall(prospect.reading, frame.metric, frame.inherited);

/** The period named in the sentence, else the one the outlook has announced where that may be meant. */
export function dueOf(frame: Frame, scene: Scene, memory: OutlookMemory, reading: Reading): Due {
  if (frame.period) return { period: frame.period, carried: false };
  const own = choosePeriod(frame.quantity ?? frame.place, scene.prospect, reading);
  if (own) return { period: own, carried: false };
  const recalled = mayCarry(frame, scene, memory) ? recall(frame, scene, memory) : null;
  // A stretch of years belongs to its own plan: "over three years" of spending dates no growth.
  const isOthers = recalled?.granularity === 'years' && !memory.isOf(frame.metric);
  const announced = isOthers ? null : recalled;
  return { period: announced, carried: announced !== null };
}

/** Said with the figure, else as the speaker announced it for what follows. */
function basisOf(frame: Frame, scene: Scene): { basis: Basis; flags: Flag[] } {
  const said = frame.mention?.basis ?? 'unspecified';
  const announced = scene.prospect.reading.announcedBasis;
  if (said !== 'unspecified' || !announced || !frame.mention) return { basis: said, flags: [] };
  return { basis: announced, flags: [{ code: 'basis_inherited', detail: `announced earlier as ${announced}` }] };
}

const slipFlags = (frame: Frame): Flag[] =>
  frame.mention?.slip
    ? [{ code: 'recording_slip', detail: `heard "${frame.mention.slip}", meant ${frame.metric}` }]
    : [];

function translationOf(reading: Scene['prospect']['reading'], text: string): Quote | null {
  const span = reading.sentence.translation;
  return span ? { quote: text.slice(span.start, span.end), start: span.start, end: span.end, lang: span.lang } : null;
}

/** As said with the measure; growth told in another currency is a scope of its own. */
function scopeOf(frame: Frame, { prospect }: Scene, target: Target | null, { profile }: Reading): Scope {
  const said = frame.mention?.scope ?? 'reported';
  const isGrowth = target?.unit === 'percent' && target.comparison !== null && frame.quantity !== null;
  if (said !== 'reported' || !isGrowth || frame.quantity === null) return said;
  return growthCurrency(prospect.reading, frame.quantity.start, profile.currency) ?? said;
}

/** One statement for each segment of a frame; ids are given later, when all are in order. */
export function makeStatements(frame: Frame, scene: Scene, due: Due, quote: Quote, reading: Reading): Statement[] {
  const { prospect } = scene;
  const horizon: Horizon | null = due.period
    ? horizonOf(due.period, due.carried, reading.document.head.eventDate)
    : null;
  const conditions = conditionsOf(prospect, prospect.reading.sentence.language);
  const target = targetOf(frame, scene);
  const { basis, flags } = basisOf(frame, scene);
  const conflicts = conflictIn(prospect.reading.sentence, quote.quote);
  const { speaker, section } = prospect.reading.utterance;
  const shared = {
    ...quote,
    translation: translationOf(prospect.reading, reading.document.text),
    speaker: { name: speaker.name, title: speaker.title, role: speaker.role },
    section,
    metric: frame.metric,
    event: frame.event,
    scope: scopeOf(frame, scene, target, reading),
    basis,
    kind: kindOf(frame),
    form: formOf(frame, target, horizon, due.period?.relation === 'by'),
    direction: directionOf(frame, scene),
    target,
    horizon,
    modality: modalityOf(frame, conditions),
    conditions,
    checkability: checkabilityOf(frame, horizon),
    confidence: confidenceOf(frame, horizon, speaker.role === 'management'),
    restates: null,
    flags: [...(horizon ? horizonFlags(horizon, due.carried) : []), ...flags, ...slipFlags(frame), ...conflicts],
  };
  return frame.segments.map((segment) => ({
    ...shared,
    id: '',
    segment,
    topic: keyWordsOf(prospect.reading.text, [segment]),
  }));
}
