import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page as Browser } from 'playwright-core';
import { countScripts } from './support/fetched-scripts.js';
import { addressOf, ROUTES, SCREEN_NAMES, type ScreenName } from './support/routes.js';
import { settled } from './support/settled.js';
import { browserSite } from './support/site.js';

const site = browserSite();
const BUDGET = 300_000;

/** What a reader sees of a screen, without the times that pass. */
const seen = async (page: Browser): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll(/\d+:\d\d(?::\d\d)?/g, '').trim();

/** What a screen shows once it has shown the same for a second. */
async function shown(page: Browser): Promise<string> {
  await settled(page);
  let last = '';
  for (let same = 0; same < 4; await pause(250)) {
    const now = await seen(page);
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}

describe('addresses', () => {
  it.each(SCREEN_NAMES)('%s shows the same when it is read again', async (name) => {
    const page = await site.open(await addressOf(site.service, name));
    const before = await shown(page);
    await page.reload();
    expect(await shown(page)).toBe(before);
    expect(await page.title()).toMatch(/^.+ · Wordkept$/);
  });

  it('keep a filter: sent to somebody else, they see the same claims', async () => {
    const path = '/claims?company=alibaba&lifecycle=resolved';
    const [mine, theirs] = [await site.open(path), await site.open(path)];
    const all = await site.open('/claims');
    expect(await shown(theirs)).toBe(await shown(mine));
    expect(await shown(all)).not.toBe(await shown(mine));
  });

  it('are gone back through, one by one', async () => {
    const page = await site.open('/');
    const links = page.getByRole('navigation').getByRole('link');
    for (const place of [ROUTES.companies, ROUTES.claims, ROUTES.settings]) {
      await links.and(page.locator(`[href="${place}"]`)).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === place);
      await settled(page);
    }
    const heading = () => page.locator('h1').first().innerText();
    const last = await heading();
    await page.goBack();
    await page.goBack();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(ROUTES.companies);
    expect(await heading()).not.toBe(last);
  });
});

it('says that the service is away, and goes on when it is back', async () => {
  site.faults.expect(/Failed to load resource: net::ERR_CONNECTION_REFUSED/);
  site.faults.expect(/Failed to load resource: net::ERR_EMPTY_RESPONSE/);
  const page = await site.open('/claims');
  await site.service.stop();
  await page.getByRole('navigation').locator('[href="/documents"]').click();
  await page
    .getByText(/does not answer/)
    .first()
    .waitFor();
  await site.service.start();
  const again = page.getByRole('button', { name: 'Try again' });
  if (await again.first().isVisible()) await again.first().click();
  await page
    .getByText(/does not answer/)
    .first()
    .waitFor({ state: 'detached' });
  await settled(page);
  expect(await page.locator('h1').first().innerText()).toBe('Documents');
});

describe('the first load', () => {
  const SCREENS = ['today', 'claim', 'company', 'document'] as const;
  it.each([...SCREENS, '/alerts?edit=new', '/settings?tab=keys'] as const)('of %s is small', async (name) => {
    const page = await site.visitor();
    const scripts = countScripts(page);
    await page.goto(name.startsWith('/') ? name : await addressOf(site.service, name as ScreenName));
    await settled(page);
    const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(scripts.size).toBeGreaterThan(1);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(BUDGET);
  });
});
