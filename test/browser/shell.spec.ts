import { describe, expect, it } from '@jest/globals';
import { focused, tabTo } from './support/keyboard.js';
import { settled } from './support/settled.js';
import { browserSite } from './support/site.js';

const site = browserSite();

describe('the page', () => {
  it('lets a keyboard skip the navigation', async () => {
    const page = await site.open('/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a Skip to the content');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^main/);
  });

  it('goes to another screen and back by keyboard', async () => {
    const page = await site.open('/');
    await tabTo(page, page.getByRole('link', { name: 'Settings' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/settings');
    await settled(page);
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('speaks the language of the browser', async () => {
    const page = await site.open('/claims', { language: 'zh-Hant', scheme: 'dark' });
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  });
});
