import { Converter } from 'opencc-js/t2cn';

const MARKS = /\p{M}+/gu;
const TRADITIONAL = /[\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

let simplify: ((text: string) => string) | null = null;

/**
 * What one character is taken for where texts are searched: half width, lower case, without accents, simplified. It may be
 * none or several ("㎡" is "m2"). Writing and asking fold by this one function; a quote itself is never changed.
 */
export function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase();
  return TRADITIONAL.test(plain) ? simplified(plain) : plain;
}

/** One by one, so that a word is folded alike wherever it stands. */
function simplified(text: string): string {
  const convert = (simplify ??= Converter({ from: 't', to: 'cn' }));
  return Array.from(text, (one) => convert(one)).join('');
}

/** A text or name in that form, white space as one blank. */
export const foldText = (text: string): string => Array.from(text, foldCharacter).join('').replace(/\s+/gu, ' ').trim();
