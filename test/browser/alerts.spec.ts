import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page as Browser } from 'playwright-core';
import { Webhook } from 'standardwebhooks';
import type { EndpointWithSecret, SubscriptionPreview, WatchListView } from '#contracts';
import { Receiver } from '../medium/house/receiver.js';
import { axe } from './support/axe.js';
import { activate, tabTo, write } from './support/keyboard.js';
import { settled } from './support/settled.js';
import { browserSite } from './support/site.js';

const site = browserSite('demo', { WORDKEPT_OUTBOUND_ALLOW: '127.0.0.0/8' });
let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.open();
});
afterAll(() => receiver.close());

const button = (at: Browser | Locator, name: string | RegExp) => at.getByRole('button', { name });
const dialog = (page: Browser) => page.getByRole('dialog');
const shownOnce = (page: Browser, label: string) => page.getByRole('textbox', { name: label, exact: true });

/** Answers the question of a dialogue by its button. */
async function confirm(page: Browser, word: string): Promise<void> {
  await dialog(page).waitFor();
  await activate(page, button(dialog(page), word));
  await dialog(page).waitFor({ state: 'detached' });
}

/** Picks an option by the beginning of its name. */
async function pick(page: Browser, field: string, name: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: field }));
  await page.keyboard.insertText(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Once so many have come to a path: their ids. */
async function arrived(path: string, many: number): Promise<readonly string[]> {
  while (receiver.at(path).length < many) await pause(100);
  return receiver.at(path).map(({ headers }) => headers['webhook-id']!);
}

describe('an endpoint', () => {
  it('is added, tested, given a new secret, disabled and enabled; the log sends a delivery again', async () => {
    const page = await site.open('/alerts?tab=endpoints');
    const address = receiver.address('/desk');
    await activate(page, button(page, 'Add an endpoint'));
    await write(page, page.getByRole('textbox', { name: 'Address' }), address);
    await page.keyboard.press('Enter');
    const first = await shownOnce(page, 'Secret').inputValue();
    await activate(page, button(page, 'I have it'));
    await activate(page, button(page, 'Send a test'));
    await page.getByRole('status').getByText('delivered').waitFor();
    expect(new Webhook(first).verify(receiver.at('/desk')[0]!.body, receiver.at('/desk')[0]!.headers)).toBeTruthy();
    await activate(page, button(page, `New secret: ${address}`));
    await confirm(page, 'New secret');
    const second = await shownOnce(page, 'Secret').inputValue();
    expect(second).not.toBe(first);
    await activate(page, button(page, 'I have it'));
    await activate(page, button(page, 'Send a test'));
    const [before, after] = await arrived('/desk', 2);
    expect(after).not.toBe(before);
    const { body, headers } = receiver.at('/desk')[1]!;
    for (const secret of [first, second]) expect(new Webhook(secret).verify(body, headers)).toBeTruthy();
    await activate(page, button(page, `Disable: ${address}`));
    await page.getByText('Somebody disabled it.').waitFor();
    expect(await button(page, 'Send a test').isDisabled()).toBe(true);
    await activate(page, button(page, `Enable: ${address}`));
    await page.getByText('enabled', { exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await activate(page, page.getByRole('link', { name: `Deliveries: ${address}` }));
    await page.waitForURL(/tab=deliveries/);
    const sent = page.getByRole('row').filter({ hasText: 'delivered' });
    await sent.nth(1).waitFor();
    expect(await axe(page)).toEqual([]);
    await activate(page, sent.first().getByRole('button'));
    await activate(page, button(dialog(page), 'Send again'));
    expect((await arrived('/desk', 3))[2]).toBe(after);
    await dialog(page).getByRole('row').nth(2).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  });

  it('that the service does not reach is refused with what to do, and what was typed stays', async () => {
    site.faults.expect(/Failed to load resource: the server responded with a status of 400/);
    const page = await site.open('/alerts?tab=endpoints');
    await activate(page, button(page, 'Add an endpoint'));
    await write(page, page.getByRole('textbox', { name: 'Address' }), 'https://10.0.0.1/hook');
    await page.keyboard.press('Enter');
    const refusal = page.getByRole('alert').filter({ hasText: 'This was not done.' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toMatch(/10\.0\.0\.1 lies inside a private network[^]*WORDKEPT_OUTBOUND_ALLOW/);
    expect(await page.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('https://10.0.0.1/hook');
  });
});

describe('a subscription', () => {
  it('is made by what it would have told, edited, paused; a range of it is sent twice; then it ends', async () => {
    await site.service.send<EndpointWithSecret>('POST', '/v1/webhook-endpoints', { url: receiver.address('/amd') });
    const filter = { companies: ['amd'], includeHistoric: true };
    const told = await site.service.send<SubscriptionPreview>('POST', '/v1/subscriptions/preview', {
      filter,
      days: 90,
    });
    expect(told.matching).toBeGreaterThan(5);
    const page = await site.open('/alerts');
    await activate(page, button(page, 'Subscribe'));
    await write(page, page.getByRole('textbox', { name: 'Name' }), 'AMD');
    await pick(page, 'Companies', 'AMD');
    await page.getByRole('status').getByText(`0 alerts`).waitFor();
    await activate(page, button(page, 'Include history'));
    await page.getByRole('status').getByText(`${told.matching} alerts`).waitFor();
    expect(await axe(page)).toEqual([]);
    await activate(page, button(page, 'Subscribe'));
    const row = page.getByRole('row').filter({ hasText: receiver.address('/amd') });
    await row.getByText('active').waitFor();
    await activate(page, button(row, 'Edit: AMD'));
    await write(page, page.getByRole('textbox', { name: 'Name' }), 'Chips');
    await activate(page, button(page, 'Save'));
    await activate(page, button(row, 'Pause: Chips'));
    await row.getByText('paused').waitFor();
    await activate(page, button(row, 'Resume: Chips'));
    await row.getByText('active').waitFor();
    expect(await axe(page)).toEqual([]);
    await activate(page, page.getByRole('link', { name: 'Deliveries: Chips' }));
    await tabTo(page, page.getByLabel('From'));
    for (const part of ['01', '01', '2026', 'ArrowRight', '12', '00', 'A'])
      await (part === 'ArrowRight' ? page.keyboard.press(part) : page.keyboard.type(part));
    await activate(page, button(page, 'Send a range again'));
    await page.getByText(`${told.matching} deliveries are queued.`).waitFor();
    const once = await arrived('/amd', told.matching);
    expect(new Set(once).size).toBe(told.matching);
    await activate(page, button(page, 'Send a range again'));
    expect(new Set(await arrived('/amd', 2 * told.matching))).toEqual(new Set(once));
    await page.goto('/alerts');
    await activate(page, button(page, 'End: Chips'));
    await confirm(page, 'End');
    await page.getByText('“Chips” has ended.').waitFor();
    await row.waitFor({ state: 'detached' });
  });
});

describe('a watch list', () => {
  it('is made, edited, narrows a subscription, and is removed', async () => {
    const page = await site.open('/alerts?tab=lists');
    await activate(page, button(page, 'Make a watch list'));
    await write(page, page.getByRole('textbox', { name: 'Name' }), 'Chips');
    await pick(page, 'Companies', 'AMD');
    await activate(page, button(page, 'Make a watch list'));
    await activate(page, button(page, 'Edit: Chips'));
    await write(page, page.getByRole('textbox', { name: 'Name' }), 'Semiconductors');
    await activate(page, button(page, 'Save'));
    await button(page, 'Edit: Semiconductors').waitFor();
    expect(await axe(page)).toEqual([]);
    const filter = { companies: ['amd'], includeHistoric: true };
    const { matching } = await site.service.send<SubscriptionPreview>('POST', '/v1/subscriptions/preview', { filter });
    await page.goto('/alerts?edit=new');
    await settled(page);
    await pick(page, 'Watch lists', 'Semiconductors');
    await tabTo(page, page.getByRole('checkbox', { name: 'Tell of history too' }));
    await page.keyboard.press('Space');
    await page.getByRole('status').getByText(`${matching} alerts`).waitFor();
    await page.goto('/alerts?tab=lists');
    await activate(page, button(page, 'Remove: Semiconductors'));
    await confirm(page, 'Remove');
    await button(page, 'Edit: Semiconductors').waitFor({ state: 'detached' });
  });

  it('that somebody else has changed meanwhile is read afresh, and what was typed stays', async () => {
    site.faults.expect(/status of 412/);
    const list = { name: 'Desk', companies: ['amd'], claims: [] };
    const { id } = await site.service.send<WatchListView>('POST', '/v1/watch-lists', list);
    const page = await site.open(`/alerts?tab=lists&edit=${id}`);
    const name = page.getByRole('textbox', { name: 'Name' });
    await write(page, name, 'My desk');
    await site.service.send('PATCH', `/v1/watch-lists/${id}`, { name: 'Their desk', companies: ['alibaba', 'amd'] });
    await activate(page, button(page, 'Save'));
    await page.getByRole('alert').getByText('Somebody else changed this meanwhile').waitFor();
    expect(await name.inputValue()).toBe('My desk');
    await activate(page, button(page, 'Read afresh'));
    await page.getByText('It was read afresh.').waitFor();
    expect(await name.inputValue()).toBe('My desk');
    await activate(page, button(page, 'Save'));
    await button(page, 'Edit: My desk').waitFor();
    const saved = await site.service.get<WatchListView>(`/v1/watch-lists/${id}`);
    expect(saved).toMatchObject({ name: 'My desk', companies: ['alibaba', 'amd'] });
  });
});

describe('a feed', () => {
  it('has addresses that answer until they are revoked', async () => {
    const page = await site.open('/alerts?tab=feeds');
    await activate(page, button(page, 'Make addresses'));
    await write(page, page.getByRole('textbox', { name: 'Name' }), 'Desk');
    await page.keyboard.press('Enter');
    const [atom, calendar] = [
      await shownOnce(page, 'Feed (Atom): what has happened').inputValue(),
      await shownOnce(page, 'Calendar (iCalendar): what falls due').inputValue(),
    ];
    const read = async (address: string) => (await fetch(address)).text();
    expect(await read(atom)).toMatch(/<feed[^]*<title>Wordkept: Desk/);
    expect(await read(calendar)).toMatch(/^BEGIN:VCALENDAR[^]*BEGIN:VEVENT/);
    await activate(page, button(page, 'I have it'));
    expect(await axe(page)).toEqual([]);
    await activate(page, button(page, 'Revoke: Desk'));
    await confirm(page, 'Revoke');
    await page.getByText(/^revoked on/).waitFor();
    for (const address of [atom, calendar]) expect((await fetch(address)).status).toBe(404);
  });
});

it('programs are told how to take alerts, to be copied', async () => {
  const page = await site.open('/alerts?tab=queue');
  expect(await axe(page)).toEqual([]);
  await tabTo(page, page.getByRole('tab', { name: 'From the queue' }));
  await page.keyboard.press('ArrowRight');
  await activate(page, button(page, 'Copy'));
  await button(page, 'Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [, first = ''] = /'([^']+after=now)'/.exec(copied) ?? [];
  expect(await (await fetch(first)).json()).toMatchObject({ data: [], next: expect.any(String) });
});
