import { describe, expect, it } from '@jest/globals';
import { neutralProfile, type CompanyProfile } from '#engine';
import { importCompanyFacts } from './import-company-facts.js';

/** `concept unit start..end value form filed`; a balance has no start. Fiscal labels are those of the filing, and mislead. */
function factsOf(rows: readonly string[]): string {
  const facts: Record<string, Record<string, { units: Record<string, object[]> }>> = {};
  for (const [at, row] of rows.entries()) {
    const [name = '', unit = '', period = '', val = '', form = '', filed = ''] = row.split(' ');
    const [taxonomy = '', concept = ''] = name.includes(':') ? name.split(':') : ['us-gaap', name];
    const [start, end] = period.split('..');
    const units = ((facts[taxonomy] ??= {})[concept] ??= { units: {} }).units;
    const dates = start ? { start, end } : { end };
    (units[unit] ??= []).push({ ...dates, val: Number(val), accn: `0001-${at}`, fy: 2031, fp: 'FY', form, filed });
  }
  return JSON.stringify({ cik: 4711, entityName: 'Sample Corp', facts });
}

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const profile = neutralProfile('sample', { currency: 'USD' });

async function figuresOf(rows: readonly string[], company: CompanyProfile = profile, concepts: unknown = null) {
  const { figures } = await importCompanyFacts(inPieces(factsOf(rows), 700), company, concepts);
  return figures
    .map(({ metric, value, unit, period, filedOn, vintage, isComparative, basis }) =>
      [
        metric,
        value,
        unit,
        `${period.start}..${period.end}`,
        filedOn,
        vintage + (isComparative ? '*' : ''),
        basis,
      ].join(' '),
    )
    .sort();
}

const Q1 = '2024-01-01..2024-03-31';
const H1 = '2024-01-01..2024-06-30';
const M9 = '2024-01-01..2024-09-30';
const FY = '2024-01-01..2024-12-31';

describe('one value for each measure and period', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'the length of the period tells a quarter from a year to date',
      [
        `Revenues USD ${Q1} 10 10-Q 2024-05-01`,
        `Revenues USD ${H1} 22 10-Q 2024-08-01`,
        `Revenues USD 2024-04-01..2024-06-30 12 10-Q 2024-08-01`,
      ],
      [
        `revenue 10 USD ${Q1} 2024-05-01 imported gaap`,
        'revenue 12 USD 2024-04-01..2024-06-30 2024-08-01 imported gaap',
        `revenue 22 USD ${H1} 2024-08-01 imported gaap`,
      ],
    ],
    [
      'of several concepts the most comprehensive, and no difference between the two is a restatement',
      [
        `RevenueFromContractWithCustomerExcludingAssessedTax USD ${Q1} 8 10-Q 2024-05-01`,
        `Revenues USD ${Q1} 10 10-Q 2024-05-01`,
        `RevenueFromContractWithCustomerExcludingAssessedTax USD ${Q1} 8 10-Q 2025-05-01`,
        `Revenues USD ${Q1} 10 10-Q 2025-05-01`,
      ],
      [`revenue 10 USD ${Q1} 2024-05-01 imported gaap`],
    ],
    [
      'a company that changes the concept goes on',
      [`SalesRevenueNet USD ${Q1} 10 10-Q 2024-05-01`, `Revenues USD ${Q1} 11 10-Q 2025-05-01`],
      [`revenue 10 USD ${Q1} 2024-05-01 imported gaap`, `revenue 11 USD ${Q1} 2025-05-01 restated* gaap`],
    ],
    [
      'an amended filing restates; a comparative of a later year is told apart',
      [
        `NetIncomeLoss USD ${FY} 50 10-K 2025-02-01`,
        `NetIncomeLoss USD ${FY} 45 10-K/A 2025-04-01`,
        `NetIncomeLoss USD ${FY} 44 10-K 2026-02-01`,
      ],
      [
        `net_income 44 USD ${FY} 2026-02-01 restated* gaap`,
        `net_income 45 USD ${FY} 2025-04-01 restated gaap`,
        `net_income 50 USD ${FY} 2025-02-01 imported gaap`,
      ],
    ],
    [
      'thousands turned into millions are no restatement',
      [`Revenues USD ${Q1} 4130162000 10-Q 2024-05-01`, `Revenues USD ${Q1} 4130000000 10-Q 2025-05-01`],
      [`revenue 4130162000 USD ${Q1} 2024-05-01 imported gaap`],
    ],
    [
      'a split shows as another value beside a later year, not as another result',
      [
        `EarningsPerShareDiluted USD/shares ${FY} 11.89 10-K 2025-02-01`,
        `EarningsPerShareDiluted USD/shares ${FY} 2.97 10-K 2026-02-01`,
      ],
      [
        `eps 11.89 per_share:USD ${FY} 2025-02-01 imported gaap`,
        `eps 2.97 per_share:USD ${FY} 2026-02-01 restated* gaap`,
      ],
    ],
    [
      'weeks: a quarter of 14 and a year of 53',
      [
        'Revenues USD 2023-09-24..2023-12-30 14 10-Q 2024-02-01',
        'Revenues USD 2023-09-24..2024-09-28 53 10-K 2024-11-01',
      ],
      [
        'revenue 14 USD 2023-09-24..2023-12-30 2024-02-01 imported gaap',
        'revenue 53 USD 2023-09-24..2024-09-28 2024-11-01 imported gaap',
      ],
    ],
    [
      'translations into another currency are left out',
      [`ifrs-full:Revenue TWD ${Q1} 592 6-K 2024-05-01`, `ifrs-full:Revenue USD ${Q1} 18 6-K 2024-05-01`],
      [`revenue 592 TWD ${Q1} 2024-05-01 imported ifrs`],
    ],
    [
      'balances belong to the quarter that they close; shares of one are per cent',
      [
        'InventoryNet USD ..2024-03-31 7 10-Q 2024-05-01',
        `EffectiveIncomeTaxRateContinuingOperations pure ${Q1} 0.155 10-Q 2024-05-01`,
      ],
      [
        'inventory 7 USD 2024-01-01..2024-03-31 2024-05-01 imported gaap',
        `tax_rate 15.5 percent ${Q1} 2024-05-01 imported gaap`,
      ],
    ],
    [
      'what is no report, no usual period or no mapped concept',
      [
        `Revenues USD ${FY} 9 DEF14A 2025-04-01`,
        'Revenues USD 2024-01-01..2024-02-20 9 10-Q 2024-05-01',
        `Goodwill USD ${Q1} 9 10-Q 2024-05-01`,
      ],
      [],
    ],
  ])('%s', async (_what, rows, figures) => {
    const twd = { ...profile, currency: 'TWD' };
    expect(await figuresOf(rows, rows.some((row) => row.includes('TWD')) ? twd : profile)).toEqual(figures);
    expect(await figuresOf([...rows].reverse(), rows.some((row) => row.includes('TWD')) ? twd : profile)).toEqual(
      figures,
    );
  });
});

describe('what is worked out', () => {
  const derived = async (rows: readonly string[]) => (await figuresOf(rows)).filter((line) => line.includes('derived'));

  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'the fourth quarter from the year and nine months',
      [`Revenues USD ${M9} 30 10-Q 2024-11-01`, `Revenues USD ${FY} 42 10-K 2025-02-01`],
      ['revenue 12 USD 2024-10-01..2024-12-31 2025-02-01 derived gaap'],
    ],
    [
      'quarters of cash flows, which are filed as years to date alone',
      [1, 3, 6, 10].map(
        (sum, at) =>
          `PaymentsToAcquirePropertyPlantAndEquipment USD ${[Q1, H1, M9, FY][at]} ${sum} 10-Q 202${at < 3 ? 4 : 5}-0${[5, 8, 9, 2][at]}-01`,
      ),
      [
        'capital_expenditure 2 USD 2024-04-01..2024-06-30 2024-08-01 derived gaap',
        'capital_expenditure 3 USD 2024-07-01..2024-09-30 2024-09-01 derived gaap',
        'capital_expenditure 4 USD 2024-10-01..2024-12-31 2025-02-01 derived gaap',
      ],
    ],
    [
      'the second half of a company that reports by halves',
      [`ifrs-full:Revenue USD ${H1} 40 6-K 2024-08-01`, `ifrs-full:Revenue USD ${FY} 100 20-F 2025-03-01`],
      ['revenue 60 USD 2024-07-01..2024-12-31 2025-03-01 derived ifrs'],
    ],
    [
      'margins, to two decimals',
      [`Revenues USD ${Q1} 64040 10-Q 2024-05-01`, `GrossProfit USD ${Q1} 24313 10-Q 2024-05-01`],
      [`gross_margin 37.97 percent ${Q1} 2024-05-01 derived gaap`],
    ],
  ])('%s', async (_what, rows, figures) => expect(await derived(rows)).toEqual(figures));

  it.each<readonly [string, readonly string[]]>([
    [
      'earnings per share do not add up',
      [
        `EarningsPerShareDiluted USD/shares ${M9} 3 10-Q 2024-11-01`,
        `EarningsPerShareDiluted USD/shares ${FY} 4 10-K 2025-02-01`,
      ],
    ],
    [
      'share counts neither',
      [
        `WeightedAverageNumberOfDilutedSharesOutstanding shares ${M9} 30 10-Q 2024-11-01`,
        `WeightedAverageNumberOfDilutedSharesOutstanding shares ${FY} 31 10-K 2025-02-01`,
      ],
    ],
    [
      'balances neither',
      ['InventoryNet USD ..2024-09-30 3 10-Q 2024-11-01', 'InventoryNet USD ..2024-12-31 4 10-K 2025-02-01'],
    ],
    [
      'a quarter that is filed itself',
      [
        `Revenues USD ${M9} 30 10-Q 2024-11-01`,
        `Revenues USD ${FY} 42 10-K 2025-02-01`,
        'Revenues USD 2024-10-01..2024-12-31 12 10-K 2025-02-01',
      ],
    ],
    [
      'a filing that re-cuts the year before re-cuts this one too',
      [
        `Revenues USD 2023-01-01..2023-12-31 90 10-K 2024-02-01`,
        `Revenues USD ${M9} 80 10-Q 2024-11-01`,
        `Revenues USD 2023-01-01..2023-12-31 60 10-K 2025-02-01`,
        `Revenues USD ${FY} 70 10-K 2025-02-01`,
      ],
    ],
    [
      'a sum that would turn negative',
      [`Revenues USD ${M9} 50 10-Q 2024-11-01`, `Revenues USD ${FY} 42 10-K 2025-02-01`],
    ],
    ['a margin on no revenue', [`Revenues USD ${Q1} 0 10-Q 2024-05-01`, `GrossProfit USD ${Q1} -3 10-Q 2024-05-01`]],
  ])('not: %s', async (_what, rows) => expect(await derived(rows)).toEqual([]));

  it('tells the same of a day whatever is filed later', async () => {
    const before = [`Revenues USD ${M9} 30 10-Q 2024-11-01`, `Revenues USD ${FY} 42 10-K 2025-02-01`];
    const later = ['12', '13'].map((value) => `Revenues USD 2024-10-01..2024-12-31 ${value} 10-K 2026-02-01`);
    const told = await figuresOf(before);
    expect(await figuresOf([...before, later[0] as string])).toEqual(told);
    expect(await figuresOf([...before, later[1] as string])).toEqual(
      [...told, 'revenue 13 USD 2024-10-01..2024-12-31 2026-02-01 restated* gaap'].sort(),
    );
  });
});

describe('the concept map', () => {
  const rows = [
    `acme:CloudRevenue USD ${Q1} 4 10-Q 2024-05-01`,
    `Revenues USD ${Q1} 10 10-Q 2024-05-01`,
    `ProfitLoss USD ${Q1} 3 10-Q 2024-05-01`,
  ];
  const own = {
    'acme:CloudRevenue': { metric: 'revenue', segment: 'cloud', basis: 'gaap' },
    'us-gaap:ProfitLoss': null,
  };

  it.each(['the profile', 'what is given along'])('takes concepts of the company from %s', async (where) => {
    const isProfile = where === 'the profile';
    const figures = await figuresOf(rows, isProfile ? { ...profile, concepts: own } : profile, isProfile ? null : own);
    expect(figures).toEqual([
      `revenue 10 USD ${Q1} 2024-05-01 imported gaap`,
      `revenue 4 USD ${Q1} 2024-05-01 imported gaap`,
    ]);
  });

  it.each([
    [{ Revenues: 'revenue' }, /no concept/],
    [{ 'us-gaap:Revenues': 'turnover of staff' }, /no metric that we know/],
    [{ 'us-gaap:Revenues': { metric: 'revenue', sign: 2 } }, /neither 1 nor -1/],
    [['us-gaap:Revenues'], /must be an object/],
  ])('says what is wrong with %j', async (map, words) => {
    await expect(figuresOf(rows, profile, map)).rejects.toMatchObject({
      code: 'bad_option',
      message: expect.stringMatching(words),
    });
  });
});

/** Revenues of so many values, for quarters that end as `endOf` says. */
function many(count: number, endOf: (at: number) => string): string {
  const entries = Array.from({ length: count }, (_, at) => {
    const end = endOf(at);
    const [start, filed] = [`${end.slice(0, 4)}-01-01`, '2099-05-01'];
    const concept = `"start":"${start}","end":"${end}","val":${at},"accn":"${at}","form":"10-Q","filed":"${filed}"`;
    return `{${concept}}`;
  });
  return `{"facts":{"us-gaap":{"Revenues":{"units":{"USD":[${entries.join(',')}]}}}}}`;
}

describe('the stream', () => {
  const text = factsOf([`Revenues USD ${Q1} 10 10-Q 2024-05-01`, `GrossProfit USD ${Q1} 4 10-Q 2024-05-01`]);

  it.each([1, 7, 64, 1e6])('is read alike in pieces of %d bytes', async (size) => {
    const { figures, head } = await importCompanyFacts(inPieces(text, size), profile);
    expect(figures.map(({ value }) => value)).toEqual(['10', '4', '40']);
    expect(head).toEqual({ entity: 'Sample Corp', cik: '4711' });
  });

  it.each([
    ['cut off', text.slice(0, -40)],
    ['no JSON', text.replace('"facts":{', '"facts":{]')],
    ['other JSON', '{ "revenue": 12 }'],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]).toString('latin1')],
  ])('that is %s is refused', async (_what, broken) => {
    async function* bytes() {
      yield Buffer.from(broken, 'latin1');
    }
    await expect(importCompanyFacts(bytes(), profile)).rejects.toMatchObject({ code: 'unreadable_file' });
  });

  it.each([
    ['nested without end', () => `{"facts":${'['.repeat(500)}`],
    ['one text without end', () => `{"facts":"${'x'.repeat(1_500_000)}"}`],
    ['a thousand values of one period', () => many(1000, () => '2024-03-31')],
    [
      'more values than any company has',
      () => many(50_100, (at) => `20${10 + (at % 80)}-03-${22 + (Math.floor(at / 80) % 8)}`),
    ],
  ])('of %s is refused', async (_what, hostile) => {
    await expect(importCompanyFacts(inPieces(hostile(), 65_536), profile)).rejects.toMatchObject({
      code: 'unreadable_file',
    });
  });
});
