import { describe, expect, it } from '@jest/globals';
import type { ClaimRow, Page, WatchListView } from '#contracts';
import { axe } from './support/axe.js';
import { tabTo } from './support/keyboard.js';
import { browserSite } from './support/site.js';

const site = browserSite();

async function claimWhere(query: string): Promise<ClaimRow> {
  const { data } = await site.service.get<Page<ClaimRow>>(`/v1/claims?limit=1&${query}`);
  return data[0]!;
}

async function followed(): Promise<readonly string[]> {
  const { data } = await site.service.get<Page<WatchListView>>('/v1/watch-lists');
  return data.find(({ name }) => name === 'Followed')?.claims ?? [];
}

describe('a claim', () => {
  it('shows what was said and what happened, and between them the rule with its arithmetic', async () => {
    const claim = await claimWhere('company=amd&metric=revenue&result=missed');
    const page = await site.open(`/claims/${claim.id}`);
    const text = (name: string) => page.getByRole('region', { name }).innerText();
    expect(await text('Said')).toContain(claim.said);
    expect(await text('Happened')).toContain(claim.happened);
    expect(await text('The rule')).toMatch(/USD 900 million below the low end \(USD 6\.5 billion\)/);
    expect(await text('The rule')).toContain(claim.verdict.explanation);
    expect(await axe(page)).toEqual([]);
  });

  it('is followed, cited and reviewed by single keys', async () => {
    const { id, said } = await claimWhere('company=alibaba&result=met');
    const page = await site.open(`/claims/${id}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.press(page, 'f');
    await page.getByRole('button', { name: 'Following' }).waitFor();
    expect(await followed()).toEqual([id]);
    await site.press(page, 'f');
    await page.getByRole('button', { name: 'Follow', exact: true }).waitFor();
    expect(await followed()).toEqual([]);
    await site.press(page, 'c');
    await page.getByText('Copied').waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain(`“${said}”`);
    expect(cited).toMatch(/\/documents\/[\w-]+\?at=\d+-\d+$/);
    await site.press(page, 'r');
    await page.waitForURL(`**/review?claim=${id}`);
  });

  it('tells how the engine read it, when it is asked to', async () => {
    const { id } = await claimWhere('company=alibaba&result=met');
    const page = await site.open(`/claims/${id}`);
    const said = page.getByRole('region', { name: 'Said' });
    await tabTo(page, said.getByText('How the engine read this').first());
    await site.press(page, 'Enter');
    await said.getByRole('table', { name: 'What the rules did' }).waitFor();
    expect(await said.getByText(/made statement s\d+/).count()).toBeGreaterThan(0);
  });

  it('is seen as it was known on a day, and the way back is said', async () => {
    const { id, saidOn } = await claimWhere('company=amd&metric=revenue&result=missed');
    const page = await site.open(`/claims/${id}?asOf=${saidOn}`);
    await page.getByText('Nothing said later is looked at.').waitFor();
    expect(await page.getByRole('region', { name: 'Happened' }).innerText()).toContain('Nothing reported on it yet');
    await tabTo(page, page.getByRole('button', { name: 'Back to now' }));
    await site.press(page, 'Enter');
    await page.waitForURL((url) => url.search === '');
    expect(await page.getByRole('region', { name: 'The rule' }).innerText()).toContain('missed');
  });
});
