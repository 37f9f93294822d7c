import { describe, expect, it } from '@jest/globals';
import { checkOptions, type OfflineOptions } from './options.js';

const of = (options: Partial<OfflineOptions>) => () => checkOptions({ company: 'acme', ...options });

describe('checkOptions', () => {
  it.each<[string, Partial<OfflineOptions>]>([
    ['nothing but the company', {}],
    ['a leap day', { eventDate: '2024-02-29' }],
    ['a fiscal year that ends in February', { fiscalYearEnd: '02-29' }],
    ['a currency', { currency: 'TWD' }],
    ['a profile of the user’s own', { company: undefined, profile: 'acme.json' }],
  ])('takes %s', (_what, options) => {
    expect(of(options)).not.toThrow();
  });

  it.each<[string, Partial<OfflineOptions>, string]>([
    ['a day that does not exist', { periodEnd: '2025-02-29' }, '--period-end 2025-02-29 is not a date.'],
    ['a short year', { eventDate: '25-02-20' }, '--event-date 25-02-20 is not a date.'],
    ['a word', { asOf: 'today' }, '--as-of today is not a date.'],
    ['a thirteenth month', { fiscalYearEnd: '13-01' }, '--fiscal-year-end 13-01 is not a day of the year.'],
    ['a whole date as a year end', { fiscalYearEnd: '2025-03-31' }, '2025-03-31 is not a day of the year.'],
    ['a currency in lower case', { currency: 'usd' }, '--currency usd is not a currency code.'],
    ['letters that name no currency', { currency: 'ZZZ' }, '--currency ZZZ is not a currency code.'],
    ['nobody’s document', { company: undefined }, 'Neither --company nor --profile is given.'],
  ])('refuses %s by the words that were given', (_what, options, message) => {
    expect(of(options)).toThrow(message);
  });
});
