import { growth, horizon, level, target, type Reported, type Said } from '../builder.js';

export const Q1 = '2025-01-01..2025-03-31';
export const Q2 = '2025-04-01..2025-06-30';
export const Q3 = '2025-07-01..2025-09-30';
export const Q2_BEFORE = '2024-04-01..2024-06-30';
export const YEAR = '2025-01-01..2025-12-31';
export const TWO_YEARS = '2025-04-01..2027-03-31';
export const next = horizon(Q2);

export const way = { kind: 'directional', form: 'directional' } as const;
export const milestone = { kind: 'milestone', form: 'event' } as const;
export const words = { kind: 'qualitative', form: 'qualitative', direction: null } as const;
const up = { ...way, direction: 'increase' } as const;

/** A number for the next quarter: `guided('revenue of 10 billion', '10e9 USD')`. */
export function guided(quote: string, amount: string, more: Partial<Said> = {}): Said {
  return { quote, target: target(amount, quote), horizon: next, ...more };
}

/** A multiple without bounds: `noBounds('yoy', '2')`. */
export function noBounds(to: string, multiple: string): NonNullable<Said['target']> {
  return { low: null, high: null, unit: 'ratio', raw: multiple, comparison: { to, multiple } };
}

export function ahead(quote: string, more: Partial<Said> = {}): Said {
  return { quote, ...up, horizon: next, ...more };
}

export function revenue(amount: string, period?: string): Reported {
  return { quote: `revenue was ${amount}`, period, ...level(`${amount} USD`) };
}

export function of(metric: string, quote: string, amount: string, more: Partial<Reported> = {}): Reported {
  return { quote, metric, ...level(amount), ...more };
}

export function grew(percent: string, more: Partial<Reported> = {}): Reported {
  return { quote: `revenue grew ${percent}%`, ...growth(percent), ...more };
}

export function rate(percent: string, period?: string): Reported {
  return of('gross_margin', `a gross margin of ${percent}%`, `${percent} percent`, { period });
}

export function ebita(amount: string, period?: string): Reported {
  return of('adjusted_ebita', `ebita of ${amount}`, `${amount} USD`, { segment: 'shop', period });
}

export function operating(amount: string): Reported {
  return of('operating_income', `operating income of ${amount}`, `${amount} USD`, { segment: 'shop' });
}

export function members(count: string, period?: string): Reported {
  return of('members', `${count} members`, `${count} count`, { period });
}

export function spent(amount: string, period?: string): Reported {
  return of('capital_expenditure', `we spent ${amount}`, `${amount} USD`, { period });
}

/** `happened('product_launch', 'we launched Falcon', { topic: ['falcon'] })` */
export function happened(event: string, quote: string, more: Partial<Reported> = {}): Reported {
  return { quote, metric: event, event, ...more };
}

export function toHappen(event: string, quote: string, more: Partial<Said> = {}): Said {
  return { quote, metric: event, event, ...milestone, horizon: next, ...more };
}

/** The growth of one metric told without its level. */
export function rose(metric: string, percent: string, more: Partial<Reported> = {}): Reported {
  return { quote: `${metric} ${percent}%`, metric, ...growth(percent), ...more };
}
