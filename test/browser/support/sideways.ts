import type { Page } from 'playwright-core';

/** What makes a page scroll sideways at a width: the outermost elements that stick out of it. Empty where it does not. */
export async function sideways(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 844 });
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5;
    const found = [...document.body.querySelectorAll('*')].filter(sticksOut);
    const named = found
      .slice(0, 5)
      .map(
        ({ tagName, className, textContent }) =>
          `${tagName.toLowerCase()}.${String(className)}: ${(textContent ?? '').slice(0, 60)}`,
      );
    return [`${scrollWidth} instead of ${clientWidth} pixels wide`, ...named];
  });
}
