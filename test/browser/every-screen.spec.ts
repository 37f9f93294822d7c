import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '#contracts';
import { axe } from './support/axe.js';
import { addressOf, SCREEN_NAMES, type ScreenName } from './support/routes.js';
import { settled } from './support/settled.js';
import { sideways } from './support/sideways.js';
import { browserSite } from './support/site.js';
import { untranslated } from './support/untranslated.js';

const site = browserSite();

type Scheme = 'light' | 'dark';

/** Both schemes in every language, or, where CI looks, both schemes and every language. */
const SCHEMES: Readonly<Record<Language, readonly Scheme[]>> =
  process.env['WORDKEPT_BROWSER'] === 'long'
    ? { en: ['light', 'dark'], 'zh-Hans': ['light', 'dark'], 'zh-Hant': ['light', 'dark'] }
    : { en: ['light'], 'zh-Hans': ['light'], 'zh-Hant': ['dark'] };
const WIDTHS = [1440, 390, 320] as const;

/** As a reader chooses it at the head of the page: a text that does not follow stays and is found. */
async function inLanguage(page: Page, language: Language): Promise<void> {
  await page.locator('header button[aria-haspopup="menu"]').click();
  await page.locator(`[role="menuitem"][lang="${language}"]`).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
  await page.locator('[role="menu"]').waitFor({ state: 'detached' });
  await settled(page);
}

async function inScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, scheme);
}

/** What is wrong with a screen in one language. */
async function faultsIn(page: Page, name: ScreenName, language: Language): Promise<readonly string[]> {
  const found: string[] = [];
  const note = (where: string, faults: readonly string[]) => found.push(...faults.map((one) => `${where}: ${one}`));
  for (const scheme of SCHEMES[language]) {
    await inScheme(page, scheme);
    await site.screenshot(page, `${name}-${language}-${scheme}-1440`);
    note(`${language} ${scheme}`, await axe(page));
  }
  for (const width of WIDTHS) {
    note(`${language} at ${width}`, await sideways(page, width));
    if (width === 390) await site.screenshot(page, `${name}-${language}-390`);
  }
  if (language !== 'en') note(`not in ${language}`, await untranslated(page));
  await page.setViewportSize({ width: 1440, height: 900 });
  return found;
}

it.each(SCREEN_NAMES)(
  '%s is accessible light and dark, fits any width and speaks one language at a time',
  async (name) => {
    const page = await site.open(await addressOf(site.service, name));
    const found: string[] = [];
    for (const language of LANGUAGES) {
      await inLanguage(page, language);
      found.push(...(await faultsIn(page, name, language)));
    }
    expect(found).toEqual([]);
  },
  300_000,
);
