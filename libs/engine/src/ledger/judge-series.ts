import type { Thread } from '../claim/index.js';
import type { Extraction, IsoDate, Verdict } from '../model/index.js';
import type { Fact } from '../outcome/index.js';
import { judge, timingOf, type Case } from '../verdict/index.js';
import { caseAt, originalCase } from './case-at.js';
import type { Scene } from './scene.js';

/** A verdict with the figures that it rests on. */
export interface DatedRuling {
  readonly verdict: Verdict;
  readonly used: readonly Fact[];
  /** The last document that had been read. */
  readonly document: number;
}

/**
 * The verdicts of a claim as its documents came in, each kept only where it says something else than the one before; the last
 * is the verdict on the day of the scene.
 */
export function judgeSeries(thread: Thread, scene: Scene): readonly DatedRuling[] {
  const made = thread.entries[0]?.document ?? 0;
  const kept: DatedRuling[] = [];
  const news = documentsWithNews(thread, scene);
  let isSettled = false;
  for (let document = made; document < scene.documents.length; document++) {
    const { eventDate: day, replacedBy } = (scene.documents[document] as Extraction).document;
    if (replacedBy !== undefined || (isSettled && !news.has(document))) continue;
    const one = caseAt(thread, document, day, scene);
    keep(kept, rule(one, document));
    // That an event is still promised, in whatever words, is news of it too.
    isSettled = timingOf(one) === 'reported' && one.measure !== 'event';
  }
  keep(kept, rule(caseAt(thread, scene.documents.length - 1, scene.asOf, scene), scene.documents.length - 1));
  return kept;
}

/** Documents that speak of the claim or give a figure that concerns it. Once its end has been reported on, only these can change a verdict. */
function documentsWithNews(thread: Thread, { facts }: Scene): ReadonlySet<number> {
  return new Set([...thread.entries, ...facts].map(({ document }) => document));
}

/** The first statement judged alone, on what is known now. */
export function judgeOriginal(thread: Thread, scene: Scene): Verdict {
  return rule(originalCase(thread, scene), scene.documents.length - 1).verdict;
}

function keep(kept: DatedRuling[], next: DatedRuling): void {
  const last = kept.at(-1);
  if (last === undefined || contentOf(last.verdict) !== contentOf(next.verdict)) kept.push(next);
}

/** A verdict that differs in nothing but its day says nothing new. */
function contentOf(verdict: Verdict): string {
  return JSON.stringify({ ...verdict, asOf: null });
}

function rule(one: Case, document: number): DatedRuling {
  const { rule: found, judgement } = judge(one);
  const { used, ...said } = judgement;
  return { verdict: verdictOf(one, found, said, used), used, document };
}

function verdictOf(
  one: Case,
  rule_: ReturnType<typeof judge>['rule'],
  said: Omit<ReturnType<typeof judge>['judgement'], 'used'>,
  used: readonly Fact[],
): Verdict {
  const asOf: IsoDate = one.asOf;
  return {
    lifecycle: said.lifecycle,
    result: said.result,
    void: said.void,
    reason: said.reason,
    sustained: said.sustained,
    asOf,
    rule: rule_.name,
    ruleVersion: rule_.version,
    explanation: said.explanation,
    numeric: said.numeric,
    inputs: {
      statement: { document: one.standing.document, statement: one.standing.statement.id },
      observations: used.map((fact) => ({ document: fact.document, observation: fact.observation.id })),
    },
    progress: said.progress,
    confidence: said.confidence,
  };
}
