import type { Figure } from './figure.js';

const BASES: Readonly<Record<string, string>> = {
  gaap: 'GAAP',
  ifrs: 'IFRS',
  non_gaap: 'non-GAAP',
  company_defined: 'as the company defines it',
};

const VINTAGES = { imported: '', restated: 'Restated: ', derived: 'Worked out: ' } as const;

/**
 * A figure as one line of its document: the words that verdicts quote. The amount comes first, in full, for a reader of
 * numbers takes the first that fits; the rest says for when, on which basis and how it came about.
 */
export function writeFigure(figure: Figure): string {
  const { metric, segment, scope, basis, period, growth, note, from, vintage } = figure;
  const what = [
    segment === 'group' ? null : words(segment),
    words(metric),
    scope === 'reported' ? null : `(${words(scope)})`,
  ];
  const basisWords = BASES[basis] === undefined ? '' : `, ${BASES[basis]}`;
  const grown = growth === null ? '' : `, ${growth.startsWith('-') ? '' : '+'}${growth} % year over year`;
  const told = `${capital(what.filter(Boolean).join(' '))}: ${amount(figure)}${grown}, ${period.start} to ${period.end}${basisWords}.`;
  const history = note === null ? '' : ` ${VINTAGES[vintage]}${note}.`;
  return `${told}${history}${from === null ? '' : ` [${from}]`}`;
}

function words(id: string): string {
  return id.replaceAll('_', ' ').replace(/:/, ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function amount({ value, unit }: Figure): string {
  const number = grouped(value);
  if (unit === 'percent') return `${number} %`;
  if (unit === 'percentage_point') return `${number} percentage points`;
  if (unit === 'count') return number;
  if (unit === 'ratio') return `${number} times`;
  return unit.startsWith('per_share:') ? `${unit.slice('per_share:'.length)} ${number} per share` : `${unit} ${number}`;
}

function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}
