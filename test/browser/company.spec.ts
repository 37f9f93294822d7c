import { describe, expect, it } from '@jest/globals';
import type { ClaimTrack, CompanyDetail, Page as Listed } from '#contracts';
import { tabTo } from './support/keyboard.js';
import { browserSite } from './support/site.js';

const site = browserSite();

describe('a company', () => {
  it('is opened from the list, walked claim by claim, and a claim of it opened, by keyboard', async () => {
    const page = await site.open('/companies');
    await tabTo(page, page.getByRole('link', { name: 'Alibaba' }));
    await site.press(page, 'Enter');
    await page.waitForURL('**/companies/alibaba');
    const rows = page.locator('[data-track]');
    const { data } = await site.service.get<Listed<ClaimTrack>>('/v1/companies/alibaba/tracks?limit=200');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(data.length);
    await tabTo(page, rows.first());
    await site.press(page, 'ArrowDown');
    const second = rows.nth(1);
    expect(await second.evaluate((row) => row === document.activeElement)).toBe(true);
    const id = await second.getAttribute('data-track');
    const track = data.find(({ claim }) => claim.id === id)!;
    await page.getByText(track.claim.said, { exact: true }).waitFor();
    await site.press(page, 'Enter');
    await page.waitForURL(`**/claims/${id}`);
  });

  it('shows the same claims as a table by one key, keeps that in its address, and finds words in quotes', async () => {
    const page = await site.open('/companies/alibaba', { language: 'zh-Hans' });
    await page.locator('[data-track]').first().waitFor();
    await site.press(page, 't');
    await page.waitForURL('**view=table**');
    await page.getByRole('region', { name: '承诺时间线' }).getByRole('row').nth(1).waitFor();
    await site.press(page, 't');
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('盒马');
    await page.waitForURL(`**q=${encodeURIComponent('盒马')}**`);
    const { data } = await site.service.get<Listed<ClaimTrack>>('/v1/companies/alibaba/tracks?limit=200');
    const named = data.filter(({ claim }) => claim.said.includes('盒马'));
    expect(named.length).toBeGreaterThan(0);
    for (const { claim } of named) await page.locator(`[data-track="${claim.id}"]`).waitFor();
    expect(await page.locator('[data-track]').count()).toBeLessThan(data.length);
  });

  it('leads from each quarter that was read to its document', async () => {
    const company = await site.service.get<CompanyDetail>('/v1/companies/alibaba');
    const page = await site.open('/companies/alibaba');
    for (const { period, documents } of company.coverage)
      expect(await page.getByRole('link', { name: period.fiscal }).getAttribute('href')).toBe(
        `/documents/${documents[0]}`,
      );
  });
});
