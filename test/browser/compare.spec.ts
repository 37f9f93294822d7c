import { describe, expect, it } from '@jest/globals';
import { settled } from './support/settled.js';
import { browserSite } from './support/site.js';

const site = browserSite();

interface Compared {
  readonly rows: readonly unknown[];
  readonly from: { readonly end: string };
}

describe('Compare', () => {
  it('sets two periods side by side, and goes to the year-ago one and back by keys', async () => {
    const page = await site.open('/compare?company=alibaba');
    const { rows } = await site.service.get<Compared>('/v1/comparisons?company=alibaba');
    expect(await page.locator('tbody tr').count()).toBe(rows.length);
    const yearAgo = await site.service.get<Compared>('/v1/comparisons?company=alibaba&yearAgo=true');
    await site.press(page, 'y');
    await page.waitForURL(new RegExp(`from=${yearAgo.from.end}`));
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBe(yearAgo.rows.length);
    const heads = () => page.locator('thead th').allTextContents();
    const [, first, second] = await heads();
    await site.press(page, 's');
    expect((await heads()).slice(1, 3)).toEqual([second, first]);
  });

  it('names what is spoken of no more in the language of the page', async () => {
    const page = await site.open('/compare?company=alibaba&from=2025-09-30&to=2025-12-31', { language: 'zh-Hans' });
    const topics = page.getByRole('region', { name: /^不再谈及的话题/ });
    await topics.getByText('资本支出 · 集团', { exact: true }).waitFor();
    expect(await topics.locator('strong[lang=en]').count()).toBe(0);
  });
});
