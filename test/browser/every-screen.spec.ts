import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '#contracts';
import { axe } from './support/axe.js';
import { addressOf, SCREEN_NAMES } from './support/routes.js';
import { sideways } from './support/sideways.js';
import { browserSite } from './support/site.js';
import { untranslated } from './support/untranslated.js';

const site = browserSite();

/** Both schemes in every language, or, where CI looks, both schemes and every language. */
const SCHEMES: Readonly<Record<Language, readonly ('light' | 'dark')[]>> =
  process.env['WORDKEPT_BROWSER'] === 'long'
    ? { en: ['light', 'dark'], 'zh-Hans': ['light', 'dark'], 'zh-Hant': ['light', 'dark'] }
    : { en: ['light'], 'zh-Hans': ['light'], 'zh-Hant': ['dark'] };

async function inScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, scheme);
}

describe.each(LANGUAGES)('every screen in %s', (language) => {
  it.each(SCREEN_NAMES)(
    '%s is accessible light and dark, fits any width and speaks one language',
    async (name) => {
      const page = await site.open(await addressOf(site.service, name), { language });
      const found: Record<string, readonly string[]> = {};
      const none = Object.fromEntries(SCHEMES[language].map((scheme) => [scheme, []]));
      for (const scheme of SCHEMES[language]) {
        await inScheme(page, scheme);
        await site.screenshot(page, `${name}-${language}-${scheme}-1440`);
        found[scheme] = await axe(page);
      }
      for (const width of [1440, 390, 320]) {
        found[width] = await sideways(page, width);
        if (width === 390) await site.screenshot(page, `${name}-${language}-390`);
      }
      found['untranslated'] = language === 'en' ? [] : await untranslated(page);
      expect(found).toEqual({ ...none, 1440: [], 390: [], 320: [], untranslated: [] });
    },
    300_000,
  );
});
