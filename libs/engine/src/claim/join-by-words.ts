import type { CompanyProfile } from '../model/index.js';
import { hintsDown, hintsUp, isWithdrawal } from './cues.js';
import { isNumeric, isOtherTopic, isSameWay, type Link } from './link.js';
import { hasNumber } from './measure.js';
import { coreOf, familyOf } from './metric-family.js';
import { isRate } from './metric-traits.js';
import { isCapitalPair } from './score-subject.js';
import type { Standing } from './thread.js';
import { isLongOrOpen } from './window-relation.js';

/** "May be on the small side", "not rule out more": no new number, beside a plan that has one. */
export function isHint({ statement, standing, measure, window, profile }: Link): boolean {
  if (standing.target === null || measure === 'event' || measure === 'words') return false;
  const isCued = hintsUp(statement.quote) || hintsDown(statement.quote);
  if (!isCued && statement.modality !== 'possibility' && statement.modality !== 'conditional') return false;
  const direct = isCued || ['increase', 'exceed', 'decrease'].includes(statement.direction ?? '');
  const sameNumber = !hasNumber(statement.target) || statement.target.low === standing.target.low;
  const isPlan =
    isLongOrOpen(standing.horizon) &&
    familyOf(statement.metric, profile) === familyOf(standing.statement.metric, profile);
  return direct && sameNumber && (window === 'same' || window === 'rolled' || (window === 'half' && isPlan));
}

/** A plan that was relative or only a direction is given a number for the same window, in a later document. */
export function isQuantification(link: Link): boolean {
  const { statement, standing, measure, window } = link;
  if (link.sameDocument || !hasNumber(statement.target) || hasNumber(standing.target)) return false;
  if (standing.measure === 'multiple') {
    const isSamePlan = window === 'half' && isLongOrOpen(standing.horizon) && isLongOrOpen(statement.horizon);
    return measure === 'amount' && (window === 'same' || window === 'rolled' || (isSamePlan && isCapital(link)));
  }
  const isPrecise = standing.measure === 'direction' && window === 'same' && standing.horizon?.stated === true;
  return isPrecise && isNumeric(measure) && !isOtherTopic(link);
}

function isCapital({ statement, standing, profile }: Link): boolean {
  return isCapitalPair(statement, standing.statement, profile);
}

/** The same word without its number, in a later document: reiterated, never a cut to nothing. */
export function isRepeatedWord(link: Link): boolean {
  const { statement, standing, measure, window, sameDocument, isOtherThing, profile } = link;
  if (sameDocument || measure !== 'direction' || !hasNumber(standing.target) || isOtherThing) return false;
  if (isShare(standing, profile)) return false;
  const isPlan = statement.horizon?.stated !== true && isLongOrOpen(standing.horizon);
  return isSameWay(statement, standing) && (window === 'same' || (window === 'rolled' && isPlan));
}

/** "45 % of our sales": no growth of them repeats it. */
function isShare({ measure, target, statement }: Standing, profile: CompanyProfile): boolean {
  return measure === 'amount' && target?.unit === 'percent' && !isRate(coreOf(statement.metric, profile));
}

/** A withdrawal speaks of the guidance, rarely of its number. */
export function isTakenBack({ statement, window, sameDocument }: Link): boolean {
  return !sameDocument && isWithdrawal(statement.quote) && window !== 'moved';
}
