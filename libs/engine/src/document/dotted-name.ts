/** What stands between the parts of a foreign name in Chinese: 英格丽·索尔海姆, and the dots that keyboards write for it. */
const DOT = '[·・•‧∙．]';
const PART = String.raw`[\p{Script=Han}]{1,8}`;

/** Source of a foreign name in Chinese letters, of two to four parts. */
export const DOTTED_NAME = String.raw`${PART}(?: ?${DOT} ?[\p{Script=Han}]{1,8}?){1,3}`;
const WHOLE = new RegExp(String.raw`^(?:${DOTTED_NAME})(?:先生|女士|小姐|博士)?$`, 'u');
const DOTS = new RegExp(String.raw`(?<=\p{L})\s?${DOT}\s?(?=\p{L})`, 'gu');

/** Is the text nothing but a foreign name in Chinese letters? */
export const isDottedName = (text: string): boolean => WHOLE.test(text);

/** The same name with one kind of dot. */
export const withOneDot = (name: string): string => name.replace(DOTS, '·');
