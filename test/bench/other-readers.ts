import Recognizers from '@microsoft/recognizers-text-suite';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);

/** winkNLP with all that it has: sentences, negation, sentiment, entities, parts of speech. Gives how many entities it found. */
export const readByWink = (text: string): number => nlp.readDoc(text).entities().length();

const CULTURE = 'en-us';

/** Recognizers-Text's numbers, currencies, percentages and dates. Gives how many it found. */
export const readByRecognizers = (text: string): number =>
  Recognizers.recognizeNumber(text, CULTURE).length +
  Recognizers.recognizeCurrency(text, CULTURE).length +
  Recognizers.recognizePercentage(text, CULTURE).length +
  Recognizers.recognizeDateTime(text, CULTURE).length;
