/** The words of a quote without what a new typesetting changes: case, width, spaces, quotation marks, hyphens. */
export function wordsOf(quote: string): string {
  return quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』,，、;；:：()\u2010-\u2015-]+/g, '');
}

const NUMBERS = /\d+(?:[.,]\d+)*|[零〇一二三四五六七八九十百千万萬亿億兆两兩半]+/g;

/** Do two quotes give the same figures, in the same order? */
export function sameNumbers(a: string, b: string): boolean {
  return numbersOf(a) === numbersOf(b);
}

function numbersOf(quote: string): string {
  return (quote.normalize('NFKC').match(NUMBERS) ?? []).map((one) => one.replaceAll(',', '')).join(' ');
}
