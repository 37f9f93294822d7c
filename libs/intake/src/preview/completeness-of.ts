import type { PreviewCompleteness } from '#contracts';
import type { ParsedDocument } from '#engine';

const ENDED = /[.!?。！？…)）\]】"”’」』*_–—-]\s*$/u;
/** A shorter text is a note, which needs no questions and answers. */
const WHOLE_CALL = 6000;

/** Is a call there from its first word to its last? What is missing may be missing in the source; a person decides. */
export function completenessOf(
  { text, utterances, sentences }: ParsedDocument,
  emptyPages: number,
): PreviewCompleteness {
  const has = (section: string): boolean => utterances.some((utterance) => utterance.section === section);
  const spoken = sentences.filter(({ kind }) => kind === 'prose');
  const last = spoken.at(-1);
  // The last sentence of a speaker may stand before an operator's word, or a line that is no prose: then that one is the end.
  const endsMidSentence = last !== undefined && !ENDED.test(text.slice(last.start, last.end)) && !ENDED.test(text);
  const isCall = text.length >= WHOLE_CALL;
  const doubts = [
    ...(spoken.length === 0 ? ['no sentence of a speaker was found'] : []),
    ...(isCall && !has('qa') ? ['no questions and answers were found'] : []),
    ...(isCall && !has('prepared') ? ['no prepared remarks were found'] : []),
    ...(endsMidSentence ? ['the text ends in the middle of a sentence'] : []),
    ...(emptyPages > 0 ? [`${emptyPages} pages hold no text: scanned, or pictures`] : []),
    ...(utterances.every(({ speaker }) => speaker.role === 'unknown') ? ['no speaker was recognised'] : []),
  ];
  return {
    isComplete: doubts.length === 0,
    hasPrepared: has('prepared'),
    hasQuestions: has('qa'),
    endsMidSentence,
    doubts,
  };
}
