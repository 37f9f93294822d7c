import type { MetricMention } from '../model/index.js';
import { chooseOwners } from './choose-segments.js';
import type { Cue } from './cue.js';
import { isAhead } from './find-prospect.js';
import { UNSAID, type Frame } from './frame.js';
import { DENIED } from './motion-of.js';
import { absolute, type Scene } from './scene.js';

/** "We have not finished planning", "our goal is not necessarily to". */
const isDenied = (cue: Cue, { prospect: { plain } }: Scene): boolean =>
  DENIED.test(plain.slice(0, cue.start).slice(-40)) ||
  /n't\s(?:\S+\s){0,2}$/.test(plain.slice(0, cue.start).slice(-40)) ||
  /^.{0,60}\bnot (?:necessarily |really )?to\b/.test(plain.slice(cue.end));

/** "We will (continue to) ...": the company itself acts. */
const ACTS =
  /(?:^|[\s,;])(?:we|company|management|team|we'|we're)\s?(?:also |now |then |certainly |still |definitely )?$/;
const BUSY =
  /^\s(?:(?:all|also|therefore|then|now|just|still|probably|strongly)\s)*(?:be|have|see|need|not|always|never|continue to (?:be|see|have)|get|look|feel|know|hope|want|like|try|keep|stay|call|think|do|recommend|notice|come)\b/;
/** "What we're going to do", "which we will call": told beside the point. */
const BESIDE_POINT = /\b(?:what|which|that|how|where|as|if|when|whether|who|things|everything)\s\S{2,3}(?:'\w+)?\s?$/;

/** Is there something in the sentence that the course can be followed by: a business, a measure, a period ahead? */
function isConcrete({ prospect: { reading } }: Scene): boolean {
  const named = reading.segments.some(({ segment }) => segment !== 'group' && segment !== 'industry');
  return named || reading.metrics.length > 0 || reading.periods.some(isAhead);
}

const isOwnCourse = (cue: Cue, scene: Scene): boolean =>
  cue.force === 'plain' &&
  cue.modality === 'commitment' &&
  ACTS.test(scene.prospect.plain.slice(0, cue.start).slice(-24)) &&
  !BUSY.test(scene.prospect.plain.slice(cue.end)) &&
  !BESIDE_POINT.test(scene.prospect.plain.slice(0, cue.start).slice(-24)) &&
  isConcrete(scene);

/** "Meet our margin target", 完成全年收入目标: the measure whose target is to be met. */
const TARGET = /\b(?:targets?|goals?|guidance|objectives?)\b|目标|目標|指引/;

const targeted = (cue: Cue, { metrics, prospect }: Scene): MetricMention | null => {
  const clause = prospect.clauses.find((c) => cue.start >= c.start && cue.start < c.end);
  const behind = metrics.find(({ start }) => start - prospect.reading.sentence.start >= cue.end);
  return clause && TARGET.test(prospect.plain.slice(cue.end, clause.end)) ? (behind ?? null) : null;
};

/** What is promised without metric, number or event: a course ("our goal is to build ..."). */
export function proposeStrategy(scene: Scene): Frame[] {
  const { cues } = scene.prospect;
  const firm = cues.find((c) => c.force === 'firm' && c.modality === 'commitment');
  const cue = firm ?? cues.find((c) => isOwnCourse(c, scene));
  if (!cue || isDenied(cue, scene)) return [];
  const mention = targeted(cue, scene);
  const place = mention ?? absolute(scene, cue);
  return [
    {
      ...UNSAID,
      place: { start: place.start, end: place.end },
      metric: mention?.metric ?? 'strategy',
      core: mention?.core ?? 'strategy',
      mention,
      ...chooseOwners(place, mention, scene.prospect),
      cue,
      inherited: false,
    },
  ];
}
