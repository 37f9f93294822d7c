import type { Basis, CompanyProfile, Flag, SentenceReading } from '../model/index.js';
import type { Figure } from './figure.js';

/** Measures that companies state on two bases; an announced basis speaks of these alone. */
const TWO_BASES = /income|margin|expenses|profit|eps|research|marketing|tax_rate|cost|ebit/;

/** The basis of a figure: as said with it, else as announced for what follows. */
export function basisOf(
  { announcedBasis }: SentenceReading,
  { basis, core }: Figure,
): { basis: Basis; inherited: boolean } {
  if (basis !== 'unspecified' || !announcedBasis || !TWO_BASES.test(core)) return { basis, inherited: false };
  return { basis: announcedBasis, inherited: true };
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** An amount in a currency that the company does not report the metric in, with no figure in its own beside it. */
function isForeign({ currency, alsoIn, listed }: CompanyProfile, figure: Figure, beside: readonly Figure[]): boolean {
  const { unit, core, metric, segment } = figure;
  if (!listed || unit === null || !isCurrency(unit) || unit === currency) return false;
  if (alsoIn[core]?.includes(unit) || alsoIn[metric]?.includes(unit)) return false;
  return !beside.some((other) => other.unit === currency && other.metric === metric && other.segment === segment);
}

/** Why a figure should be read with care. */
export function flagsOf(
  reading: SentenceReading,
  profile: CompanyProfile,
  figure: Figure,
  beside: readonly Figure[],
): Flag[] {
  const flags: Flag[] = [];
  if (reading.utterance.speaker.role === 'analyst')
    flags.push({ code: 'analyst_figure', detail: 'Only an analyst gave this figure.' });
  if (figure.slip !== null)
    flags.push({ code: 'recording_slip', detail: `"${figure.slip}" stands for ${figure.metric}.` });
  if (basisOf(reading, figure).inherited)
    flags.push({ code: 'basis_inherited', detail: 'The basis was announced earlier for the figures that follow.' });
  if (isForeign(profile, figure, beside))
    flags.push({
      code: 'unit_suspect',
      detail: `${figure.unit} is not a currency that the company reports ${figure.metric} in.`,
    });
  return flags;
}
