import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#config';
import { tabTo } from './support/keyboard.js';
import { settled } from './support/settled.js';
import { browserSite } from './support/site.js';

const site = browserSite();

describe('adding', () => {
  it('a pasted text: looked at, sent, followed until its links are there, by keyboard alone', async () => {
    const text = await readFile(join(projectRoot(), 'test/e2e/documents/meadow-2025-q2.md'), 'utf8');
    const page = await site.open('/add?from=paste');
    await tabTo(page, page.getByLabel('Text of the call or release'));
    await page.keyboard.insertText(text);
    await tabTo(page, page.getByRole('button', { name: 'Preview', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('Ready', { exact: true }).waitFor();
    expect(await page.getByRole('main').getByText('the head of the document says so').count()).toBeGreaterThan(0);
    await tabTo(page, page.getByRole('button', { name: 'Add it' }));
    await page.keyboard.press('Enter');
    const link = page.getByRole('link', { name: 'Open the document' });
    await link.waitFor();
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/documents\/[^/]+$/);
    await settled(page);
    expect(await page.getByRole('main').innerText()).toContain('$4.2 billion to $4.4 billion');
  });

  it('what is dropped beside its place and pasted beside a field; what was sent is there after a reload', async () => {
    const meadow = await readFile(join(projectRoot(), 'test/e2e/documents/meadow-2025-q2.md'), 'utf8');
    const text = meadow.replace('company: meadow', 'company: fernhill');
    const page = await site.open('/add?from=address');
    const held = await page.evaluateHandle((words) => {
      const data = new DataTransfer();
      data.items.add(new File([words], 'fernhill.md', { type: 'text/markdown' }));
      return data;
    }, text);
    await page.dispatchEvent('main h1', 'dragover', { dataTransfer: held });
    await page.getByText('Let go to add them').waitFor();
    await page.dispatchEvent('main h1', 'drop', { dataTransfer: held });
    await page.getByText('Ready', { exact: true }).waitFor();
    await page.evaluate((words) => navigator.clipboard.writeText(words), `Pasted\n${text}`);
    await page.locator('main h1').click();
    await page.keyboard.press('ControlOrMeta+v');
    await tabTo(page, page.getByRole('button', { name: 'Take Pasted off the list' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Add it' }));
    await page.keyboard.press('Enter');
    await page.getByText(/^(?:Working|Added)$/).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'fernhill.md' }).waitFor();
    await page.getByRole('link', { name: 'Open the document' }).press('Enter');
    await page.waitForURL(/\/documents\/[^/]+$/);
  });

  it('a table whose headers are its own: says what is missing, and takes it once the columns are chosen', async () => {
    site.faults.expect(/Failed to load resource: the server responded with a status of 4\d\d/);
    const page = await site.open('/add?what=figures');
    await page.getByRole('combobox', { name: 'Company' }).fill('amd');
    const table = 'Posten,Betrag,Quartal\nrevenue,7685000000,2025-Q2\n';
    const buffer = Buffer.from(table);
    await page.locator('input[type="file"]').setInputFiles({ name: 'figures.csv', mimeType: 'text/csv', buffer });
    await page.getByText('This could not be read').waitFor();
    expect(await page.getByRole('alert').innerText()).not.toContain('--column');
    for (const [field, column] of Object.entries({ Metric: 'Posten', Value: 'Betrag', Period: 'Quartal' })) {
      await page.getByRole('combobox', { name: field, exact: true }).first().click();
      await page.getByRole('option', { name: column, exact: true }).click();
    }
    await page.getByRole('textbox', { name: 'Unit' }).fill('USD');
    await page.getByRole('textbox', { name: 'Reported on' }).fill('2025-08-05');
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('row', { name: 'Figures understood 1' }).waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText(/^Imported ·/).waitFor();
  });
});
