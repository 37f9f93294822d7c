import type { DocumentUpload } from '#contracts';

/** Three calls of a company that does not exist: a range met, a range missed, a year's spending reiterated and cut. */
const CALLS = [
  {
    quarter: 'first',
    next: 'second',
    reported: 'Revenue for the first quarter was $410 million, up 6% from a year ago.',
    guided: 'For the second quarter of 2024, we expect revenue of $430 million to $450 million.',
    spent:
      'Capital expenditure was $22 million. We expect capital expenditure of about $100 million for the full year 2024.',
    periodEnd: '2024-03-31',
    eventDate: '2024-04-25',
  },
  {
    quarter: 'second',
    reported: 'Revenue for the second quarter was $444 million, up 9% from a year ago.',
    guided: 'For the third quarter of 2024, we expect revenue of $455 million to $470 million.',
    spent:
      'Capital expenditure was $27 million. We still expect capital expenditure of about $100 million for the full year 2024.',
    periodEnd: '2024-06-30',
    eventDate: '2024-07-25',
  },
  {
    quarter: 'third',
    reported: 'Revenue for the third quarter was $448 million, up 7% from a year ago.',
    guided: 'For the fourth quarter of 2024, we expect revenue of $460 million to $480 million.',
    spent:
      'Capital expenditure was $24 million. We now expect capital expenditure of about $95 million for the full year 2024.',
    periodEnd: '2024-09-30',
    eventDate: '2024-10-24',
  },
] as const;

export const TODAY = '2024-12-01';

/** The calls as uploads of one company, in the order in which they were held. */
export function callsOf(company: string): readonly DocumentUpload[] {
  return CALLS.map(({ quarter, reported, guided, spent, periodEnd, eventDate }) => ({
    company,
    name: `${quarter} quarter`,
    periodEnd,
    eventDate,
    currency: 'USD',
    text: [
      `${company} ${quarter} quarter 2024 results call`,
      'Prepared remarks',
      `Mara Lindqvist, Chief Executive Officer: ${reported} ${guided}`,
      `Tomas Reyes, Chief Financial Officer: ${spent}`,
    ].join('\n\n'),
  }));
}

/** A text that says neither its period nor the day of the call. */
export function undated(company: string): DocumentUpload {
  return { company, name: 'undated', text: 'Mara Lindqvist: We expect revenue to grow.' };
}
