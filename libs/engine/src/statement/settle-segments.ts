import type { Frame } from './frame.js';
import type { OutlookMemory } from './outlook-memory.js';
import type { Scene } from './scene.js';

/** Measures that companies state for the whole: a segment spoken of before is not theirs. */
const WHOLE = new Set(
  (
    'eps adjusted_eps tax_rate share_count share_repurchases dividends shareholder_returns net_cash debt free_cash_flow ' +
    'operating_cash_flow net_income adjusted_net_income capital_expenditure depreciation headcount'
  ).split(' '),
);

/** A level in money that is guided with its period ("For Q3, we expect revenue of ...") opens the company's own outlook. */
const opensOutlook = (frame: Frame, scene: Scene): boolean =>
  frame.cue.force === 'firm' &&
  scene.prospect.reading.utterance.section !== 'qa' &&
  frame.quantity?.kind === 'money' &&
  !frame.inherited &&
  scene.prospect.reading.periods.some((period) => period.tense === 'future' || period.tense === 'current');

/**
 * Whose promise a sentence makes that names no business: the company's inside its outlook and for measures of the whole,
 * else that of the business spoken of before.
 */
export function settleSegments(frame: Frame, scene: Scene, memory: OutlookMemory): Frame {
  // A channel named like the measure ("stores") is the measure, not a business.
  if (frame.segments.includes(frame.core)) return { ...frame, segments: ['group'] };
  if (frame.named) return frame;
  const whole = WHOLE.has(frame.core) || opensOutlook(frame, scene) || memory.isWhole(scene.prospect.reading);
  return whole ? { ...frame, segments: ['group'] } : frame;
}
