import { describe, expect, it } from '@jest/globals';
import type { DocumentView, ObservationView, Page, StatementView } from '#contracts';
import { tabTo } from './support/keyboard.js';
import { browserSite } from './support/site.js';

const site = browserSite();

/** The September quarter of the demo: in two languages, with a figure told in two currencies. */
async function bilingual(): Promise<DocumentView> {
  const { data } = await site.service.get<Page<DocumentView>>('/v1/documents?company=alibaba&period=2025-09-30');
  return data[0]!;
}

const found = async <Row>(id: string, what: string): Promise<readonly Row[]> =>
  (await site.service.get<Page<Row>>(`/v1/documents/${id}/${what}`)).data;

describe('a document', () => {
  it('is read by keys alone: from the list, mark by mark, to the card of one, to a link that is sent', async () => {
    const { id } = await bilingual();
    const marks = (await found<StatementView>(id, 'statements')).toSorted((one, other) => one.start - other.start);
    const page = await site.open('/documents?company=alibaba&period=2025-09-30');
    await page.keyboard.press('j');
    await page.locator('tr[aria-current]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/documents/${id}`);
    await page.locator('[data-marks]').first().waitFor();
    await page.keyboard.press('s');
    await page.waitForURL(/show=statements/);
    for (const [key, nth] of [
      ['n', 0],
      ['n', 1],
      ['p', 0],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator(`mark:focus[data-marks~="${marks[nth]!.id}"]`).waitFor();
    }
    await page.keyboard.press('Enter');
    await page.locator('aside[data-card]:focus').waitFor();
    await page.keyboard.press('l');
    await page.getByText('Link to this sentence copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`/documents/${id}?at=${marks[0]!.start}-`);
    await tabTo(page, page.locator(`aside[data-card] a[href="/claims/${marks[0]!.claims![0]}"]`));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/claims\//);
  });

  it('shows a mark with its doubt, its claim and the verdict', async () => {
    const { id } = await bilingual();
    const doubted = (await found<StatementView>(id, 'statements')).find(
      ({ flags }) => flags.length > 0 && flags[0]!.code === 'currency_conflict',
    )!;
    const page = await site.open(`/documents/${id}?mark=${doubted.id}`);
    const card = page.locator('aside[data-card]');
    expect(await card.innerText()).toContain(doubted.flags[0]!.detail);
    expect(await card.locator(`a[href="/claims/${doubted.claims![0]}"]`).count()).toBe(1);
    expect(await page.locator(`[data-marks~="${doubted.id}"]`).count()).toBe(2);
  });

  it('marks everything that was found, in text and translation', async () => {
    const { id } = await bilingual();
    const observations = await found<ObservationView>(id, 'observations');
    const page = await site.open(`/documents/${id}?show=observations`, { height: 12_000 });
    const keys = await page
      .locator('[data-marks]')
      .evaluateAll((all) => all.flatMap((one) => (one as HTMLElement).dataset.marks!.split(' ')));
    expect([...new Set(keys)].filter(Boolean).sort()).toEqual(observations.map((one) => one.id).sort());
  });

  it('finds its sentence again by the words of a link, and says where it is gone', async () => {
    const { id } = await bilingual();
    const [statement] = await found<StatementView>(id, 'statements');
    const words = encodeURIComponent(statement!.quote.slice(0, 12));
    const moved = await site.open(`/documents/${id}?at=5-9&words=${words}`);
    expect(await moved.getByRole('status').filter({ hasText: /\S/ }).innerText()).toContain('stands elsewhere');
    const gone = await site.open(`/documents/${id}?at=5-9&words=Nobody%20ever%20said%20anything%20of%20the%20kind`);
    expect(await gone.getByRole('status').filter({ hasText: /\S/ }).innerText()).toContain('not in this version');
  });

  it('finds words in the text by keys alone', async () => {
    const { id } = await bilingual();
    const page = await site.open(`/documents/${id}`);
    await site.press(page, '/');
    await page.keyboard.type('capital expenditure');
    await site.press(page, 'Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^1 of \d+$/ })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('find')).toBe('capital expenditure');
  });

  it('fits a phone where it shows the translation alone', async () => {
    const { id } = await bilingual();
    const address = `/documents/${id}?side=translation`;
    const page = await site.open(address, { width: 390, language: 'zh-Hant', scheme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await site.screenshot(page, 'document-phone-zh-Hant');
  });
});
