import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '../../libs/engine/src/company/neutral-profile.js';
import { parseDocument } from '../../libs/engine/src/document/index.js';
import { DOCUMENT_CASES } from './documents.corpus.js';

const parse = (text: string) =>
  parseDocument(
    { text, sha256: '0'.repeat(64), periodEnd: '2024-03-31', eventDate: '2024-05-02' },
    neutralProfile('kestrel'),
  );

describe.each(DOCUMENT_CASES)('$name', ({ text, lines, never, languages }) => {
  const document = parse(text);
  const said = document.sentences.map((sentence) => ({
    words: text.slice(sentence.start, sentence.end),
    sentence,
    utterance: document.utterances[sentence.utterance]!,
  }));

  it('gives every sentence to who says it, in the part it belongs to', () => {
    const found = lines.map(([, , , words]) => {
      const hit = said.find((each) => each.words.startsWith(words));
      return hit ? [hit.utterance.speaker.role, hit.utterance.section, hit.utterance.speaker.name, words] : [words];
    });
    expect(found).toEqual(lines);
  });

  it("keeps the page's, the law's and the analysts' words out of management's prose", () => {
    const prose = said
      .filter((each) => each.sentence.kind === 'prose' && each.utterance.speaker.role === 'management')
      .map((each) => each.words)
      .join('\n');
    for (const words of never ?? []) expect(prose).not.toContain(words);
    expect(prose.length).toBeGreaterThan(10);
  });

  if (languages) it('names its languages', () => expect(document.head.languages).toEqual(languages));
});

describe('a document in both languages', () => {
  const { text } = DOCUMENT_CASES.find((each) => each.name.startsWith('a bilingual'))!;
  const document = parse(text);
  const rendered = new Map(
    document.sentences.map((each) => [
      text.slice(each.start, each.end),
      each.translation ? text.slice(each.translation.start, each.translation.end) : null,
    ]),
  );

  it.each([
    ['Revenue was RMB5.2 billion, an increase of 8%.', '營收為人民幣52億元,成長8%。'],
    ['We expect capacity to rise by a fifth next year.', '我們預計明年產能將增加五分之一。'],
    ['What will it cost in 2026?', '2026年的成本是多少?'],
    ['本季營收為人民幣52億元,年增8%', null],
  ])('puts the translation beside %s', (original, translation) => {
    expect(rendered.get(original)).toBe(translation);
  });

  it('flags the one figure that the two languages give in different currencies', () => {
    expect(document.flags.filter((flag) => flag.code === 'source_conflict')).toEqual([
      { code: 'source_conflict', detail: 'The original says “RMB300 million”, its translation “3億美元”.' },
    ]);
  });

  it('marks the sentence that holds it, and no other', () => {
    const marked = document.sentences.filter((each) => each.sourceConflict);
    expect(marked.map((each) => text.slice(each.start, each.end))).toEqual([
      'We will spend RMB300 million on the new line.',
    ]);
  });
});
