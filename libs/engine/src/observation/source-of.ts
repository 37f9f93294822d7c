import type { Observation, Reading, SentenceReading } from '../model/index.js';

type Source = Pick<Observation, 'lang' | 'translation' | 'statedBy' | 'section'>;

/** Who said it, where and in which language: what all observations of one sentence share. */
export function sourceOf({ document }: Reading, { sentence, utterance }: SentenceReading): Source {
  const { translation } = sentence;
  return {
    lang: sentence.language,
    translation: translation && { ...translation, quote: document.text.slice(translation.start, translation.end) },
    statedBy: utterance.speaker.role,
    section: utterance.section,
  };
}
