import { describe, expect, it } from '@jest/globals';
import type { ClaimRow, Page } from '#contracts';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/settled.js';
import { browserSite } from './support/site.js';

const site = browserSite();

describe('the table of claims', () => {
  it('is searched, walked and opened by keys, and keeps its place on the way back', async () => {
    const page = await site.open('/claims');
    await site.press(page, '/');
    await page.keyboard.type('revenue');
    await page.waitForURL(/q=revenue/);
    await settled(page);
    const { data } = await site.service.get<Page<ClaimRow>>('/v1/claims?q=revenue&limit=200');
    expect(await page.locator('tbody mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await site.press(page, 'j', 'j', 'Enter');
    await page.waitForURL(`**/claims/${data[1]!.id}`);
    await page.goBack();
    await page.waitForURL(/q=revenue/);
    await settled(page);
    expect(await page.locator('tr[aria-current]').getByRole('link').first().getAttribute('href')).toBe(
      `/claims/${data[1]!.id}`,
    );
  });

  it('gives a file of exactly what is shown', async () => {
    const page = await site.open('/claims?standing=missed');
    await tabTo(page, page.getByRole('button', { name: 'Export' }));
    await site.press(page, 'Enter');
    const href = await page.getByRole('menuitem', { name: 'JSON' }).getAttribute('href');
    const file = await site.service.get<{ readonly claims: readonly ClaimRow[] }>(href!);
    const { data } = await site.service.get<Page<ClaimRow>>('/v1/claims?result=missed&limit=200');
    expect(data.length).toBeGreaterThan(0);
    expect(file.claims.map(({ id }) => id)).toEqual(data.map(({ id }) => id));
    expect(await page.locator('tbody tr[data-index]').count()).toBe(data.length);
  });
});
