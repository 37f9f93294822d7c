import type { Page } from 'playwright-core';

/** Waits until a page shows what it was asked for: its heading stands, nothing loads any more, and nothing is on its way. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1, [role="alert"]').first().waitFor();
  await page.waitForFunction(isQuiet);
  // A connection that is held open for news never ends; what comes over it is not waited for.
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
  await page.waitForFunction(isQuiet);
}

/** Runs in the page. */
function isQuiet(): boolean {
  return document.querySelector('.mantine-Loader-root, [aria-busy="true"]') === null;
}
