import type { Page } from 'playwright-core';

/** A word and at least three more in lower case: a sentence, not a name or a term such as "free cash flow". */
const SENTENCE = /[A-Za-z]+(?:[ ,]+[a-z’']{2,}){3,}/.source;

/** English sentences on a page that are not marked as English: texts, and what is read out of controls. */
export function untranslated(page: Page): Promise<readonly string[]> {
  return page.evaluate((sentence) => {
    const isEnglish = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'en';
    const found: string[] = [];
    const look = (text: string | null, element: Element | null) => {
      if (text !== null && new RegExp(sentence).test(text) && !isEnglish(element)) found.push(text.trim());
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (!node.parentElement?.closest('style, script')) look(node.textContent, node.parentElement);
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) look(element.getAttribute(name), element);
    return found;
  }, SENTENCE);
}
