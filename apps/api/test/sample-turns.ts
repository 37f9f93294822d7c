import type { DocumentTurns } from '#contracts';
import { DOCUMENT_ID } from './samples.js';

const said = { start: 0, end: 63 };
const translated = { start: 64, end: 84 };

/** The turns of the sample document, every nullable part filled. */
export const turns: DocumentTurns = {
  document: DOCUMENT_ID,
  turns: [
    {
      ...{ start: 0, end: 84, section: 'prepared', language: 'en', heading: 'Outlook' },
      speaker: { name: 'Jane Doe', title: 'CFO', role: 'management' },
      paragraphs: [
        {
          ...{ ...said, kind: 'prose', language: 'en' },
          translation: { ...translated, lang: 'zh-Hans' },
          sentences: [{ ...said, translation: translated, conflict: '4.2 billion; 42亿' }],
        },
      ],
    },
  ],
};
