import type { IntakeLimits } from '../limits.js';
import type { PlainText } from '../plain-document.js';
import { noText } from '../refuse.js';
import type { DomElement } from './dom.js';
import { dropChrome } from './drop-chrome.js';
import { linesOfPage } from './lines-of-page.js';
import { mainPart } from './main-part.js';
import { parsePage } from './parse-page.js';

/** A page as plain text: its main part, without navigation, advertisements and hidden text. Throws `empty_document`, `too_costly`. */
export function readHtml(html: string, limits: IntakeLimits): PlainText {
  const { document, body } = parsePage(html, limits);
  const title = titleOf(document);
  const dropped = dropChrome(body);
  const part = mainPart(body, html, limits);
  const text = linesOfPage(part);
  if (text.trim() === '')
    throw noText('The document holds no text that a reader would see.', 'Send the transcript itself.');
  const isNews = title !== '' && !text.slice(0, 2000).includes(title);
  const notes = [
    ...(dropped > 0 ? [`${dropped} parts of the page left out: navigation, advertisements, hidden text`] : []),
    ...(part === body ? [] : ['the main part of the page was taken']),
    ...(isNews ? ['the title of the page put first'] : []),
  ];
  return { text: isNews ? `${title}\n\n${text}` : text, notes };
}

/** Without the name of the site that stands behind a bar. */
function titleOf(document: DomElement): string {
  const [title] = document.querySelectorAll('title');
  return (
    (title?.textContent ?? '')
      .replace(/\s+/g, ' ')
      .split(/ [|–—] /)[0]
      ?.trim()
      .slice(0, 150) ?? ''
  );
}
