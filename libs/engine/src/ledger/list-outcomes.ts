import type { Thread } from '../claim/index.js';
import type { Outcome, Result } from '../model/index.js';
import { linkRelated, linkSpoken, saidAgain, type Fact, type Spoken } from '../outcome/index.js';
import type { DatedRuling } from './judge-series.js';
import type { Scene } from './scene.js';

/**
 * What came later of a claim: first the figures that the verdict rests on, then what else management said of it, then the
 * figures that are only related.
 */
export function listOutcomes(thread: Thread, rulings: readonly DatedRuling[], scene: Scene): readonly Outcome[] {
  const last = rulings.at(-1);
  const made = thread.entries[0]?.document ?? 0;
  const decisive = (last?.used ?? []).filter((fact) => fact.document > made);
  const again = decisive.slice(0, 1).flatMap((fact) => saidAgain(fact, scene.facts, scene.profile));
  const related = linkRelated(thread, scene.facts, scene.profile);
  const spoken = linkSpoken(thread, scene.documents, scene.profile);
  const relation = relationOf(last?.verdict.result ?? null);
  const isHappening = last?.verdict.rule === 'event.done';
  const metric = thread.entries.at(-1)?.statement.metric;
  const outcomeIn = (fact: Fact, of: Outcome['relation']) =>
    isHappening && isOfAnother(fact, metric) ? withoutFigure(outcomeOf(fact, of)) : outcomeOf(fact, of);
  const told = new Set([...placesOf(thread, spoken), ...decisive.map(placeOf)]);
  const rest = [...again, ...related].filter((fact) => !told.has(placeOf(fact)) && told.add(placeOf(fact)));
  return [
    ...decisive.map((fact, at) => outcomeIn(fact, at === 0 ? relation : relationOfMore(relation))),
    ...spoken.map((one) => outcomeOfSpoken(one, scene)),
    ...rest.map((fact) => outcomeIn(fact, 'progress')),
  ];
}

/** A figure that shows only that something has happened: revenue "without the business that was sold" is not what its sale came to. */
function isOfAnother({ observation }: Fact, metric: string | undefined): boolean {
  return observation.event === null && observation.metric !== metric;
}

function withoutFigure(outcome: Outcome): Outcome {
  return { ...outcome, value: null, unit: null, growth: null };
}

/** A sentence is shown once, and what repeats the promise is no outcome of it. */
function placesOf(thread: Thread, spoken: readonly Spoken[]): readonly string[] {
  return [...thread.entries, ...spoken].map(({ document, statement }) => `${document}|${statement.start}`);
}

function placeOf({ document, observation }: Fact): string {
  return `${document}|${observation.start}`;
}

function relationOf(result: Result | null): Outcome['relation'] {
  if (result === null) return 'progress';
  return result === 'missed' || result === 'contradicted' ? 'contradicts' : 'fulfils';
}

/** Beside the deciding figure, the others of a met claim (later quarters, a year's total) show how it went on. */
function relationOfMore(relation: Outcome['relation']): Outcome['relation'] {
  return relation === 'contradicts' ? 'contradicts' : 'progress';
}

/** A statement reports no figure; its period is the one that the document reports on. */
function outcomeOfSpoken({ document, statement }: Spoken, { documents }: Scene): Outcome {
  const { id, quote, start, end, lang } = statement;
  const period = documents[document]?.document.period;
  return {
    document,
    relation: 'progress',
    observation: '',
    statement: id,
    quote,
    start,
    end,
    lang,
    vintage: 'first_reported',
    value: null,
    unit: null,
    growth: null,
    period: { start: period?.start ?? '', end: period?.end ?? '' },
  };
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
