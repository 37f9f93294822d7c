import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neutralProfile } from '../company/neutral-profile.js';
import { type CompanyProfile, type DocumentInput, Problem } from '../model/index.js';
import { parseDocument } from './parse-document.js';

const march: CompanyProfile = {
  ...neutralProfile('farsail', { currency: 'CNY', fiscalYearEnd: '03-31' }),
  id: 'farsail',
};
const parse = (text: string, given: Partial<DocumentInput> = {}, profile = march) =>
  parseDocument({ text, sha256: 'f'.repeat(64), ...given }, profile);
const DATES = { periodEnd: '2025-09-30', eventDate: '2025-11-25' };

function problemOf(text: string, given: Partial<DocumentInput> = {}): Problem {
  try {
    parse(text, given);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('No problem was found.');
}

describe('dates', () => {
  it.each<[string, string, string, string]>([
    [
      'the month quarter of a title, and a dateline',
      'Farsail September quarter 2025 results call\n\nNovember 25, 2025\n\nRevenue rose.',
      '2025-09-30',
      '2025-11-25',
    ],
    [
      'a fiscal quarter in a Chinese title',
      '遠帆 2026 Q2 法說會\n\n2025-11-25\n\n營收成長。',
      '2025-09-30',
      '2025-11-25',
    ],
    [
      'a calendar quarter where only that fits the dateline',
      '远帆2024Q4业绩会纪要\n\n2025-02-23\n\n收入增长。',
      '2024-12-31',
      '2025-02-23',
    ],
    [
      'fiscal said',
      'Farsail fiscal 2025 third quarter results\n\n20 February 2025\n\nRevenue rose.',
      '2024-12-31',
      '2025-02-20',
    ],
    [
      'a period with its last day',
      'Results for the quarter ended June 30, 2025\n\nAugust 29, 2025\n\nRevenue rose.',
      '2025-06-30',
      '2025-08-29',
    ],
    [
      'a Chinese period with its last day',
      '截至2025年6月30日止季度业绩\n\n2025年8月29日\n\n收入增长。',
      '2025-06-30',
      '2025-08-29',
    ],
    ['a month quarter in Chinese', '远帆2025年9月季度业绩会\n\n2025/11/25\n\n收入增长。', '2025-09-30', '2025-11-25'],
    [
      'a quarter without a year, dated by the call',
      'Farsail September quarter results\n\nTuesday, November 25, 2025\n\nRevenue rose.',
      '2025-09-30',
      '2025-11-25',
    ],
    [
      'front matter',
      '---\nperiod_end: 2025-09-30\nevent_date: "2025-11-25"\n---\nRevenue rose.',
      '2025-09-30',
      '2025-11-25',
    ],
    [
      'front matter over the text',
      '---\nperiod_end: 2025-06-30\nevent_date: 2025-08-29\n---\nSeptember quarter 2025 results\n\nRevenue rose.',
      '2025-06-30',
      '2025-08-29',
    ],
    [
      'half-year results',
      'Half-year results presentation 2025\n\n31 July 2025\n\nRevenue rose.',
      '2025-06-30',
      '2025-07-31',
    ],
    [
      'interim results of a fiscal year',
      'Farsail FY2025 interim results\n\n14 November 2024\n\nRevenue rose.',
      '2024-09-30',
      '2024-11-14',
    ],
    ['a half year in Chinese', '远帆2025年中期业绩电话会\n\n2025年8月27日\n\n收入增长。', '2025-06-30', '2025-08-27'],
    [
      'a half year in traditional Chinese',
      '遠帆2025年半年報業績會\n\n2025年8月27日\n\n營收成長。',
      '2025-06-30',
      '2025-08-27',
    ],
    [
      "the Republic of China's years",
      '遠帆114年第三季法說會\n\n民國114年10月23日\n\n營收成長。',
      '2025-09-30',
      '2025-10-23',
    ],
    [
      'the words of the opening',
      "Welcome to Farsail's third quarter twenty twenty-five earnings call of calendar months, on November 5, 2025. I am the host of this call.",
      '2025-09-30',
      '2025-11-05',
    ],
  ])('are read from %s', (_what, text, end, event) => {
    const { head } = parse(text);
    expect([head.period.end, head.eventDate]).toEqual([end, event]);
  });

  it.each<[string, string, Partial<DocumentInput>, string]>([
    ['neither date', 'Revenue rose. We expect more.', {}, '--period-end'],
    ['no date of the call', 'September quarter 2025 results call\n\nRevenue rose.', {}, '--event-date'],
    [
      'a quarter that may be of the fiscal or the calendar year',
      'Farsail 2025 Q2 results call\n\nRevenue rose.',
      {},
      '--period-end',
    ],
    [
      'a date inside a sentence only',
      'September quarter 2025 results\n\nWe opened the plant on November 3, 2025 as planned.',
      {},
      '--event-date',
    ],
    [
      'the last day of a replay',
      'September quarter 2025 results\n\nA replay of the call will be available until December 3, 2025.',
      {},
      '--event-date',
    ],
    [
      'a dateline before the period ends',
      'September quarter 2025 results\n\nMarch 8, 2025\n\nRevenue rose.',
      { periodEnd: '2025-09-30' },
      '--event-date',
    ],
    [
      "an advertisement's date",
      '*Stock Advisor returns as of March 8, 2023\n\nRevenue rose.',
      { periodEnd: '2022-12-31' },
      '--event-date',
    ],
  ])('are asked for, never guessed, from %s', (_what, text, given, option) => {
    const problem = problemOf(text, given);
    expect([problem.code, problem.advice]).toEqual([
      option === '--period-end' ? 'missing_period_end' : 'missing_event_date',
      expect.stringContaining(option),
    ]);
  });

  it('of the caller win over front matter and text, and a title at odds with them is flagged', () => {
    const text = '---\nperiod_end: 2025-06-30\nevent_date: 2025-08-29\n---\nJune quarter 2025 results\n\nRevenue rose.';
    const document = parse(text, DATES);
    expect([document.head.period.end, document.head.eventDate]).toEqual(['2025-09-30', '2025-11-25']);
    expect(document.flags.map((flag) => flag.code)).toEqual(['label_conflict']);
    expect(parse(text).flags).toEqual([]);
  });

  it('take the fiscal year end of the caller', () => {
    expect(parse('Revenue rose.', { ...DATES, fiscalYearEnd: '09-30' }).head.period.fiscal).toBe('FY2025 Q4');
    expect(parse('Revenue rose.', DATES).head.period.fiscal).toBe('FY2026 Q2');
  });
});

describe('notes that name no speaker', () => {
  const passage = 'We expect revenue of $5 million next quarter. '.repeat(6);
  it.each<[string, string, number]>([
    ['one line that is cut off', `${passage}And we`, 1],
    ['one sentence', 'We expect revenue of $5 million next quarter.', 1],
    ['a title alone', 'Acme results call, second quarter of 2025', 0],
    ['titles and an address', 'Acme Inc. results\n\nwww.acme.example\n\nPage 1 of 2', 0],
  ])('%s', (_what, text, spoken) => {
    const management = parse(text, DATES).utterances.filter(({ speaker }) => speaker.role === 'management');
    expect(management).toHaveLength(spoken);
  });
});

describe('the order of dates', () => {
  it('takes a call on the very day on which its period ends', () => {
    const sameDay = { periodEnd: '2025-09-30', eventDate: '2025-09-30' };
    expect(parse('Revenue rose.', sameDay).head.eventDate).toBe('2025-09-30');
  });
});

describe('what cannot be read', () => {
  it.each<[string, string, Partial<DocumentInput>, string]>([
    ['an empty file', '', DATES, 'empty_document'],
    ['white space alone', ' \r\n\t\u3000\ufeff', DATES, 'empty_document'],
    ['a NUL byte', 'Revenue\0rose', DATES, 'binary_file'],
    [
      'bytes that are no text',
      '\ufffd\u0001\u0002PK\ufffd\ufffd\u0003\ufffd\ufffd\ufffd\u0005\ufffd\ufffd',
      DATES,
      'binary_file',
    ],
    ['a day that does not exist', 'Revenue rose.', { ...DATES, eventDate: '2025-02-30' }, 'bad_date'],
    ['a date in another form', 'Revenue rose.', { ...DATES, periodEnd: '30.9.2025' }, 'bad_date'],
    [
      'a call before its period ended',
      'Revenue rose.',
      { periodEnd: '2025-09-30', eventDate: '2025-09-29' },
      'bad_date',
    ],
    ['a year end that is no day', 'Revenue rose.', { ...DATES, fiscalYearEnd: '13-01' }, 'bad_option'],
    ['a currency that is none', 'Revenue rose.', { ...DATES, currency: 'yuan' }, 'bad_option'],
  ])('is refused by name: %s', (_what, text, given, code) => {
    expect(problemOf(text, given).code).toBe(code);
  });
});

describe('any text', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'Operator',
      'Tom Okafor -- Chief Executive Officer',
      'Q: Why?',
      'A: 因为增长。',
      '【陈述】',
      '一、概况',
      '内容摘要',
      '  • 收入52亿元',
      '(interpreted)',
      '## Outlook',
      '---',
      'Revenue was RMB5.2 billion. We expect more.',
      '營收為52億元。',
      '12',
      '',
      ' ',
      'Call participants:',
    ),
  );
  const texts = fc
    .array(line, { maxLength: 25 })
    .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', '\r').map((end) => lines.join(end)));

  it('either parses with spans in order or gives a problem by name', () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const { sentences, utterances } = parse(text, DATES);
          let from = 0;
          for (const [i, sentence] of sentences.entries()) {
            const quote = text.slice(sentence.start, sentence.end);
            expect(sentence.index).toBe(i);
            expect(quote.length).toBeGreaterThan(0);
            expect(quote).toBe(quote.trim());
            const { start, end } = utterances[sentence.utterance]!;
            expect(sentence.start >= start && sentence.end <= end).toBe(true);
            if (!sentence.translation) expect(sentence.start).toBeGreaterThanOrEqual(from);
            from = sentence.end;
          }
          utterances.forEach((utterance, i) => expect(utterance.index).toBe(i));
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its offsets with a byte order mark, carriage returns, tabs and wide spaces', () => {
    const text =
      '\ufeffSeptember quarter 2025 results\r\n\r\n\tTom Okafor -- Chief Executive Officer\r\n\r\n\u3000We\u00a0expect growth.\tIt will last.\r\n';
    const quotes = parse(text, DATES).sentences.map((each) => text.slice(each.start, each.end));
    expect(quotes).toEqual(expect.arrayContaining(['We\u00a0expect growth.', 'It will last.']));
  });

  it('keeps the language of each sentence where a paragraph mixes them', () => {
    const text =
      'Tom Okafor -- Chief Executive Officer\n\nWe expect revenue to grow next year. 我們預計明年營收將會成長。 Margins will follow in the second half.';
    const { sentences } = parse(text, DATES);
    expect(sentences.map((each) => each.language)).toEqual(['en', 'zh-Hant', 'en']);
  });

  it.each([
    ['turns without a full stop', 'A: b\n'.repeat(40_000)],
    ['full stops and quotes', '。”'.repeat(75_000)],
    [
      'one paragraph and its translation',
      `${'It was RMB5 billion. '.repeat(6_000)}\n\n${'為50億元。'.repeat(6_000)}\n\nOne.\n\n一。`,
    ],
  ])('costs no more than its length asks for: %s', (_what, text) => {
    const before = process.cpuUsage();
    parse(text, DATES);
    // Processor time, so that a busy machine does not count; a cost that grows with the square takes many times as much.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
  });
});
