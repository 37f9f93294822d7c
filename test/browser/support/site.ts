import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { projectRoot } from '#config';
import type { Language } from '#contracts';
import { DemoService, type Settings } from './demo-service.js';
import { Faults } from './faults.js';
import { settled } from './settled.js';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
/** Nothing but this machine can be reached, whatever a page asks for. */
const FLAGS = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--lang=en-US'];
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };
export const SCREENS = join(projectRoot(), 'artifacts/screens');

/** Who looks at the page: English, light, 1440 pixels wide where nothing is said. */
export interface Look {
  readonly language?: Language;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** The service and the browser of a spec file. */
export class Site {
  private browser: Browser | undefined;
  private readonly contexts: BrowserContext[] = [];
  service!: DemoService;
  faults!: Faults;

  async begin(content: 'demo' | 'empty', settings: Settings): Promise<void> {
    const args = { executablePath: CHROMIUM, args: FLAGS };
    [this.service, this.browser] = await Promise.all([DemoService.open(content, settings), chromium.launch(args)]);
    this.faults = new Faults(this.service.url);
  }

  async end(): Promise<void> {
    await this.browser?.close();
    await this.service?.close();
  }

  /** A browser of somebody else: nothing kept, no page open yet. */
  async visitor(look: Look = {}): Promise<Page> {
    const { language = 'en', scheme = 'light', width = 1440, height = width < 600 ? 844 : 900 } = look;
    const context = await this.browser!.newContext({
      baseURL: this.service.url,
      viewport: { width, height },
      locale: LOCALES[language],
      timezoneId: 'Asia/Hong_Kong',
      colorScheme: scheme,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(60_000);
    this.contexts.push(context);
    const page = await context.newPage();
    await this.faults.watch(context, page);
    return page;
  }

  /** Opens an address of the page in a fresh browser and waits until all of it is there. */
  async open(path: string, look: Look = {}): Promise<Page> {
    const page = await this.visitor(look);
    await page.goto(path);
    await settled(page);
    return page;
  }

  /**
   * Presses keys one after the other, each as somebody would who waits for what it does: `press(page, 'j', 'Enter')`. Those of a
   * sequence are pressed without waiting in between: `press(page, 'g c')`.
   */
  async press(page: Page, ...keys: readonly string[]): Promise<void> {
    for (const sequence of keys) {
      for (const key of sequence.split(' ')) await page.keyboard.press(key);
      await settled(page);
    }
  }

  /** Keeps a picture in artifacts/screens/NAME.png. */
  async screenshot(page: Page, name: string): Promise<void> {
    const path = join(SCREENS, `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }

  async closePages(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
  }
}

/**
 * What a spec file of the page stands on: the real service with the demo data and a real browser, from its first test to
 * its last. After each test its pages are closed, and whatever the browser complained of meanwhile (console, script
 * errors, the content security policy, another host) fails it.
 */
export function browserSite(content: 'demo' | 'empty' = 'demo', settings: Settings = {}): Site {
  const site = new Site();
  beforeAll(() => site.begin(content, settings), 300_000);
  afterEach(async () => {
    await site.closePages();
    expect(site.faults.take()).toEqual([]);
  });
  afterAll(() => site.end());
  return site;
}
