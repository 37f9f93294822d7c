import type { Extraction, Observation, Statement } from '../../libs/engine/src/model/index.js';
import type { CallKey, KeyStatement } from './call-key.js';
import { sameFigure, sameSubject, saysOfStatement } from './call-likeness.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Counts of what is right, and of what is wrong. */
export type CallScore = Readonly<Record<string, number>>;

/** Counts that a better engine lowers: statements where the key has none. */
export const FAULTS = ['wrong'];

/**
 * Counts what the engine found of a key, the way in which whole calls are scored: a quote answers an entry where it covers
 * more than half of the shorter of the two, and is no paragraph; one statement answers one entry, the likest first.
 * Attributes are counted over all core entries of tiers 1 and 2, so that finding one more never lowers a count.
 */
export function scoreCall(text: string, key: CallKey, { statements, observations }: Extraction): CallScore {
  const core = key.statements.filter((each) => each.core);
  const answers = (found: Statement, entry: KeyStatement): boolean => quotes(text, found, entry);
  const pairs = pairUp(statements, core, answers);
  const known = [...key.statements, ...key.neutral];
  const wrong = statements.filter((each) => !known.some((entry) => fits(text, each, entry)));
  const figures = key.observations.filter((each) => each.core);
  const given = (on: Span): Observation[] =>
    observations.filter((each) => cover(each, on) > 0 && short(text, each, on, 160));
  return {
    tier1: core.filter((entry) => entry.tier === 1 && statements.some((each) => answers(each, entry))).length,
    tier12: core.filter((entry) => statements.some((each) => answers(each, entry))).length,
    ...Object.fromEntries(
      Object.entries(saysOfStatement).map(([name, same]) => [name, pairs.filter((pair) => same(...pair)).length]),
    ),
    frame: pairs.filter((pair) => pair[1].tier === 1 && likeness(...pair) === WHOLE).length,
    figuresFound: figures.filter((entry) => given(entry).some((each) => sameFigure(each, entry))).length,
    figuresExact: figures.filter((entry) =>
      given(entry).some((each) => sameFigure(each, entry) && sameSubject(each, entry)),
    ).length,
    wrong: wrong.length,
  };
}

const FRAME = ['metric', 'segment', 'target', 'due'];
const WHOLE = FRAME.length + 1;

/** How much of the frame is right; the metric counts double. */
function likeness(found: Statement, entry: KeyStatement): number {
  return ['metric', ...FRAME].filter((each) => saysOfStatement[each]!(found, entry)).length;
}

function pairUp(
  statements: readonly Statement[],
  entries: readonly KeyStatement[],
  answers: (found: Statement, entry: KeyStatement) => boolean,
): (readonly [Statement, KeyStatement])[] {
  const likest = entries
    .flatMap((entry) => statements.filter((each) => answers(each, entry)).map((each) => [each, entry] as const))
    .sort((a, b) => likeness(...b) - likeness(...a));
  const taken = new Set<unknown>();
  return likest.filter(([found, entry]) => {
    if (taken.has(found) || taken.has(entry)) return false;
    taken.add(found).add(entry);
    return true;
  });
}

/** Original or translation on either side. */
function quotes(text: string, found: Statement, entry: KeyStatement): boolean {
  const sides = [found, ...(found.translation ? [found.translation] : [])];
  return sides.some(
    (side) => fits(text, side, entry) || (entry.translation !== undefined && fits(text, side, entry.translation)),
  );
}

const length = ({ start, end }: Span): number => end - start;

function cover(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.min(length(a), length(b));
}

const fits = (text: string, found: Span, entry: Span): boolean =>
  cover(found, entry) > 0.5 && short(text, found, entry, 60);

function short(text: string, found: Span, entry: Span, slack: number): boolean {
  const quote = text.slice(found.start, found.end - 1);
  return length(found) <= 3 * length(entry) + slack || !/[。！？][^”"」』）)\s]|[.!?]["”’)]?\s+[“"(]?[A-Z]/.test(quote);
}
