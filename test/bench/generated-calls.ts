/**
 * Companies that do not exist and their calls, of the shape that real ones have: figures of the quarter, guidance for the
 * next and for the year, plans over years, events to come, then questions, in some 20 to 40 thousand characters of which
 * most promise nothing. The same seed gives the same company, quarter by quarter; what was guided is met, missed or beaten
 * in turn.
 */
import type { DocumentUpload } from '../../libs/contracts/src/index.js';

const SEGMENTS = ['Cloud', 'Logistics', 'Devices', 'Payments', 'Advertising', 'Retail', 'Software', 'Energy'];
const EVENTS = [
  'open our second plant in Leiden',
  'launch the next generation of our platform',
  'close the sale of our mapping unit',
  'complete the migration of our data centers',
  'list our payments business',
];
const REMARKS = [
  'I would like to thank our teams in every region for the care with which they served customers this quarter.',
  'Conversations with customers were more about resilience than about price, which suits how we have built the business.',
  'The mix between our regions was much as it had been, and no single customer was more than a small part of sales.',
  'We took calls from suppliers in the spring, and what we heard there shaped how we bought components.',
  'Our teams finished the work on the warehouse in the north, and the old site has been handed back to its owner.',
  'A year ago we were asked whether the two platforms could live side by side, and the answer has turned out to be yes.',
  'Hiring was selective, and most of those who joined us did so in engineering and in support.',
  'Currency was a small headwind in the period, in line with what treasury had described to you in the spring.',
  'We were pleased with the response at the trade fair, where visitors could see the new tools at work for the first time.',
  'Freight rates moved around during the quarter and ended close to where they had begun.',
  'Returns were low, and the quality of what we shipped was as good as it has been since we began to measure it.',
  'Several of you visited the new site, and I hope that you saw what the people there have achieved.',
  'The board met twice in the quarter and reviewed how we allocate capital between maintenance and growth.',
  'Competition was lively in the entry range, less so where customers ask for service along with the product.',
  'We simplified the price list in two countries, and customers told us that it was easier to read.',
  'Weather had less of an influence than in the previous year, and the stores were open on all but three days.',
];
const QUESTIONS = [
  'Thank you for taking my question. How should we think about the mix between the regions from here?',
  'Good morning. Could you talk about what you hear from customers on budgets, and what surprised you?',
  'Can you walk us through the drivers of gross margin this quarter, and whether freight played a part?',
  'What did you see in the last weeks of the quarter, and how did the channel behave?',
];

export interface GeneratedCompany {
  readonly id: string;
  /** Oldest first. */
  readonly calls: readonly DocumentUpload[];
}

/** A company with as many quarters as asked for, beginning with the first of 2023. */
export function generateCompany(seed: number, quarters = 8): GeneratedCompany {
  const random = randomOf(seed);
  const id = `bench_${seed}`;
  const state = { revenue: 300 + Math.floor(random() * 900), segments: pick(SEGMENTS, 3, random), year: 0 };
  const calls = Array.from({ length: quarters }, (_, at) => call(id, at, state, random));
  return { id, calls };
}

interface State {
  revenue: number;
  year: number;
  readonly segments: readonly string[];
}

const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;
const ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;
const DAYS = ['04-25', '07-25', '10-24', '02-06'] as const;

function call(company: string, at: number, state: State, random: () => number): DocumentUpload {
  const [year, quarter] = [2023 + Math.floor(at / 4), at % 4];
  const [nextYear, next] = [quarter === 3 ? year + 1 : year, (quarter + 1) % 4];
  state.revenue = Math.round(state.revenue * (0.98 + random() * 0.08));
  state.year = quarter === 0 ? state.revenue : state.year + state.revenue;
  const low = Math.round(state.revenue * 1.01);
  const name = `the ${QUARTERS[quarter]} quarter of ${year}`;
  const following = `the ${QUARTERS[next]} quarter of ${nextYear}`;
  const text = [
    `${company} ${QUARTERS[quarter]} quarter ${year} results call`,
    'Prepared remarks',
    `Mara Lindqvist, Chief Executive Officer: ${remarks(5, random)} Revenue for ${name} was $${state.revenue} million, up ${3 + Math.floor(random() * 9)}% from a year ago. ${remarks(4, random)}`,
    ...state.segments.map((segment) => segmentPart(segment, name, following, random)),
    `Mara Lindqvist: We plan to ${EVENTS[Math.floor(random() * EVENTS.length)]} by the end of ${year + 1}. ${remarks(6, random)} Over the next three years we will invest $${200 + Math.floor(random() * 300)} million in capacity. ${remarks(5, random)}`,
    `Tomas Reyes, Chief Financial Officer: Gross margin was ${(38 + random() * 8).toFixed(1)}% in ${name}. ${remarks(4, random)} Operating income was $${Math.round(state.revenue * 0.12)} million. Capital expenditure was $${Math.round(state.revenue * 0.07)} million. ${remarks(3, random)}`,
    `Tomas Reyes: For ${following}, we expect revenue of $${low} million to $${Math.round(low * 1.04)} million and gross margin of approximately ${(40 + random() * 4).toFixed(1)}%. ${remarks(2, random)} For the full year ${nextYear}, we expect capital expenditure of about $${Math.round(state.revenue * 0.3)} million and an effective tax rate of ${18 + Math.floor(random() * 5)}%. ${remarks(3, random)}`,
    'Questions and answers',
    ...Array.from({ length: 12 }, () => exchange(following, random)),
  ].join('\n\n');
  const eventDate = `${quarter === 3 ? year + 1 : year}-${DAYS[quarter]}`;
  return { company, name, text, periodEnd: `${year}-${ENDS[quarter]}`, eventDate, currency: 'USD' };
}

function segmentPart(segment: string, name: string, following: string, random: () => number): string {
  const growth = 2 + Math.floor(random() * 20);
  return `Mara Lindqvist: ${remarks(3, random)} ${segment} revenue was $${40 + Math.floor(random() * 200)} million in ${name}, an increase of ${growth}% year over year. ${remarks(2, random)} We expect ${segment} revenue to grow between ${growth - 1}% and ${growth + 3}% in ${following}. ${remarks(3, random)}`;
}

function exchange(following: string, random: () => number): string {
  const question = `Priya Anand, Analyst, Harbour Research: ${QUESTIONS[Math.floor(random() * QUESTIONS.length)]}`;
  const hint = random() < 0.4 ? `We expect operating expenses to be flat in ${following}.` : '';
  return `${question}\n\nTomas Reyes: ${remarks(6, random)} ${hint} ${remarks(8, random)}`;
}

function remarks(count: number, random: () => number): string {
  return pick(REMARKS, count, random).join(' ');
}

function pick<T>(from: readonly T[], count: number, random: () => number): T[] {
  const left = [...from];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
