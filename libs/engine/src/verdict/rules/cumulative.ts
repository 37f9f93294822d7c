import {
  coreOf,
  Exact,
  familyOf,
  hasNumber,
  lengthInDays,
  LONG_WINDOW_DAYS,
  rounded,
  unitSort,
  writeAmount,
} from '../../claim/index.js';
import type { DateWindow, Progress } from '../../model/index.js';
import { type Fact } from '../../outcome/index.js';
import { comparableFacts } from '../evidence.js';
import { due, open, resolved } from '../judgement.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { timingOf } from '../timing.js';
import { because, promise, promised, span } from '../wording.js';
import { paceUnder, type Pace } from './pace.js';

/** A flow summed over a window of several periods. */
export const cumulative: Rule = {
  name: 'cumulative.pace',
  version: 1,
  says: 'A total over several periods: each reported flow counted once under every reading of the window; on pace while the spent share keeps up with the elapsed share within a tenth. Figures of analysts are shown, not counted.',
  applies: isTotal,
  judge(one) {
    const windows = windowsOf(one);
    const [first] = windows;
    if (first === undefined)
      return open(
        'window_ambiguous',
        `${promise(one, `${promised(one.standing)} in total`)}; without its dates no pace can be worked out.`,
      );
    const flows = flowsOf(one);
    const paces = windows.map((window) => paceUnder(window, flows.counted, unconfirmedOf(flows.analyst), one));
    return judgePaces(one, paces, flows);
  },
};

/** Spending and returns promised over years are totals, whether or not the words say "in total". */
const SPENT = new Set(['capital_expenditure', 'investment', 'share_repurchases', 'dividends', 'shareholder_returns']);

function isTotal({ measure, standing, window, profile }: Case): boolean {
  const { statement, target } = standing;
  if (measure !== 'amount' || !hasNumber(target)) return false;
  if (statement.form === 'cumulative') return true;
  const isLong =
    window.start !== null &&
    window.end !== null &&
    lengthInDays({ start: window.start, end: window.end }) > LONG_WINDOW_DAYS;
  return (
    isLong &&
    SPENT.has(coreOf(statement.metric, profile)) &&
    unitSort(target.unit) === 'money' &&
    statement.form !== 'by_date'
  );
}

interface Flows {
  readonly counted: readonly Fact[];
  readonly analyst: readonly Fact[];
  /** The claim speaks of a part (cloud and AI infrastructure), the figures of the whole. */
  readonly isWhole: boolean;
}

function windowsOf({ window, candidates }: Case): readonly DateWindow[] {
  const chosen = window.start !== null && window.end !== null ? [{ start: window.start, end: window.end }] : [];
  return [...chosen, ...candidates];
}

/** Flows comparable with the claim; for a plan of unstated scope, the capital expenditure of the same segment. */
function flowsOf(one: Case): Flows {
  const exact = comparableFacts(one).map(({ fact }) => fact);
  const relatives = one.facts.filter((fact) => isSameFlow(fact, one));
  const counted = exact.length > 0 ? exact : relatives.filter((fact) => fact.doubt === null);
  const analyst = onceEach(
    one.facts.filter((fact) => fact.doubt === 'unconfirmed' && fact.document > one.madeIn && isAbout(fact, one)),
  );
  return { counted, analyst, isWhole: one.topic.some((word) => NARROWER.has(word)) };
}

/** A question and the answer that takes it up give one figure. */
function onceEach(facts: readonly Fact[]): readonly Fact[] {
  const nameOf = ({ document, observation }: Fact) => [document, observation.value, observation.unit].join('|');
  return [...new Map(facts.map((fact) => [nameOf(fact), fact])).values()];
}

/** Topic words that narrow a spending plan to a part of what the company reports as capital expenditure. */
const NARROWER = new Set(['ai', 'cloud', 'infrastructure', 'data center', 'datacenter', 'compute']);

function isSameFlow(fact: Fact, one: Case): boolean {
  const { observation } = fact;
  const { statement, target } = one.standing;
  return isAbout(fact, one) && observation.scope === statement.scope && observation.unit === target?.unit;
}

function isAbout({ observation }: Fact, one: Case): boolean {
  const { statement } = one.standing;
  return (
    observation.segment === statement.segment &&
    observation.value !== null &&
    familyOf(observation.metric, one.profile) === familyOf(coreOf(statement.metric, one.profile), one.profile)
  );
}

function unconfirmedOf(facts: readonly Fact[]): Progress['unconfirmed'] {
  return facts.map(({ document, observation }) => ({
    document,
    quote: observation.quote,
    start: observation.start,
    end: observation.end,
    value: observation.value ?? '0',
    unit: observation.unit ?? '',
  }));
}

function judgePaces(one: Case, paces: readonly Pace[], flows: Flows): Judgement {
  const [pace] = paces as readonly [Pace, ...Pace[]];
  const more = { progress: paces.map(({ progress }) => progress), used: pace.facts };
  const text = `${promise(one, `${promised(one.standing)} in total`)}. ${pace.text}${otherWindows(paces)}${notesOn(one, flows, pace)}`;
  const bound = new Exact(one.standing.target?.low ?? one.standing.target?.high ?? 0);
  const isCeiling = one.standing.target?.low === null;
  const reached = paces.every(({ progress }) => new Exact(progress.observed).gte(bound));
  if (reached && !flows.isWhole)
    return resolved(
      isCeiling ? 'missed' : 'met',
      `${text} The total ${isCeiling ? 'has passed the ceiling' : 'is reached'}.`,
      { ...more, numeric: isCeiling ? 'above' : 'inside' },
    );
  const timing = timingOf(one);
  if (timing === 'unreported') return due('awaiting_actual', text, more);
  return timing === 'reported' ? judgeEnd(one, paces, flows, text, more) : judgeRunning(paces, text, more, isCeiling);
}

/** The first reading is told with its arithmetic, the others by their shares; all of it stands in `progress`. */
function otherWindows(paces: readonly Pace[]): string {
  const others = paces.slice(1).map(({ progress, facts }) => {
    const percent = (share: string) => `${rounded(new Exact(share).mul(100), 1)} %`;
    const { start, end } = progress.window;
    const spent = facts.length === 0 ? 'nothing to count yet' : `${percent(progress.share)} of the total`;
    return `from ${start} to ${end}, ${spent} in ${percent(progress.elapsed)} of the window`;
  });
  return others.length === 0 ? '' : ` Read otherwise: ${others.join('; ')}.`;
}

type More = { readonly progress: readonly Progress[]; readonly used: readonly Fact[] };

function judgeEnd(one: Case, paces: readonly Pace[], flows: Flows, text: string, more: More): Judgement {
  if (flows.isWhole) return due('scope_mismatch', `${text} No verdict: ${because('scope_mismatch')}.`, more);
  if (paces.some(({ hasGaps }) => hasGaps))
    return due('awaiting_actual', `${text} Periods are missing from the sum.`, more);
  if (one.standing.target?.low === null)
    return resolved('met', `${text} The total stayed below the ceiling.`, { ...more, numeric: 'inside' });
  const isClear = paces.length === 1 || paces.every(({ progress }) => new Exact(progress.share).lt(1));
  return isClear
    ? resolved('missed', `${text} The window has closed below the total.`, { ...more, numeric: 'below' })
    : due('window_ambiguous', `${text} ${because('window_ambiguous')}.`, more);
}

function judgeRunning(paces: readonly Pace[], text: string, more: More, isCeiling: boolean): Judgement {
  const ways = new Set(paces.map(({ isOnPace }) => isOnPace));
  if (ways.has(null)) return open('not_yet_due', text, more);
  if (ways.size > 1) return open('window_ambiguous', `${text} ${because('window_ambiguous')}.`, more);
  const lifecycle = isCeiling || ways.has(true) ? 'on_pace' : 'behind_pace';
  return open('not_yet_due', text, { ...more, lifecycle, confidence: 0.8 });
}

function notesOn(one: Case, flows: Flows, pace: Pace): string {
  const { statement } = one.standing;
  const whole =
    flows.isWhole && pace.facts.length > 0
      ? ' The plan names a part (cloud and AI), the figures are of all capital expenditure: they show pace and decide nothing.'
      : '';
  const scope =
    !flows.isWhole && pace.facts.length > 0 && statement.basis === 'unspecified' && statement.scope === 'reported'
      ? ' The claim names no scope; the figures are those that the company reports.'
      : '';
  const told = flows.analyst.map(
    ({ observation }) =>
      `${writeAmount(observation.value ?? '0', observation.unit ?? '')} (${span(observation.period)})`,
  );
  const analyst = told.length === 0 ? '' : ` Unconfirmed, said by an analyst: ${told.join('; ')}.`;
  return `${whole}${scope}${analyst}`;
}
