import { expect, it } from '@jest/globals';
import { tabTo } from './support/keyboard.js';
import { browserSite } from './support/site.js';

const site = browserSite('empty');

it('Today, before there is any document, says so and leads to where one is added', async () => {
  const page = await site.open('/', { language: 'zh-Hant', width: 390 });
  await page.getByRole('heading', { name: '尚未讀取任何文件' }).waitFor();
  expect(await page.getByRole('button', { name: /^未兌現/ }).count()).toBe(0);
  await tabTo(page, page.getByRole('link', { name: '新增文件' }));
  await site.press(page, 'Enter');
  await page.waitForURL(/\/add/);
});
