import type { Frame } from './frame.js';
import { isOfMarket } from './market-subject.js';
import type { OutlookMemory } from './outlook-memory.js';
import type { Scene } from './scene.js';

/** Measures that companies state for the whole: a segment spoken of before is not theirs. */
const WHOLE = new Set(
  (
    'eps adjusted_eps tax_rate share_count share_repurchases dividends shareholder_returns net_cash debt free_cash_flow ' +
    'operating_cash_flow net_income adjusted_net_income capital_expenditure depreciation headcount'
  ).split(' '),
);

/** What companies promise of the whole unless they point at a business ("invest there", "its margin"). */
const GENERAL = new Set(['investment', 'margin', 'efficiency', 'research_and_development', 'operating_expenses']);
const POINTS_BACK = /\b(?:this|that|these|those|there|here|it|its|them|their|same)\b|[这這该該其此]/;

/** In an answer such a promise that points at no business is the company's: the talk has moved on from the one before. */
const isGeneral = (frame: Frame, { prospect: { plain, reading } }: Scene): boolean =>
  GENERAL.has(frame.core) && reading.utterance.section === 'qa' && !frame.inherited && !POINTS_BACK.test(plain);

/** A level in money that is guided with its period ("For Q3, we expect revenue of ...") opens the company's own outlook. */
const opensOutlook = (frame: Frame, scene: Scene): boolean =>
  frame.cue.force === 'firm' &&
  scene.prospect.reading.utterance.section !== 'qa' &&
  frame.quantity?.kind === 'money' &&
  !frame.inherited &&
  scene.prospect.reading.periods.some((period) => period.tense === 'future' || period.tense === 'current');

const ofMarket = (frame: Frame): Frame => {
  const metric = frame.mention ? frame.metric : 'demand';
  return { ...frame, metric, core: frame.mention ? frame.core : 'demand', segments: ['industry'], named: true };
};

/** "The market will be down 15%. Next year I would model minus 5%": the second sentence names nothing of its own. */
const goesOnAboutMarket = (frame: Frame, { prospect: { reading } }: Scene, memory: OutlookMemory): boolean =>
  frame.inherited && !frame.named && reading.metrics.length === 0 && memory.followsMarket(reading);

/**
 * Whose promise a sentence makes that names no business: the company's inside its outlook and for measures of the whole,
 * else that of the business spoken of before.
 */
export function settleSegments(frame: Frame, scene: Scene, memory: OutlookMemory): Frame {
  if (isOfMarket(frame, scene) || goesOnAboutMarket(frame, scene, memory)) return ofMarket(frame);
  // A share is always somebody's: the market is only where it is held.
  if (frame.core === 'market_share' && frame.segments.includes('industry'))
    return { ...frame, segments: [scene.prospect.reading.context.segment ?? 'group'], named: false };
  // A channel named like the measure ("stores") is the measure, not a business.
  if (frame.segments.includes(frame.core)) return { ...frame, segments: ['group'] };
  if (frame.named) return frame;
  const whole =
    WHOLE.has(frame.core) ||
    isGeneral(frame, scene) ||
    opensOutlook(frame, scene) ||
    memory.isWhole(scene.prospect.reading);
  return whole ? { ...frame, segments: ['group'] } : frame;
}
