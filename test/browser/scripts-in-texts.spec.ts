import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page as Browser } from 'playwright-core';
import type { ClaimRow, DocumentView, Page } from '#contracts';
import { HOSTILE_COMPANY, storeHostileTexts } from './support/hostile-texts.js';
import { strangeMarkup } from './support/strange-markup.js';
import { SCRIPT_PAYLOADS } from './support/script-payloads.js';
import { settled } from './support/settled.js';
import { browserSite } from './support/site.js';

const site = browserSite('empty');

beforeAll(async () => {
  expect((await storeHostileTexts(site.service)).stored).toBeGreaterThan(4 * SCRIPT_PAYLOADS.length);
}, 600_000);

/** Everything of a screen comes into view once: to the end of the page and of whatever scrolls in it. */
async function walk(page: Browser): Promise<void> {
  for (let at = 0; at < 6; at++) {
    await page.evaluate((part) => {
      for (const box of [document.documentElement, ...document.querySelectorAll('*')])
        if (box.scrollHeight > box.clientHeight + 1) box.scrollTop = (box.scrollHeight * part) / 5;
    }, at);
    await settled(page);
  }
}

it('tries at least 200 payloads', () => {
  expect(SCRIPT_PAYLOADS.length).toBeGreaterThanOrEqual(200);
});

it('would notice a script that runs, and one that the policy stops', async () => {
  const page = await site.open('/settings');
  await page.evaluate('ranPayload()');
  expect(site.faults.take()).toEqual([expect.stringContaining('a payload ran')]);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="ranPayload()">'));
  expect(await strangeMarkup(page)).not.toEqual([]);
  await page.waitForTimeout(200);
  const noticed = site.faults.take();
  expect(noticed.filter((one) => one.startsWith('policy violated'))).not.toEqual([]);
  expect(noticed.filter((one) => one.includes('a payload ran'))).toEqual([]);
});

describe('no text that is stored runs', () => {
  it.each([
    ['today', '/'],
    ['companies', '/companies'],
    ['company', `/companies/${HOSTILE_COMPANY}`],
    ['claims', `/claims?company=${HOSTILE_COMPANY}`],
    ['documents', '/documents'],
    ['compare', `/compare?company=${HOSTILE_COMPANY}`],
    ['review', '/review'],
    ['alerts', '/alerts'],
    ['alerts: endpoints', '/alerts?tab=endpoints'],
    ['alerts: watch lists', '/alerts?tab=lists'],
    ['alerts: feeds', '/alerts?tab=feeds'],
    ['alerts: deliveries', '/alerts?tab=deliveries'],
    ['add', '/add'],
    ['settings', '/settings'],
    ['a search', `/claims?q=${encodeURIComponent(SCRIPT_PAYLOADS[0]!)}`],
    ['an address', `/claims/${encodeURIComponent(SCRIPT_PAYLOADS[0]!)}`],
  ])('%s', async (_screen, path) => {
    site.faults.expect(/Failed to load resource: the server responded with a status of 4/);
    const page = await site.open(path);
    await walk(page);
    expect(await strangeMarkup(page)).toEqual([]);
  });

  it('documents', async () => {
    const { data } = await site.service.get<Page<DocumentView>>(`/v1/documents?company=${HOSTILE_COMPANY}`);
    expect(data.length).toBe(2);
    for (const { id } of data) {
      const page = await site.open(`/documents/${id}`);
      await walk(page);
      expect(await strangeMarkup(page)).toEqual([]);
      expect(await page.locator('body').innerText()).toContain('ranPayload()');
    }
  });

  it('claims', async () => {
    const { data } = await site.service.get<Page<ClaimRow>>(`/v1/claims?company=${HOSTILE_COMPANY}&limit=8`);
    for (const { id } of data) {
      const page = await site.open(`/claims/${id}`);
      await walk(page);
      expect(await strangeMarkup(page)).toEqual([]);
    }
  });
});
