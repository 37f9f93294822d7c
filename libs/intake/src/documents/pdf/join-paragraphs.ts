import { joinAtHyphen, wordsOf } from './mend-hyphen.js';
import { HAN, type PageLine } from './page-line.js';

const SENTENCE_END = /[.!?。！？…:：;；]["”’」』)）\]]*$/;
const LIST_MARK = /^(?:[•‣◦▪●■○·–—-]\s|\(?\d{1,2}[.)、]\s?|[(（]?[一二三四五六七八九十]{1,3}[)）、])/;
/** `Jane Doe:`, `Jane Doe, Chief Financial Officer:`, `张三:`, `Q:`. */
const LABEL =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:,? [^.:：]{2,60})?[:：](?:\s|$)|[\u4e00-\u9fff]{2,12}[:：]|[QA问答問][:：])/u;

/** In heights of the text: a wider gap between base lines, or a deeper indent, begins a paragraph. */
const GAP = 0.35;
const INDENT = 1.2;
/** A line that ends so far before the column does was not broken for want of room. */
const SHORT = 0.82;

/** Lines in reading order as text: one line a paragraph or heading, an empty line between them. */
export function joinParagraphs(lines: readonly PageLine[]): string {
  const words = wordsOf(lines.map((line) => line.text.replace(/\p{L}+-$/u, '')));
  const join = joiner((word) => words.has(word.toLowerCase()), spacesLatin(lines));
  const usual = usualStep(lines);
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const open = paragraphs.at(-1);
    if (open !== undefined && before && goesOn(before, line, usual, widthAround(lines, at)))
      paragraphs[paragraphs.length - 1] = join(open, line.text);
    else paragraphs.push(line.text);
  });
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}

/** Puts a line to the paragraph that it goes on. Chinese has no space between lines; beside Latin words as the text has it. */
function joiner(isWord: (word: string) => boolean, spacesLatin: boolean): (open: string, text: string) => string {
  return (open, text) => {
    if (/[-\u00ad]$/.test(open)) return joinAtHyphen(open, text, isWord);
    const [last, first] = [open.slice(-1), text.slice(0, 1)];
    const sides = [last, first].filter((side) => HAN.test(side)).length;
    const isTight = sides === 2 || (sides === 1 && (!spacesLatin || !/[\p{L}\d]/u.test(HAN.test(last) ? first : last)));
    return isTight ? open + text : `${open} ${text}`;
  };
}

/** Is there a space between Chinese and Latin words where they meet within lines? */
function spacesLatin(lines: readonly PageLine[]): boolean {
  const count = (pattern: RegExp): number => lines.filter(({ text }) => pattern.test(text)).length;
  return count(/[A-Za-z\d] [\u4e00-\u9fff]/) > count(/[A-Za-z\d][\u4e00-\u9fff]/);
}

function goesOn(before: PageLine, line: PageLine, usual: number, right: number): boolean {
  if (isOfAnotherKind(before, line) || LIST_MARK.test(line.text) || LABEL.test(line.text)) return false;
  const isShort = before.right < before.left + (right - before.left) * SHORT;
  const isEnded = SENTENCE_END.test(before.text);
  // On a new page or in a new column only the words tell.
  if (before.page !== line.page || line.y > before.y) return !isEnded && !isShort;
  if (isShort && (isEnded || isHeading(before))) return false;
  if (before.y - line.y > usual + GAP * line.height) return false;
  return line.left - before.left < INDENT * line.height || !isEnded;
}

/** Headings stand in another size or weight, rows of tables by themselves. */
function isOfAnotherKind(before: PageLine, line: PageLine): boolean {
  if (Math.abs(before.height - line.height) > 0.15 * line.height) return true;
  if (before.text.includes(' | ') || line.text.includes(' | ')) return true;
  return before.font !== line.font && (isHeading(before) || isHeading(line));
}

/** A short line that ends as no sentence and no clause does. */
function isHeading({ text }: PageLine): boolean {
  return text.length <= 80 && !/[.!?。！？,，、;；-]["”’」』)）]*$/.test(text);
}

/** Where lines near this one end at most: the edge of its column. */
function widthAround(lines: readonly PageLine[], at: number): number {
  const near = lines
    .slice(Math.max(0, at - 12), at + 12)
    .filter((line) => Math.abs(line.left - (lines[at]?.left ?? 0)) < 60);
  return Math.max(...near.map((line) => line.right));
}

/** Share of all steps that makes one a usual one. */
const USUAL = 0.1;

/** The step between base lines within a paragraph: the smallest that is usual. */
function usualStep(lines: readonly PageLine[]): number {
  const steps = new Map<number, number>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const step = before && before.page === line.page ? Math.round((before.y - line.y) * 2) / 2 : 0;
    if (step > 0) steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  const all = [...steps.values()].reduce((sum, count) => sum + count, 0);
  const usual = [...steps].filter(([, count]) => count >= all * USUAL).map(([step]) => step);
  return usual.length === 0 ? 0 : Math.min(...usual);
}
