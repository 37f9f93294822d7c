import { isNear } from '../claim/index.js';
import type { Extraction, Observation } from '../model/index.js';

const DOUBTFUL = new Set(['analyst_figure', 'model_proposed', 'unit_suspect', 'source_conflict']);

/** The body of a document before its summary, so that the record is quoted and not its restatement. */
const SECTIONS: readonly Observation['section'][] = ['prepared', 'qa', 'summary'];

/** Figures that a document reports for its own period and that nothing speaks against, the record before the summary. */
export function reportedFigures({ document, observations }: Extraction): readonly Observation[] {
  const own = observations.filter(
    (one) => isNear(one.period.end, document.period.end) && hasFigure(one) && !isDoubtful(one),
  );
  return own.sort((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section));
}

function hasFigure({ value, growth }: Observation): boolean {
  return value !== null || growth !== null;
}

function isDoubtful({ statedBy, flags }: Observation): boolean {
  return statedBy === 'analyst' || flags.some((flag) => DOUBTFUL.has(flag.code));
}
