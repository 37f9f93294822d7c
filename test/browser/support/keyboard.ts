import type { Locator, Page } from 'playwright-core';

/** Far more than any screen should take. */
const ENOUGH = 250;

/** Goes on with Tab (or back with Shift+Tab) until something has the focus. Throws where that never comes. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < ENOUGH; pressed++) {
    if ((await target.count()) > 0 && (await target.first().evaluate((found) => found === document.activeElement)))
      return;
    await page.keyboard.press(key);
  }
  throw new Error(`${ENOUGH} times ${key} do not lead to ${target}`);
}

/** What has the focus, as it is announced: its role or tag, and its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    if (!at || at === document.body) return 'nothing';
    const name = at.getAttribute('aria-label') ?? at.textContent ?? '';
    return `${at.getAttribute('role') ?? at.tagName.toLowerCase()} ${name.trim()}`;
  });
}
