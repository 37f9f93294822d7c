import { Readability } from '@mozilla/readability';
import type { IntakeLimits } from '../limits.js';
import { lengthOf, type DomElement } from './dom.js';
import { parsePage } from './parse-page.js';

const MARKED = 'main, [role=main], article, [itemprop=articleBody]';
/** A part that a page marks as its main one must hold this share of what is left of it. */
const MARKED_SHARE = 0.5;
/** What readability takes for the article must hold this share: transcripts have short lines that it likes to drop. */
const ARTICLE_SHARE = 0.8;

/** The part of a page that holds the document: as the page marks it, else as readability finds it, else all of it. */
export function mainPart(body: DomElement, html: string, limits: IntakeLimits): DomElement {
  const all = lengthOf(body);
  const marked = [...body.querySelectorAll(MARKED)].sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (marked && lengthOf(marked) >= all * MARKED_SHARE) return marked;
  const article = articleOf(html, limits);
  return article && lengthOf(article) >= all * ARTICLE_SHARE ? article : body;
}

const MOST_ELEMENTS = 50_000;

function articleOf(html: string, limits: IntakeLimits): DomElement | null {
  try {
    const { document } = parsePage(html, limits);
    const options = { maxElemsToParse: MOST_ELEMENTS, keepClasses: true, disableJSONLD: true };
    const content = new Readability<string>(document as never, options).parse()?.content;
    return content ? parsePage(content, limits).body : null;
  } catch {
    // It is a second opinion; a page that it cannot read is read whole.
    return null;
  }
}
