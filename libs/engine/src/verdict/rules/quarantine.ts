import { hasNumber, isSteady, coreOf, lengthInDays, plain, Exact } from '../../claim/index.js';
import type { ReasonCode } from '../../model/index.js';
import { isFarOff, type Fact } from '../../outcome/index.js';
import { comparableFacts } from '../evidence.js';
import { due, open } from '../judgement.js';
import type { Case, Rule } from '../rule.js';
import { closedWindow, timingOf } from '../timing.js';
import { because, capital, figure, promise, promised } from '../wording.js';

export const quarantine: Rule = {
  name: 'quarantine.suspect',
  version: 1,
  says: 'The promised figure itself is in doubt (currency, a size about three times off the last known one, sources that differ): shown, never judged.',
  applies: (one) => reasonOf(one) !== null,
  judge(one) {
    const reason = reasonOf(one) ?? 'unit_suspect';
    const odd = oddSize(one);
    const beside = odd === null ? '' : ` Last known: ${figure(odd, one.profile)}.`;
    const text = `${promise(one, `${promised(one.standing)} ("${one.standing.target?.raw ?? ''}")`)}: not judged, because ${because(reason)}.${doubtsOf(one)}${beside}`;
    return isOver(one) ? due(reason, text) : open(reason, text);
  },
};

/** What was noted when the sentence was read: "the same sentence also gives ...". */
function doubtsOf({ standing }: Case): string {
  const doubts = standing.flags.filter(({ code }) => code === 'unit_suspect' || code === 'source_conflict');
  return [...new Set(doubts.map(({ detail }) => detail))].map((detail) => ` ${capital(detail)}.`).join('');
}

function reasonOf(one: Case): ReasonCode | null {
  const codes = new Set(one.standing.flags.map((flag) => flag.code));
  if (!hasNumber(one.standing.target)) return null;
  if (one.standing.statement.reviewed?.includes('target')) return null;
  if (codes.has('unit_suspect')) return 'unit_suspect';
  if (codes.has('source_conflict')) return 'source_conflict';
  return oddSize(one) === null ? null : 'unit_suspect';
}

/** The last figure of a period as long as the promised one, known when the promise was made, if the promise is far off it. */
function oddSize(one: Case): Fact | null {
  const { standing, profile } = one;
  const window = closedWindow(one);
  if (
    one.measure !== 'amount' ||
    standing.statement.form === 'cumulative' ||
    !isSteady(coreOf(standing.statement.metric, profile))
  )
    return null;
  const bound = standing.target?.low ?? standing.target?.high;
  if (bound == null || window === null || standing.target?.unit === 'percent') return null;
  const before = comparableFacts(one).filter(
    ({ fact }) => fact.document <= standing.document && fact.observation.value !== null,
  );
  const alike = before.filter(({ fact }) => Math.abs(lengthInDays(fact.period) - lengthInDays(window)) < 20);
  const last = alike.at(-1)?.fact ?? null;
  return last !== null && isFarOff(plain(new Exact(bound)), last.observation.value ?? '0') ? last : null;
}

function isOver(one: Case): boolean {
  const timing = timingOf(one);
  return timing === 'reported' || timing === 'unreported';
}
