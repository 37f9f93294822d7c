import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page as Browser } from 'playwright-core';
import type { CreatedKeyView } from '#contracts';
import { axe } from './support/axe.js';
import { activate, tabTo, write } from './support/keyboard.js';
import { settled } from './support/settled.js';
import { browserSite } from './support/site.js';

const site = browserSite('demo', { WORDKEPT_AUTH: 'keys' });

/** An address in the browser of somebody who has signed in; with the first admin key where no other is named. */
async function signedIn(path: string, key = site.service.key): Promise<Browser> {
  const page = await site.visitor();
  const begun = await page.context().request.post('/v1/session', { data: { key } });
  expect(begun.status()).toBe(201);
  await page.goto(path);
  await settled(page);
  return page;
}

/** Goes to what is chosen of a group, and on from there. */
async function choose(page: Browser, group: string, ...keys: readonly string[]): Promise<void> {
  await tabTo(page, page.getByRole('radiogroup', { name: group }).getByRole('radio', { checked: true }));
  for (const key of keys) await page.keyboard.press(key);
}

async function reload(page: Browser): Promise<void> {
  await page.reload();
  await settled(page);
}

const root = (page: Browser) => page.locator('html');
const colour = (page: Browser, name: string) =>
  page.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(of), name);

describe('a session', () => {
  it('begins with a key, says what to look at where one is refused, is kept, and ends', async () => {
    site.faults.expect(/status of 401/);
    const page = await site.open('/settings?tab=service');
    const gate = page.getByRole('heading', { name: 'Sign in' });
    await gate.waitFor();
    expect(await axe(page)).toEqual([]);
    const field = page.getByLabel('API key');
    await write(page, field, `${site.service.key!.slice(0, -1)}-`);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This key is not accepted').waitFor();
    await write(page, field, site.service.key!);
    await page.keyboard.press('Enter');
    await page.getByText('first admin key').waitFor();
    expect(
      await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie),
    ).not.toMatch(/wk_|wordkept_session/);
    await reload(page);
    await activate(page, page.getByRole('button', { name: 'Sign out' }));
    await gate.waitFor();
    await reload(page);
    await gate.waitFor();
  });

  it('with a key that may only read does not see what is for admins', async () => {
    const { key } = await site.service.send<CreatedKeyView>('POST', '/v1/keys', { name: 'desk', scopes: ['read'] });
    const page = await signedIn('/settings?tab=keys', key);
    for (const tab of ['API keys', 'Audit trail']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByText('You are signed in as “desk” with read.').waitFor();
    }
  });
});

it('a key is made, shown once, opens what it may, and nothing once it is revoked', async () => {
  const page = await signedIn('/settings?tab=keys');
  await activate(page, page.getByRole('button', { name: 'Make a key' }));
  await write(page, page.getByRole('textbox', { name: 'Name' }), 'nightly import');
  await tabTo(page, page.getByRole('checkbox', { name: 'ingest' }));
  await page.keyboard.press('Space');
  await activate(page, page.getByRole('button', { name: 'Make a key' }));
  const key = await page.getByRole('textbox', { name: 'API key', exact: true }).inputValue();
  const ask = async (path: string) =>
    (await fetch(site.service.url + path, { headers: { authorization: `Bearer ${key}` } })).status;
  expect([await ask('/v1/companies'), await ask('/v1/keys')]).toEqual([200, 403]);
  await activate(page, page.getByRole('button', { name: 'I have it' }));
  const row = page.getByRole('row').filter({ hasText: 'nightly import' });
  await row.getByText('valid').waitFor();
  expect(await row.innerText()).toMatch(/read\s+ingest/);
  expect(await page.content()).not.toContain(key);
  expect(await axe(page)).toEqual([]);
  await activate(page, row.getByRole('button', { name: 'Revoke: nightly import' }));
  const question = page.getByRole('dialog');
  await question.waitFor();
  await activate(page, question.getByRole('button', { name: 'Revoke' }));
  await row.getByText('revoked').waitFor();
  while ((await ask('/v1/companies')) !== 401) await pause(100);
});

it('the audit trail says who did what, and verifies itself again', async () => {
  const page = await signedIn('/settings?tab=audit');
  const verdict = page.getByText(/^The trail is as it was written: \d+ entr/);
  const entries = async () => Number(/\d+/.exec((await verdict.textContent()) ?? '')?.[0]);
  await verdict.waitFor();
  const before = await entries();
  expect(await axe(page)).toEqual([]);
  await site.service.send('POST', '/v1/keys', { name: 'one more', scopes: ['read'] });
  await activate(page, page.getByRole('button', { name: 'Verify again' }));
  await page.getByText(`The trail is as it was written: ${before + 1} entr`).waitFor();
  await reload(page);
  const newest = page.getByRole('row').nth(1);
  expect(await newest.innerText()).toMatch(/first admin key\s+made a key/);
});

describe('what a reader chooses', () => {
  it('holds at once and after a reload: number scale, colours, appearance, language', async () => {
    const page = await signedIn('/settings');
    const [up, down] = [await colour(page, '--wk-up'), await colour(page, '--wk-down')];
    await choose(page, 'Colours of figures', 'ArrowDown');
    expect([await colour(page, '--wk-up'), await colour(page, '--wk-down')]).toEqual([down, up]);
    await choose(page, 'Number scale', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await choose(page, 'Appearance', 'ArrowDown', 'ArrowDown');
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await choose(page, 'Language of the page', 'ArrowDown', 'ArrowDown');
    await page.getByRole('heading', { name: '設定', exact: true }).waitFor();
    await reload(page);
    expect(await axe(page)).toEqual([]);
    expect(await root(page).getAttribute('lang')).toBe('zh-Hant');
    expect(await root(page).getAttribute('data-colours')).toBe('red_up');
    expect(await root(page).getAttribute('data-mantine-color-scheme')).toBe('dark');
    await choose(page, '數字單位', 'ArrowUp', 'ArrowUp');
    await activate(page, page.getByRole('navigation').locator('[href="/claims"]'));
    await page.waitForURL('**/claims');
    await page.getByRole('main').getByText('380,000百萬').first().waitFor();
    await reload(page);
    expect(await page.getByRole('main').innerText()).toContain('380,000百萬');
  });

  it('switches single keys off and on; those with Ctrl stay', async () => {
    const page = await signedIn('/settings?tab=shortcuts');
    const keys = page.getByRole('switch', { name: 'Single keys' });
    await tabTo(page, keys);
    await page.keyboard.press('Space');
    await reload(page);
    expect(await keys.isChecked()).toBe(false);
    await page.keyboard.press('?');
    await site.press(page, 'g c');
    expect(new URL(page.url()).pathname).toBe('/settings');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await tabTo(page, keys);
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('tab', { name: 'Shortcuts' }), 'Shift+Tab');
    await site.press(page, 'g c');
    await page.waitForURL('**/claims');
  });
});
