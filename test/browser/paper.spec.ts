import { describe, expect, it } from '@jest/globals';
import type { ClaimTrack, Page as Listed } from '#contracts';
import type { Page } from 'playwright-core';
import { addressOf, type ScreenName } from './support/routes.js';
import { sideways } from './support/sideways.js';
import { browserSite } from './support/site.js';

const site = browserSite();
/** A4 without the margins of page.css, in pixels of CSS. */
const PAPER = 703;

/** As a browser prepares to print: it tells the page, then lays it out for paper. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

describe('on paper', () => {
  it.each(['company', 'claim', 'compare', 'claims'] satisfies ScreenName[])(
    '%s is black on white and not cut at its side, without what only a screen can do',
    async (name) => {
      const page = await site.open(await addressOf(site.service, name), { scheme: 'dark' });
      await onPaper(page);
      expect(await sideways(page, PAPER)).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
      expect(await page.locator('h1').isVisible()).toBe(true);
      for (const button of await page.locator('main > div').first().getByRole('button').all())
        expect(await button.isVisible()).toBe(false);
    },
  );

  it('a table has all its rows, whatever is in view', async () => {
    const page = await site.open('/companies/alibaba?view=table', { height: 400 });
    const { data } = await site.service.get<Listed<ClaimTrack>>('/v1/companies/alibaba/tracks?limit=200');
    const rows = page.getByRole('region', { name: 'Claims over time' }).locator('tbody tr[data-index]');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(data.length);
    await onPaper(page);
    expect(await rows.count()).toBe(data.length);
  });
});
