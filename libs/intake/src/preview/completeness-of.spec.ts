import { describe, expect, it } from '@jest/globals';
import type { ParsedDocument } from '#engine';
import { completenessOf } from './completeness-of.js';

/** A text of which `spoken` is the last sentence of a speaker. */
function ending(spoken: string, after: string): ParsedDocument {
  const sentence = { kind: 'prose', start: 0, end: spoken.length };
  return { text: spoken + after, utterances: [], sentences: [sentence] } as unknown as ParsedDocument;
}

describe('completenessOf', () => {
  it.each([
    ['a sentence that stops', 'We expect revenue of 5', '', true],
    ['a sentence that stops before a page number', 'We expect revenue of 5', '\n12', true],
    ['a sentence with its full stop', '我们预计收入增长20%。谢谢。', '\n', false],
    ['thanks on a line that is no prose', '我们预计收入增长20%', '\n谢谢。\n', false],
  ])('knows %s', (_what, spoken, after, expected) => {
    const { endsMidSentence, doubts } = completenessOf(ending(spoken, after), 0);
    expect([endsMidSentence, doubts.includes('the text ends in the middle of a sentence')]).toEqual([
      expected,
      expected,
    ]);
  });
});
