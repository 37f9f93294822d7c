import type { Basis } from '#engine';
import type { Figure } from '../figure.js';
import { readNumber } from './read-number.js';
import { RowFault } from './row-problem.js';

const SCOPES: Readonly<Record<string, string>> = {
  '': 'reported',
  reported: 'reported',
  'as reported': 'reported',
  like_for_like: 'like_for_like',
  'like-for-like': 'like_for_like',
  organic: 'organic',
  constant_currency: 'constant_currency',
  'constant currency': 'constant_currency',
  同口径: 'like_for_like',
  同口徑: 'like_for_like',
  固定汇率: 'constant_currency',
  固定匯率: 'constant_currency',
};

export function scopeOf(cell: string): string {
  const word = cell.toLowerCase();
  const scope = word.startsWith('excluding:') ? word : SCOPES[word];
  if (scope !== undefined) return scope;
  throw new RowFault(
    'scope',
    `"${cell}" is no scope`,
    'Write reported, like_for_like, organic, constant_currency or excluding:NAME.',
  );
}

const BASES: Readonly<Record<string, Basis>> = {
  '': 'unspecified',
  unspecified: 'unspecified',
  gaap: 'gaap',
  'us gaap': 'gaap',
  ifrs: 'ifrs',
  hkfrs: 'ifrs',
  'non-gaap': 'non_gaap',
  non_gaap: 'non_gaap',
  nongaap: 'non_gaap',
  adjusted: 'non_gaap',
  company_defined: 'company_defined',
  非公认会计准则: 'non_gaap',
  非公認會計準則: 'non_gaap',
  公认会计准则: 'gaap',
  公認會計準則: 'gaap',
  国际会计准则: 'ifrs',
  國際會計準則: 'ifrs',
};

export function basisOf(cell: string): Basis {
  const basis = BASES[cell.toLowerCase()];
  if (basis !== undefined) return basis;
  throw new RowFault(
    'basis',
    `"${cell}" is no accounting basis`,
    'Write gaap, ifrs, non_gaap, company_defined or nothing.',
  );
}

export function growthOf(cell: string): string | null {
  if (cell === '') return null;
  const number = readNumber(cell);
  if (number !== null && (number.sign === '%' || number.sign === null))
    return number.value.isZero() ? '0' : number.value.toFixed();
  throw new RowFault(
    'growth',
    `"${cell}" is no percentage`,
    'Write the growth year over year in per cent: 12.5 or 12.5%.',
  );
}

const VINTAGES: Readonly<Record<string, Figure['vintage']>> = {
  '': 'imported',
  imported: 'imported',
  first_reported: 'imported',
  original: 'imported',
  no: 'imported',
  false: 'imported',
  否: 'imported',
  首次披露: 'imported',
  restated: 'restated',
  yes: 'restated',
  true: 'restated',
  是: 'restated',
  重述: 'restated',
  derived: 'derived',
  推算: 'derived',
};

export function vintageOf(cell: string): Figure['vintage'] {
  const vintage = VINTAGES[cell.toLowerCase()];
  if (vintage !== undefined) return vintage;
  throw new RowFault('vintage', `"${cell}" is no vintage`, 'Write first_reported, restated, derived or nothing.');
}
