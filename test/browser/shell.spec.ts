import { describe, expect, it } from '@jest/globals';
import type { Page as Browser } from 'playwright-core';
import type { ClaimRow, Page } from '#contracts';
import { focused, tabTo } from './support/keyboard.js';
import { settled } from './support/settled.js';
import { browserSite } from './support/site.js';

const site = browserSite();

const dialog = (page: Browser) => page.getByRole('dialog');
const pathOf = (page: Browser): string => new URL(page.url()).pathname;

describe('the page', () => {
  it('lets a keyboard skip the navigation', async () => {
    const page = await site.open('/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a Skip to the content');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^main/);
  });

  it('goes to another screen and back by keyboard, and says which by its heading', async () => {
    const page = await site.open('/');
    expect(await focused(page)).toBe('nothing');
    await tabTo(page, page.getByRole('link', { name: 'Settings' }));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/settings');
    await settled(page);
    await expect(atHeading(page)).resolves.toBe('h1 Settings');
    await page.goBack();
    await page.waitForURL((url) => url.pathname === '/');
  });

  it('goes back to where one was in a long screen', async () => {
    const page = await site.open('/companies/alibaba', { height: 500 });
    await page.evaluate(() => window.scrollTo(0, 400));
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(100);
    await site.press(page, 'g s');
    await page.waitForURL('**/settings');
    await page.waitForFunction(() => window.scrollY === 0);
    await page.goBack();
    await page.waitForURL('**/companies/alibaba');
    await page.waitForFunction((y) => Math.abs(window.scrollY - y) < 5, before);
  });

  it('speaks the language of the browser', async () => {
    const page = await site.open('/claims', { language: 'zh-Hant', scheme: 'dark' });
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
  });

  it('is printed without its frame', async () => {
    const page = await site.open('/settings');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect((await page.locator('h1').boundingBox())?.x).toBeLessThan(40);
  });

  it('has a heading where there is no screen', async () => {
    const page = await site.open('/nowhere');
    expect(await page.locator('h1').innerText()).toBe('There is no such page.');
  });

  it.each([
    ['/claims/x', 'There is no such claim', 'All claims'],
    ['/documents/00000000-0000-4000-8000-000000000000', 'There is no such document', 'All documents'],
    ['/companies/nosuch', 'There is no such company', 'All companies'],
  ])('says what is not there at %s, asks for little, and leads on', async (address, heading, way) => {
    site.faults.expect(/status of 40[04]/);
    const page = await site.visitor();
    const refused: string[] = [];
    page.on('response', (answer) => answer.status() >= 400 && refused.push(answer.url()));
    await page.goto(address);
    await settled(page);
    expect(await page.locator('h1').innerText()).toBe(heading);
    expect(refused.length).toBeLessThanOrEqual(2);
    await tabTo(page, page.getByRole('link', { name: way }));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${address.split('/')[1]}`);
  });

  it('of a screen that broke leaves its frame, a heading that has the focus, and a way on', async () => {
    site.faults.expect(/Cannot read properties|Error|status of 400/);
    const page = await site.open('/settings');
    const strange = { data: [{ id: 'x' }], next: null };
    await page.route('**/v1/claims?*', (route) => route.fulfill({ json: strange }));
    await site.press(page, 'g c');
    await page.getByRole('heading', { level: 1, name: 'This screen broke' }).waitFor();
    expect(await atHeading(page)).toBe('h1 This screen broke');
    await page.unroute('**/v1/claims?*');
    await tabTo(page, page.getByRole('button', { name: 'Load the page again' }));
    await site.press(page, 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
  });
});

describe('keys', () => {
  it('are listed by ?, and lead to the screens', async () => {
    const page = await site.open('/settings');
    await page.keyboard.press('?');
    await dialog(page).getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await dialog(page).getByText('Search or go to').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await site.press(page, 'g c');
    await page.waitForURL('**/claims');
  });

  it('find: / goes to the search of the screen, and to the command bar where it has none', async () => {
    const page = await site.open('/companies');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search');
    await page.goto('/settings');
    await settled(page);
    await page.keyboard.press('/');
    await dialog(page).getByRole('textbox').waitFor();
  });

  it('lead to a claim from anywhere: Ctrl-K, a word of it, Enter', async () => {
    const { data } = await site.service.get<Page<ClaimRow>>('/v1/claims?q=cloud&limit=1');
    expect(data).toHaveLength(1);
    const page = await site.open('/settings');
    await page.keyboard.press('Control+k');
    await dialog(page).getByRole('textbox').waitFor();
    await page.keyboard.type('cloud');
    await dialog(page).getByText(data[0]!.said.slice(0, 30)).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\/[^/]+$/);
    await settled(page);
    expect(await atHeading(page)).toMatch(/^h1 ./);
  });

  it('find a company by its name on the page, and say where nothing has the words', async () => {
    const page = await site.open('/settings', { language: 'zh-Hant', width: 390 });
    await page.keyboard.press('Control+k');
    await dialog(page).getByRole('textbox').waitFor();
    await page.keyboard.insertText('阿里巴巴雲雲');
    await dialog(page).getByText('沒有公司、承諾或文件包含這些字詞。').waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await dialog(page).getByRole('button', { name: '阿里巴巴' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/companies/alibaba');
  });

  it('of an input method open nothing before a word is taken', async () => {
    const page = await site.open('/settings', { language: 'zh-Hans' });
    await page.keyboard.press('Control+k');
    await dialog(page).getByRole('textbox').waitFor();
    const keys = await page.context().newCDPSession(page);
    await page.keyboard.insertText('云');
    await dialog(page).locator('button').first().waitFor();
    await keys.send('Input.imeSetComposition', { text: 'ji', selectionStart: 2, selectionEnd: 2 });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    expect(await dialog(page).isVisible()).toBe(true);
    expect(pathOf(page)).toBe('/settings');
  });
});

it('says while one looks that the service is away, keeps what one sees, and takes the words back', async () => {
  site.faults.expect(/Failed to load resource: net::ERR_(?:CONNECTION_REFUSED|EMPTY_RESPONSE|CONNECTION_RESET)/);
  const page = await site.open('/settings');
  const rows = page.getByRole('main').getByRole('row');
  await site.press(page, 'g c');
  await rows.nth(2).waitFor();
  await site.press(page, 'g s');
  await page.waitForURL('**/settings');
  await site.service.stop();
  await page.clock.install();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  const banner = page.getByRole('status').getByText(/does not answer/);
  await page.clock.runFor(20_000);
  await banner.waitFor();
  expect(await rows.count()).toBeGreaterThan(2);
  await site.service.start();
  await page.clock.runFor(5_000);
  await banner.waitFor({ state: 'detached' });
  expect(await rows.count()).toBeGreaterThan(2);
});

/** The heading, once the focus is on it. */
async function atHeading(page: Browser): Promise<string> {
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  return focused(page);
}
