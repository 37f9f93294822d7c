import type { Page } from 'playwright-core';

/** What stands in a page and cannot be its own: handlers in attributes, foreign scripts, frames, links that run something. */
export function strangeMarkup(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = (address: string) => new URL(address, location.href).origin === location.origin;
    const found: string[] = [];
    const STRANGE =
      'iframe, object, embed, base, portal, isindex, xss, marquee, math, meta[http-equiv], script:not([src])';
    for (const element of document.querySelectorAll('*')) {
      const { outerHTML } = element;
      const tell = (why: string) => found.push(`${why}: ${outerHTML.slice(0, 200)}`);
      if (element.matches(STRANGE)) tell('element');
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) tell('handler');
        if (/^(?:href|xlink:href|src|action|formaction)$/.test(name)) {
          if (/^[\s\0-\x20]*(?:javascript|vbscript|data:text)/i.test(value)) tell('address');
          if (name === 'src' && !/^(?:data:image|blob:)/.test(value) && !own(value)) tell('foreign');
        }
      }
    }
    return found;
  });
}
