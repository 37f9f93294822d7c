import type { Span } from '../model/index.js';
import { chooseOwners, type ChosenSegments } from './choose-segments.js';
import type { Cue } from './cue.js';
import { DENIED, findMotions, motionAt } from './motion-of.js';
import type { EventHit } from './find-events.js';
import { UNSAID, type Frame } from './frame.js';
import { isSpending } from './metric-nature.js';
import { absolute, cueAt, type Scene } from './scene.js';

/** "Not rule out" hints at more. */
const HINT = /rul(?:e|ing) out|不排除/;

const rises = (hit: EventHit, cue: Cue): boolean => isSpending(hit.metric) || HINT.test(cue.words);

/** 没有在海外上市的计划: what there is no plan for. */
const UNPLANNED = /(?:没有|沒有|并无|並無|暂无|暫無|尚无|尚無)[^，,。]*(?:计划|計劃|計畫|打算|安排|意向)/;

const NAME_BEFORE = /(?:^|\s)(?!(?:We|It|They|This|That|These|Those|You|I)\s)[A-Z][\w.-]*\s$/;

/** In English what the company does as a whole, unless a business is named with it; Chinese leaves out the business that is sold. */
const COMPANY_EVENTS: ReadonlySet<string> = new Set(['deal_closing', 'regulatory_approval', 'listing']);

/** "Qwen will integrate local services": a product that is the subject owns the event, not the business it works upon. */
function ownerOf({ metric }: EventHit, place: Span, cue: Cue, scene: Scene): ChosenSegments {
  const { reading } = scene.prospect;
  const owners = chooseOwners(place, null, scene.prospect);
  const before = owners.named || !OF_ONE.has(metric) ? null : namedBefore(place, scene);
  if (before !== null) return { segments: [before], named: true };
  if (reading.sentence.language === 'en' && COMPANY_EVENTS.has(metric) && !owners.named)
    return { segments: ['group'], named: false };
  const isNamed = reading.segments.some((s) => s.start - reading.sentence.start < cue.start);
  const subject = NAME_BEFORE.test(reading.text.slice(0, cue.start)) && !isNamed;
  const spokenOf = reading.context.segment;
  return subject && spokenOf ? { segments: [spokenOf], named: false } : owners;
}

/** What happens to one business or in one place. */
const OF_ONE: ReadonlySet<string> = new Set(['deal_closing', 'disposal', 'facility_opening', 'regulatory_approval']);

/** 出售云游的协议已经签署，预计二季度完成交割: the one business that the sentence has named by then. */
function namedBefore(place: Span, { prospect: { reading } }: Scene): string | null {
  const before = reading.segments
    .filter(({ end, passing }) => end <= place.start && !passing)
    .map(({ segment }) => segment);
  const [only, ...others] = new Set(before.filter((segment) => segment !== 'group' && segment !== 'industry'));
  return only === undefined || others.length > 0 ? null : only;
}

/** An event frame, or its denial ("no plans to sell"): then nothing changes; money put to work rises where nothing else is said of it. */
export function eventFrame(hit: EventHit, scene: Scene): Frame {
  const place = absolute(scene, hit);
  const clause = scene.prospect.clauses.find((c) => hit.start >= c.start && hit.start < c.end) ?? hit;
  const denied =
    DENIED.test(scene.prospect.plain.slice(0, hit.start).slice(-40)) ||
    UNPLANNED.test(scene.prospect.plain.slice(clause.start, clause.end));
  const own = findMotions(scene.prospect, hit)[0];
  const motion = hit.event ? null : (own ?? motionAt(findMotions(scene.prospect, clause), hit));
  const cue = cueAt(scene, place);
  return {
    ...UNSAID,
    place,
    metric: hit.metric,
    core: hit.metric,
    event: denied && !HINT.test(cue.words) ? null : hit.event,
    motion: denied && !HINT.test(cue.words) ? 'stable' : (motion?.motion ?? (rises(hit, cue) ? 'increase' : null)),
    ...ownerOf(hit, place, cue, scene),
    cue,
    inherited: false,
  };
}

/** "Our investments will make us stronger": spending that is the subject is not what is promised. */
const bringsAbout = (hit: EventHit, { prospect: { cues, clauses } }: Scene): boolean =>
  hit.metric === 'investment' &&
  !clauses.some(
    (c) =>
      hit.start >= c.start && hit.start < c.end && cues.some((cue) => cue.start >= c.start && cue.end <= hit.start),
  );

const GROUND =
  /^\s*(?:based on|given|thanks to|with|due to|driven by|because of|building on|on the back of)\b|^(?:基于|基於|凭借|憑藉|得益于|得益於)/;

/** "Based on the strength of our road map, we expect": what the promise rests on. */
const isGround = (hit: EventHit, { prospect: { clauses, plain, cues } }: Scene): boolean =>
  clauses.some(
    (c) =>
      hit.start >= c.start &&
      hit.start < c.end &&
      GROUND.test(plain.slice(c.start, c.end)) &&
      !cues.some((cue) => cue.start >= c.start && cue.start < c.end),
  );

/** The event that the sentence promises: the one its cue governs, else the most telling one named. */
export function proposeEvents(scene: Scene): Frame[] {
  const hit = scene.governed ?? scene.events.find((event) => !bringsAbout(event, scene) && !isGround(event, scene));
  return hit ? [eventFrame(hit, scene)] : [];
}
