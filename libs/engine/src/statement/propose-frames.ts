import { inWords, type Frame } from './frame.js';
import { isAhead } from './find-prospect.js';
import { proposeContext } from './propose-context.js';
import { proposeStrategy } from './propose-strategy.js';
import { eventFrame, proposeEvents } from './propose-events.js';
import { proposeMotions, proposeSegmentMotions } from './propose-motions.js';
import { isZeroMark } from './sign-promised.js';
import { proposeNumbers } from './propose-numbers.js';
import { local, type Scene } from './scene.js';

/** Events that are the whole of what their sentence promises: metrics beside them only describe ("launch the fastest ..."). */
const isWhole = (scene: Scene): boolean => scene.governed?.event != null || scene.governed?.metric === 'investment';

/** Break-even is promised beside movements too: "losses will narrow and we will break even next year". */
function firstProfit(scene: Scene, found: readonly Frame[]): Frame[] {
  const hit = scene.events.find(({ event }) => event === 'first_profit' || event === 'profitable_year');
  const counted = found.some(
    ({ core, quantity }) => quantity !== null && (core === 'profitability' || isZeroMark(quantity)),
  );
  return hit && !counted ? [eventFrame(hit, scene)] : [];
}

/** A deal that closes, a launch: promised in a clause of its own beside the numbers of another. */
function elsewhere(scene: Scene, found: readonly Frame[]): Frame[] {
  const { cues, clauses } = scene.prospect;
  const taken = found.map((frame) => local(scene, frame.place).start);
  const free = clauses.filter(
    (clause) =>
      cues.some((cue) => cue.force !== 'faint' && cue.start >= clause.start && cue.start < clause.end) &&
      !taken.some((at) => at >= clause.start && at < clause.end),
  );
  return free.flatMap((clause) => {
    const hit = scene.events.find((e) => DATED.has(e.event ?? '') && e.start >= clause.start && e.end <= clause.end);
    return hit ? [eventFrame(hit, scene)] : [];
  });
}

const DATED = new Set(['deal_closing', 'disposal_impact', 'facility_opening', 'regulatory_approval']);

/** Behind an event, what later clauses promise with a date of their own: 今年底量产,明年开始贡献收入. */
function afterwards(scene: Scene): Frame[] {
  const { governed, prospect } = scene;
  if (governed?.event == null) return [];
  const dated = prospect.clauses.filter(
    (clause) =>
      clause.start > governed.end &&
      prospect.reading.periods.some(
        (period) =>
          isAhead(period) && local(scene, period).start >= clause.start && local(scene, period).start < clause.end,
      ),
  );
  return proposeMotions(scene).filter((frame) => {
    const at = local(scene, frame.place).start;
    return dated.some((clause) => at >= clause.start && at < clause.end);
  });
}

/** Beside money to be invested, what other clauses move ("while tightening expenses elsewhere"). */
function besides(scene: Scene): Frame[] {
  const { governed, prospect } = scene;
  if (!governed || governed.event !== null) return [];
  const clause = prospect.clauses.find((c) => governed.start >= c.start && governed.start < c.end);
  return proposeMotions(scene).filter((frame) => {
    const at = local(scene, frame.place).start;
    return !clause || at >= clause.end;
  });
}

/** Writes down the frames that others make needless. */
function noteLeft(scene: Scene, asked: readonly Frame[], kept: readonly Frame[]): void {
  const { trace } = scene.prospect.reading;
  if (!trace) return;
  for (const frame of asked)
    if (!kept.includes(frame)) trace.note('merged', 'proposeFrames', frame.place, inWords(frame));
}

/** Asks one rule, and writes down under its name what it proposes. */
function ask<Rest extends unknown[]>(
  rule: (scene: Scene, ...rest: Rest) => Frame[],
  scene: Scene,
  ...rest: Rest
): Frame[] {
  const frames = rule(scene, ...rest);
  const { trace } = scene.prospect.reading;
  if (trace) for (const frame of frames) trace.note('proposed', rule.name, frame.place, inWords(frame));
  return frames;
}

/**
 * Everything a sentence promises. The order is by how much can be checked: numbers first; then the event that the cue
 * governs, for it explains the metrics around it; then metrics and segments that are said to move; only if there is none
 * of these what was spoken of before, and last a course without measure.
 */
export function proposeFrames(scene: Scene): Frame[] {
  const numbers = ask(proposeNumbers, scene);
  if (isWhole(scene)) {
    const events = ask(proposeEvents, scene);
    const counted = numbers.filter((frame) => !frame.inherited && (frame.mention || frame.core !== 'other'));
    const sameMetric = counted.some((frame) => frame.metric === events[0]?.metric);
    const own = sameMetric
      ? counted
      : [...counted, ...events.filter(() => counted.length === 0 || events[0]?.event !== null)];
    noteLeft(scene, [...numbers, ...events], own);
    return [...own, ...ask(besides, scene), ...ask(afterwards, scene), ...ask(elsewhere, scene, own)];
  }
  const moved = [...ask(proposeMotions, scene), ...ask(proposeSegmentMotions, scene)];
  const found = [...numbers, ...moved];
  if (found.length > 0) return [...found, ...ask(firstProfit, scene, found), ...ask(elsewhere, scene, found)];
  const events = ask(proposeEvents, scene);
  if (events.length > 0) return events;
  const context = ask(proposeContext, scene);
  return context.length > 0 ? context : ask(proposeStrategy, scene);
}
