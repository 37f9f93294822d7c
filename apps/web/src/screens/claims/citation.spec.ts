import { describe, expect, it } from '@jest/globals';
import { markdownCitation, plainCitation } from './citation.js';

const CITED = {
  quote: 'We expect *about* 5%.',
  who: 'Jane Doe, CFO',
  company: 'Example',
  call: 'FY2026 Q2',
  day: '30 Jul 2025',
  address: 'http://x/documents/1?at=0-5',
};

describe('a citation', () => {
  it('names quote, speaker, company, call, day and address', () =>
    expect(plainCitation(CITED)).toBe(
      '“We expect *about* 5%.” — Jane Doe, CFO, Example, FY2026 Q2, 30 Jul 2025. http://x/documents/1?at=0-5',
    ));

  it('leaves out who is not known', () => expect(plainCitation({ ...CITED, who: '' })).toContain('— Example, FY2026'));

  it('is read in Markdown as it was said', () =>
    expect(markdownCitation(CITED)).toBe(
      '> We expect \\*about\\* 5%.\n>\n> — [Jane Doe, CFO, Example, FY2026 Q2, 30 Jul 2025](http://x/documents/1?at=0-5)\n',
    ));
});
