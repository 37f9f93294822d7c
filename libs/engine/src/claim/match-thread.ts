import type { CompanyProfile, IsoDate, Statement } from '../model/index.js';
import { hasPluralSubject, isNegatedPlan } from './cues.js';
import { daysBetween, PERIOD_SLACK_DAYS } from './days.js';
import { hasNumber, measureOf, unitSort } from './measure.js';
import { areOtherKinds, areOtherModels } from './models-in.js';
import { isTopical } from './metric-traits.js';
import { isNamedBySegment, scoreSubject } from './score-subject.js';
import { relateSegments } from './segment-line.js';
import type { Thread } from './thread.js';
import { areDisjoint, particulars, shareParticular, topicOverlap, withoutSegment } from './topic.js';
import { isHint, isQuantification, isRepeatedWord, isTakenBack } from './join-by-words.js';
import { likeness } from './likeness.js';
import { isNumeric, isOtherTopic, isSameWay, type Link } from './link.js';
import { isOtherLength, isOtherSize } from './other-promise.js';
import { isLongOrOpen, isOnlyEnd, relateWindows, type WindowRelation } from './window-relation.js';

/** A product is the same wherever it is spoken of. */
function isNamedAgain(joins: (link: Link) => boolean, { isSameThing }: Link): boolean {
  return joins === isSameEvent && isSameThing;
}

/** Another model of a family, or another kind of machine, than any that the claim spoke of. */
function isOtherModel(statement: Statement, { entries }: Thread): boolean {
  return entries.some(
    ({ statement: said }) =>
      areOtherModels(said, statement) ||
      (isOnProduct(said) && isOnProduct(statement) && areOtherKinds(said, statement)),
  );
}

function isOnProduct({ event }: Statement): boolean {
  return event === 'product_launch' || event === 'product_roadmap';
}

/** Where and when a statement is said. */
export interface Said {
  readonly document: number;
  readonly day: IsoDate;
  /** The statement of the same document that continues the claim in question, where one is known. */
  readonly lead?: Statement | null;
}

/**
 * How well a statement fits a thread: `null` not at all; the higher the better. Beside the statement
 * of the same document that continues the claim, any other one repeats it or is a claim of its own.
 */
export function matchThread(
  statement: Statement,
  { document, day, lead = null }: Said,
  thread: Thread,
  profile: CompanyProfile,
): number | null {
  const { standing } = thread;
  const subject = scoreSubject(statement, standing.statement, day, profile);
  if (subject === null) return null;
  const isByName = isNamedBySegment(statement, thread, profile);
  const isWider = !isByName && relateSegments(statement.segment, standing.statement.segment, profile) === 'different';
  const link: Link = {
    statement,
    standing,
    measure: measureOf(statement, profile),
    window: relateWindows(standing.horizon, statement.horizon),
    overlap: topicOverlap(
      withoutSegment(thread.topic, statement.segment),
      withoutSegment(statement.topic, statement.segment),
    ),
    isSameThing:
      isByName ||
      shareParticular(particulars(thread.topic, statement.segment), particulars(statement.topic, statement.segment)),
    isOtherThing:
      isOtherModel(statement, thread) ||
      (!isByName &&
        areDisjoint(particulars(thread.topic, statement.segment), particulars(statement.topic, statement.segment))),
    namesOne:
      particulars(thread.topic, statement.segment).length > 0 ||
      particulars(statement.topic, statement.segment).length > 0,
    isAlike: () =>
      thread.entries.some(
        (entry) => entry.statement.lang === statement.lang && likeness(entry.statement.quote, statement.quote) >= ALIKE,
      ),
    lead,
    sameDocument: lead !== null || thread.entries.some((entry) => entry.document === document),
    isWider,
    thread,
    profile,
  };
  const way = ways.find(
    (one) => one.joins(link) && (!isWider || one.joins === isQuantification || isNamedAgain(one.joins, link)),
  );
  if (way === undefined) return null;
  return (
    subject +
    way.score +
    WINDOW_SCORE[link.window] +
    2 * link.overlap -
    (isOtherSize(link.standing.target, link.statement.target) ? 3 : 0)
  );
}

/** From this share of common letter pairs on, two sentences say the same. */
const ALIKE = 0.5;

const WINDOW_SCORE: Readonly<Record<WindowRelation, number>> = { same: 3, rolled: 2, open: 1, half: 0.5, moved: 0 };

/** The ways in which a statement can belong to a claim, the surest first. */
const ways: readonly { readonly score: number; readonly joins: (link: Link) => boolean }[] = [
  { score: 3, joins: isSameGuidance },
  { score: 3, joins: isSameEvent },
  { score: 2, joins: isSameDirection },
  { score: 2, joins: isHint },
  { score: 1.5, joins: isQuantification },
  { score: 1, joins: isRepeatedWord },
  { score: 1, joins: isTakenBack },
];

/** A number for the same period, or for the same plan over years told from another day, or moved to another date. */
function isSameGuidance(link: Link): boolean {
  const { statement, standing, measure } = link;
  if (!isNumeric(measure) || standing.measure !== measure || isOtherTopic(link)) return false;
  if (!hasNumber(statement.target) || !hasNumber(standing.target))
    return link.window === 'same' && statement.form === standing.statement.form;
  if (unitSort(statement.target.unit) !== unitSort(standing.target.unit)) return false;
  const sameNumber = isSameNumber(link);
  if (link.sameDocument) return sameNumber && link.window !== 'moved';
  if (link.window === 'same' || link.window === 'rolled') return true;
  if (link.window === 'open') return sameNumber || link.overlap > 0;
  return (
    sameNumber && isLongOrOpen(standing.horizon) && (isLongOrOpen(statement.horizon) || isOnlyEnd(statement.horizon))
  );
}

function isSameNumber({ statement, standing, lead }: Link): boolean {
  const targets = [standing.target, lead?.target];
  const numbers = targets.flatMap((one) => [one?.low, one?.high]).filter((one) => one != null);
  return [statement.target?.low, statement.target?.high].some((one) => one != null && numbers.includes(one));
}

/** The same thing to happen: named alike, or the only such event of that segment and window. */
function isSameEvent(link: Link): boolean {
  const { statement, standing, measure, window, sameDocument, isSameThing, isAlike, namesOne } = link;
  if (measure !== 'event' || standing.measure !== 'event') return false;
  if (isNegatedPlan(statement.quote) !== isNegatedPlan(standing.statement.quote)) return false;
  if (hasPluralSubject(statement.quote) !== hasPluralSubject(standing.statement.quote)) return false;
  if (link.isOtherThing && isOtherModel(statement, link.thread)) return false;
  if (sameDocument && namesOne && !isSameThing) return false;
  if (isOtherLength(link.standing.horizon, link.statement.horizon, link.window) && !isTopical(statement.metric))
    return false;
  if (isSameThing || isAlike()) return !sameDocument || window !== 'moved';
  if (isTopical(statement.metric)) return namesNothingElse(link) && isOnlyOne(link);
  return window === 'same' || window === 'rolled' || (!sameDocument && window !== 'half');
}

/** No name in either but those of the business itself, in whatever language. */
function namesNothingElse({ statement, thread, profile }: Link): boolean {
  const known = profile.segments.find(({ id }) => id === statement.segment)?.names ?? {};
  const own = new Set(
    Object.values(known).flatMap((names) => names.flatMap((name) => name.toLowerCase().split(/\s+/))),
  );
  const names = [...thread.topic, ...statement.topic];
  return particulars(names, statement.segment).every((name) => own.has(name));
}

/** The sale of a named business happens once, whenever; of its launches and openings only one ends on a day. */
function isOnlyOne({ statement, standing, sameDocument }: Link): boolean {
  if (sameDocument || statement.segment === 'group' || statement.segment === 'industry') return false;
  if (ONCE.has(statement.event ?? statement.metric)) return true;
  const [a, b] = [standing.horizon?.end ?? null, statement.horizon?.end ?? null];
  return a !== null && b !== null && Math.abs(daysBetween(a, b)) <= PERIOD_SLACK_DAYS;
}

const ONCE: ReadonlySet<string> = new Set(['deal_closing', 'disposal', 'listing']);

/** The same way for the same measure. Investments, demand and the like need a common topic besides, or nearly the same words. */
function isSameDirection(link: Link): boolean {
  const { statement, standing, measure, window, sameDocument, isOtherThing } = link;
  if (measure !== 'direction' || standing.measure !== 'direction' || isOtherThing) return false;
  if (sameDocument && statement.direction !== standing.statement.direction) return false;
  const isSame = isTopical(statement.metric) ? isSameSubject(link) : true;
  if (window === 'same' || window === 'rolled') return isSame;
  if (window === 'open') return isSame && (isSameWay(statement, standing) || link.isAlike());
  const isVague = window === 'half' && isLongOrOpen(standing.horizon) && isLongOrOpen(statement.horizon);
  return isVague && isSameWay(statement, standing) && (isSameSubject(link) || (!sameDocument && isSame));
}

/** Within a document, two sentences on investments are two plans unless they name the same thing; later ones may be vaguer. */
function isSameSubject({ isSameThing, isAlike, overlap, sameDocument }: Link): boolean {
  return isSameThing || isAlike() || (!sameDocument && overlap >= 0.5);
}
