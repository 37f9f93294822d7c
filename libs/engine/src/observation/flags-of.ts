import type { Basis, Flag, SentenceReading } from '../model/index.js';
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

/** Why a figure should be read with care. */
export function flagsOf(reading: SentenceReading, figure: Figure): Flag[] {
  const flags: Flag[] = [];
  if (reading.utterance.speaker.role === 'analyst')
    flags.push({ code: 'analyst_figure', detail: 'Only an analyst gave this figure.' });
  if (figure.slip !== null)
    flags.push({ code: 'recording_slip', detail: `"${figure.slip}" stands for ${figure.metric}.` });
  if (basisOf(reading, figure).inherited)
    flags.push({ code: 'basis_inherited', detail: 'The basis was announced earlier for the figures that follow.' });
  return flags;
}
