import { claimId, claimSummary, relateSegments, type Standing, type Thread, type ThreadEntry } from '../claim/index.js';
import type { Claim, ClaimStatement, Flag } from '../model/index.js';
import { bearingOf, isSaleOf, type Fact } from '../outcome/index.js';
import { listOutcomes } from './list-outcomes.js';
import { listTimeline } from './list-timeline.js';
import { judgeOriginal, judgeSeries } from './judge-series.js';
import type { Scene } from './scene.js';
import { listUnmentioned } from './list-unmentioned.js';

/** Everything that is known of one claim on the day of the scene. */
export function buildClaim(thread: Thread, scene: Scene): Claim {
  const { standing, topic } = thread;
  const { statement, target, horizon } = standing;
  const own = { ...scene, facts: scene.facts.filter((fact) => mayConcern(fact, standing, scene)) };
  const rulings = judgeSeries(thread, own);
  const verdicts = rulings.map((ruling) => ruling.verdict);
  const verdict = verdicts.at(-1) as Claim['verdict'];
  const outcomes = listOutcomes(thread, rulings, scene);
  const unmentioned = listUnmentioned(thread, verdicts, own);
  return {
    id: claimId(thread, scene.documents),
    company: scene.profile.id,
    metric: statement.metric,
    event: statement.event,
    segment: statement.segment,
    scope: statement.scope,
    basis: statement.basis,
    kind: statement.kind,
    form: statement.form,
    direction: statement.direction,
    modality: statement.modality,
    checkability: statement.checkability,
    target,
    horizon,
    window: { start: horizon?.start ?? null, end: horizon?.end ?? null },
    conditions: statement.conditions,
    topic,
    summary: claimSummary(standing, topic, scene.profile),
    statements: thread.entries.map((entry) => statementOf(entry, scene)),
    outcomes,
    verdict,
    original: judgeOriginal(thread, own),
    verdicts,
    timeline: listTimeline(thread, verdicts, outcomes, unmentioned, scene),
    unmentioned,
    flags: flagsOf(thread),
    review: null,
  };
}

/**
 * Figures of the same business that bear on the claim; events and what is left out of a figure are recognised by name,
 * wherever they stand, and a condition may speak of anything.
 */
function mayConcern(fact: Fact, standing: Standing, { profile }: Scene): boolean {
  const { observation } = fact;
  if (observation.event !== null || observation.scope.startsWith('excluding:')) return true;
  if (isConditional(standing))
    return relateSegments(standing.statement.segment, observation.segment, profile) !== 'different';
  return bearingOf(fact, standing, profile) !== null || isSaleOf(observation, standing.statement, profile);
}

function isConditional({ statement }: Standing): boolean {
  return statement.modality === 'conditional' || statement.conditions.length > 0;
}

function statementOf(entry: ThreadEntry, { documents }: Scene): ClaimStatement {
  const { statement } = entry;
  return {
    document: entry.document,
    statement: statement.id,
    quote: statement.quote,
    start: statement.start,
    end: statement.end,
    lang: statement.lang,
    translation: statement.translation,
    speaker: statement.speaker.name,
    saidOn: documents[entry.document]?.document.eventDate ?? '',
    revision: entry.revision,
    target: entry.target,
    horizon: statement.horizon,
    flags: entry.flags,
    confidence: statement.confidence,
    ...(statement.reviewed && { reviewed: statement.reviewed }),
  };
}

/** Each doubt once, as long as it is in force: a figure corrected by a later reading keeps its flag. */
function flagsOf(thread: Thread): readonly Flag[] {
  const byText = new Map(
    thread.entries.flatMap((entry) => entry.flags).map((flag) => [`${flag.code}|${flag.detail}`, flag]),
  );
  return [...byText.values()];
}
