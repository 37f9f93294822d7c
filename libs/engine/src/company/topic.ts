import { causeWordsEn, outlookTurnsEn, topicTurnsEn } from '../locales/en/topic-words.js';
import { causeWordsZh, outlookTurnsZh, topicTurnsZh } from '../locales/zh/topic-words.js';

const TURNS = [...topicTurnsEn, ...topicTurnsZh];
const OUTLOOK = [...outlookTurnsEn, ...outlookTurnsZh];
const CAUSE = new RegExp(`(?<![a-z])(?:${causeWordsEn.join('|')})(?![a-z])|${causeWordsZh.join('|')}`);

/** Does the sentence (in lower case) turn to another topic? Words of outlook do so only where they open a paragraph. */
export function turnsTopic(lower: string, opensParagraph: boolean): boolean {
  const head = lower.replace(/^[\s•\-–—*·:,]+/, '').slice(0, 40);
  if (TURNS.some((turn) => head.startsWith(turn))) return true;
  return opensParagraph && OUTLOOK.some((turn) => head.startsWith(turn));
}

/** Where the sentence begins to speak of causes ("driven by ...", 主要得益于 ...); its length where it does not. */
export function causeStart(lower: string): number {
  const found = CAUSE.exec(lower);
  return found && found.index > 0 ? found.index : lower.length;
}
