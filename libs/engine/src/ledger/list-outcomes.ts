import type { Thread } from '../claim/index.js';
import type { Outcome, Result } from '../model/index.js';
import { linkRelated, saidAgain, type Fact } from '../outcome/index.js';
import type { DatedRuling } from './judge-series.js';
import type { Scene } from './scene.js';

/** What was later reported about a claim: first the figures that the verdict rests on, then those that are only related. */
export function listOutcomes(thread: Thread, rulings: readonly DatedRuling[], scene: Scene): readonly Outcome[] {
  const last = rulings.at(-1);
  const made = thread.entries[0]?.document ?? 0;
  const decisive = (last?.used ?? []).filter((fact) => fact.document > made);
  const again = decisive.slice(0, 1).flatMap((fact) => saidAgain(fact, scene.facts, scene.profile));
  const related = linkRelated(thread, scene.facts, scene.profile);
  const relation = relationOf(last?.verdict.result ?? null);
  const told = new Set<Fact>(decisive);
  const rest = [...again, ...related].filter((fact) => !told.has(fact) && told.add(fact));
  return [
    ...decisive.map((fact, at) => outcomeOf(fact, at === 0 ? relation : relationOfMore(relation))),
    ...rest.map((fact) => outcomeOf(fact, 'progress')),
  ];
}

function relationOf(result: Result | null): Outcome['relation'] {
  if (result === null) return 'progress';
  return result === 'missed' || result === 'contradicted' ? 'contradicts' : 'fulfils';
}

/** Beside the deciding figure, the others of a met claim (later quarters, a year's total) show how it went on. */
function relationOfMore(relation: Outcome['relation']): Outcome['relation'] {
  return relation === 'contradicts' ? 'contradicts' : 'progress';
}

function outcomeOf(fact: Fact, relation: Outcome['relation']): Outcome {
  const { observation } = fact;
  return {
    document: fact.document,
    relation,
    observation: observation.id,
    quote: observation.quote,
    start: observation.start,
    end: observation.end,
    lang: observation.lang,
    vintage: fact.vintage,
    value: observation.value,
    unit: observation.unit,
    growth: observation.growth?.percent ?? null,
    period: fact.period,
  };
}
