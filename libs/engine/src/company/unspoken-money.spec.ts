import { describe, expect, it } from '@jest/globals';
import { parseDocument } from '../document/index.js';
import { neutralProfile } from './neutral-profile.js';
import { readSentences } from './read-sentences.js';

const profile = neutralProfile('kestrel', { currency: 'CNY' });

/** The numbers of a sentence with their units and whence they come. */
function numbersOf(sentence: string): string[] {
  const document = parseDocument(
    { text: sentence, sha256: '0'.repeat(64), periodEnd: '2025-09-30', eventDate: '2025-11-10' },
    profile,
  );
  return readSentences(document, profile).sentences.flatMap(({ quantities }) =>
    quantities.map(({ low, unit, unitFrom }) => `${low ?? ''} ${unit} ${unitFrom}`),
  );
}

describe('an amount said without its currency', () => {
  it.each<[string, string[]]>([
    ['Revenue was 9.3 billion.', ['9300000000 CNY company']],
    ['We booked 9.3 billion of revenue.', ['9300000000 CNY company']],
    ['We expect capital expenditures of 500 to 600 million next year.', ['500000000 CNY company']],
    ['研发费用3.1亿。', ['310000000 CNY company']],
    ['研發費用3.1億。', ['310000000 CNY company']],
    ['资本开支明年大概在5到6个亿。', ['500000000 CNY company']],
    ['資本支出明年大概在5到6個億。', ['500000000 CNY company']],
    ['我们把全年收入指引从四十五亿上调到四十六亿。', ['4500000000 CNY company', '4600000000 CNY company']],
    ['我們把全年收入指引從四十五億上調到四十六億。', ['4500000000 CNY company', '4600000000 CNY company']],
  ])('is money of the company: %s', (sentence, numbers) => {
    expect(numbersOf(sentence)).toEqual(numbers);
  });

  it.each<[string, string[]]>([
    ['Revenue was $9.3 billion.', ['9300000000 USD spoken']],
    ['研发费用3.1亿美元。', ['310000000 USD spoken']],
    ['研發費用3.1億美元。', ['310000000 USD spoken']],
    ['Users reached 9.3 million.', ['9300000 count spoken']],
    ['用户数达到3.1亿。', ['310000000 count spoken']],
    ['用戶數達到3.1億。', ['310000000 count spoken']],
    ['Revenue grew in 3 regions.', ['3 count spoken']],
    ['Revenue rose, and we served 9.3 million people.', ['9300000 count spoken']],
  ])('is left as it is: %s', (sentence, numbers) => {
    expect(numbersOf(sentence)).toEqual(numbers);
  });
});
