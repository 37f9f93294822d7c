import { describe, expect, it } from '@jest/globals';
import type { ClaimRow, Page, ReviewView } from '#contracts';
import { axe } from './support/axe.js';
import { tabTo } from './support/keyboard.js';
import { browserSite } from './support/site.js';

const site = browserSite();
const leastCertain = async (): Promise<readonly ClaimRow[]> =>
  (await site.service.get<Page<ClaimRow>>('/v1/claims?reviewed=false&sort=confidence&limit=5')).data;
const reviewsOf = async (claim: string): Promise<readonly ReviewView[]> =>
  (await site.service.get<Page<ReviewView>>(`/v1/reviews?claim=${claim}`)).data;

describe('reviewing', () => {
  it('accepts the least certain claim by one key, shows the next, and takes it back by another', async () => {
    const [first] = await leastCertain();
    const page = await site.open('/review');
    const title = page.locator('article h2');
    await title.waitFor();
    const was = await title.innerText();
    await page.keyboard.press('a');
    await page.getByText('Accepted:').waitFor();
    await expect(title.innerText()).resolves.not.toBe(was);
    expect((await reviewsOf(first!.id)).map(({ action }) => action)).toEqual(['confirm']);
    await page.keyboard.press('u');
    await page.getByText('The decision was taken back.').waitFor();
    expect((await reviewsOf(first!.id)).map(({ action }) => action)).toEqual(['undo', 'confirm']);
  });

  it('leaves keys to an input method that composes', async () => {
    const [first] = await leastCertain();
    const before = (await reviewsOf(first!.id)).length;
    const page = await site.open('/review', { language: 'zh-Hans' });
    await page.locator('article h2').waitFor();
    await page.evaluate(() => {
      const tell = (type: string, key: string) =>
        document.body.dispatchEvent(
          new KeyboardEvent(type, { key, bubbles: true, cancelable: true, isComposing: true, keyCode: 229 }),
        );
      document.body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      for (const key of ['a', 'x', 'e', 'm', 'v', 's']) for (const type of ['keydown', 'keyup']) tell(type, key);
      document.body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '啊' }));
    });
    expect(await page.locator('main form').count()).toBe(0);
    expect((await reviewsOf(first!.id)).length).toBe(before);
    await page.keyboard.press('x');
    await page.locator('main form').waitFor();
  });

  it('corrects the words by Shift and arrows, and shows what changes before it is sent', async () => {
    const [, second] = await leastCertain();
    const page = await site.open(`/review?claim=${second!.id}`);
    await page.locator('article h2').waitFor();
    await page.keyboard.press('e');
    await page.locator('main form').waitFor();
    await page.locator('[data-marking]').press('Shift+ArrowLeft');
    await page.locator('dl[aria-label=Changes] ins').waitFor();
    await page.locator('main form').focus();
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await page.getByText('Corrected:').waitFor();
    const [review] = await reviewsOf(second!.id);
    expect(review).toMatchObject({ action: 'correct', reason: 'The words are cut wrongly' });
    expect(second!.said.startsWith(review!.changes!.span!.quote)).toBe(true);
  });

  it('tells who decided on the claim in between, and lets one go on', async () => {
    const third = (await leastCertain())[2]!;
    site.faults.expect(/412/);
    const page = await site.open(`/review?claim=${third.id}`);
    await page.locator('article h2').waitFor();
    const other = { claim: third.id, action: 'confirm', author: 'Mara Lindqvist', reason: 'I read the release.' };
    const answer = await page.request.post('/v1/reviews', { data: other, headers: { 'if-match': '*' } });
    expect(answer.status()).toBe(201);
    await page.keyboard.press('a');
    await page.getByRole('alert').getByText('Mara Lindqvist').waitFor();
    await page.getByRole('button', { name: 'Decide all the same' }).press('Enter');
    await page.getByText('Accepted:').waitFor();
  });

  it('lists what was rejected, where it can be taken back', async () => {
    const fourth = (await leastCertain())[3]!;
    const headers = { 'if-match': '*' };
    const page = await site.open('/review');
    const data = { claim: fourth.id, action: 'reject', author: 'Mara Lindqvist', reason: 'A general remark.' };
    expect((await page.request.post('/v1/reviews', { data, headers })).status()).toBe(201);
    while ((await reviewsOf(fourth.id))[0]!.state === 'waiting') await page.waitForTimeout(200);
    site.faults.expect(/404/);
    await page.getByLabel('Show').selectOption('Rejected');
    const row = page.getByRole('navigation', { name: 'Queue' }).getByRole('button');
    await row.getByText('Mara Lindqvist').waitFor();
    expect(await row.count()).toBe(1);
    await page.getByRole('heading', { name: 'No longer a claim of its own' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Undo' }));
    await page.keyboard.press('Enter');
    await row.waitFor({ state: 'detached' });
    await page.locator('article h2').waitFor();
    expect((await reviewsOf(fourth.id)).map(({ action }) => action)).toEqual(['undo', 'reject']);
  });

  it('takes no key for a claim that is not there yet, and says so', async () => {
    const page = await site.open('/review');
    const [first, next] = await page.locator('nav[aria-label=Queue] button').allInnerTexts();
    await page.reload();
    let letThrough = (): void => undefined;
    const gate = new Promise<void>((open) => (letThrough = open));
    await page.route('**/v1/reviews', async (route) => {
      if (route.request().method() === 'POST') await gate;
      await route.continue();
    });
    const title = page.locator('article h2');
    await title.waitFor();
    const before = (await site.service.get<Page<ReviewView>>('/v1/reviews?limit=200')).data.length;
    for (const key of ['a', 'a', 'j', 'u']) await page.keyboard.press(key);
    await page.getByText('is still being saved').waitFor();
    expect(first).toContain(await title.innerText());
    letThrough();
    await page.getByText('Accepted:').waitFor();
    expect(next).toContain(await title.innerText());
    expect((await site.service.get<Page<ReviewView>>('/v1/reviews?limit=200')).data).toHaveLength(before + 1);
  });

  it('merges two claims by keyboard, and takes it back later from what was decided', async () => {
    // Merged, it may no longer be a claim of its own.
    site.faults.expect(/404/);
    const { data } = await site.service.get<Page<ClaimRow>>('/v1/claims?company=alibaba&metric=revenue&limit=2');
    const page = await site.open(`/review?claim=${data[0]!.id}`);
    await page.locator('article h2').waitFor();
    await page.keyboard.press('m');
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.getByText('The other one').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByText('Merged:').waitFor();
    const [merge] = await reviewsOf(data[0]!.id);
    expect(merge).toMatchObject({ action: 'merge', reason: 'The same promise', undone: null });
    await page.goto(`/review?claim=${data[0]!.id}`);
    const undo = page.getByRole('region', { name: 'Decisions so far' }).getByRole('button', { name: 'Undo' });
    await tabTo(page, undo.first());
    await page.keyboard.press('Enter');
    await page.getByText('The decision was taken back.').waitFor();
    expect((await reviewsOf(data[0]!.id)).find(({ id }) => id === merge!.id)?.undone).not.toBeNull();
    await page.getByText('merged it with another').waitFor();
  });

  it('has nothing to complain of for those who cannot see it', async () => {
    const page = await site.open('/review', { scheme: 'dark', width: 390 });
    await page.locator('article h2').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
