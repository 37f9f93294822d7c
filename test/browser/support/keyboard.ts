import type { Locator, Page } from 'playwright-core';

/** Far more than any screen should take. */
const ENOUGH = 250;

/** Goes on with Tab (or back with Shift+Tab) until something has the focus. Throws where that never comes. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < ENOUGH; pressed++) {
    if (await target.evaluateAll(([found]) => found !== undefined && found === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${ENOUGH} times ${key} do not lead to ${target}`);
}

/** Goes to a button or link with Tab, and presses it. */
export async function activate(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field with Tab, and writes something in the place of what stands there. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await field.first().waitFor();
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
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
