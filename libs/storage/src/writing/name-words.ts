import { indexWords } from '#usecases';
import { wordVector } from '../reading/word-vector.js';

/** A name is found by its words as they are written, so that beginnings of them find it too. */
export const wordsOfName = (...names: readonly string[]): string => wordVector(indexWords(names, 'word'));
