import { describe, expect, it } from '@jest/globals';
import { tabTo } from './support/keyboard.js';
import { browserSite } from './support/site.js';

const site = browserSite();

describe('Today', () => {
  it('shows a first visitor what the documents tell, filters it by a tile, and opens a claim', async () => {
    const page = await site.open('/');
    const missed = page.getByRole('button', { name: /^Missed/ });
    const count = Number(/\d+/.exec((await missed.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(0);
    await tabTo(page, missed);
    await site.press(page, 'Enter');
    await page.waitForURL(/tile=missed/);
    expect(await page.locator('tbody tr[data-index]').count()).toBe(count);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await site.press(page, 'j', 'Enter');
    await page.waitForURL(/\/claims\/[0-9a-f-]{36}/);
    await page.goBack();
    await page.waitForURL(/tile=missed/);
  });

  it('is empty once all has been seen, and all of it can be looked at again', async () => {
    const page = await site.open('/');
    await tabTo(page, page.getByRole('button', { name: 'Mark all as seen' }));
    await site.press(page, 'Enter');
    await page.getByText('Nothing has changed since then.').waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Show everything' }));
    await site.press(page, 'Enter');
    const rows = page.locator('tbody tr[data-index]');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThan(0);
  });
});
