/**
 * The page as a reader meets it: how much script the first load takes, when the largest thing is painted on a slow machine
 * with a slow line, and whether frames come in time while 10,000 claims scroll by. Needs chromium (CHROMIUM_PATH).
 */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import type { ClaimRow, Page as Part } from '../../libs/contracts/src/index.js';
import type { Ground } from './ground.js';
import { held, median, quantile, type Measured } from './measure.js';
import { openWorld } from './world.js';

const SCRIPT_KB = 300;
const PAINT_MS = 2_500;
/** A frame at 60 a second. */
const FRAME_MS = 1000 / 60;
const ROUNDS = 5;
const PATIENCE_MS = 120_000;
const CLAIMS = 10_000;
/** A middling phone on a slow mobile line. */
const SLOW = { cpu: 4, latency: 150, throughput: (1.6 * 1024 * 1024) / 8 };

export async function page(ground: Ground): Promise<readonly Measured[]> {
  const world = await openWorld(ground, 'page', 2, 6);
  for (let copies = 1, claims = 0; claims < CLAIMS; copies *= 2) ({ claims } = await world.copyTo(copies));
  await world.client.query('ANALYZE');
  await world.client.end();
  const api = await ground.startApi({ DATABASE_URL: world.databaseUrl });
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const [claim] = ((await (await fetch(`${api.url}/v1/claims?limit=1`)).json()) as Part<ClaimRow>).data;
    const places = { Today: '/', 'a claim': `/claims/${claim?.id ?? ''}` };
    const figures: Measured[] = [];
    for (const [name, path] of Object.entries(places)) figures.push(...(await opened(browser, name, api.url + path)));
    return [...figures, await scrolled(browser, `${api.url}/claims`)];
  } finally {
    await browser.close();
    await api.stop();
  }
}

/** Medians over fresh browsers: nothing is cached, nobody was there before. */
async function opened(browser: Browser, name: string, url: string): Promise<readonly Measured[]> {
  const rounds: { readonly kilobytes: number; readonly paint: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await openOnce(browser, url));
  const kilobytes = median(rounds.map((one) => one.kilobytes));
  const paint = median(rounds.map((one) => one.paint));
  const script = { id: 'PAGE', what: `script of the first load, ${name}`, ours: `${kilobytes.toFixed(0)} kB` };
  const largest = { id: 'PAGE', what: `largest paint on a slow line, ${name}`, ours: `${paint.toFixed(0)} ms` };
  return [
    held({ ...script, peer: `${SCRIPT_KB} kB`, ratio: kilobytes / SCRIPT_KB }, 'at most', 1),
    held({ ...largest, peer: `${PAINT_MS} ms`, ratio: paint / PAINT_MS }, 'at most', 1),
  ];
}

async function openOnce(browser: Browser, url: string): Promise<{ kilobytes: number; paint: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await slowDown(session);
  const bytes = scriptsOf(tab);
  await tab.addInitScript(WATCH_PAINTS);
  await tab.goto(url);
  // While a slow machine works through a script nothing is on the line: that the line is quiet says nothing.
  const deadline = performance.now() + PATIENCE_MS;
  // Asked from outside: the page's policy lets nobody make functions of texts in it.
  while (!(await tab.evaluate<boolean>(IS_PAINTED))) {
    if (performance.now() > deadline) throw new Error(`${url} did not come to stand in ${PATIENCE_MS / 1000} s.`);
    await tab.waitForTimeout(250);
  }
  const paint = await tab.evaluate<number>('window.largestPaint');
  await context.close();
  return { kilobytes: bytes() / 1000, paint };
}

async function slowDown(session: CDPSession): Promise<void> {
  const { cpu, latency, throughput } = SLOW;
  await session.send('Network.enable');
  const line = { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput };
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Bytes of scripts as they are sent: compressed, without headers. */
function scriptsOf(tab: Page): () => number {
  let total = 0;
  tab.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) total += Number(response.headers()['content-length']);
  });
  return () => total;
}

const WATCH_PAINTS = `window.largestPaint = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.largestPaint = entry.startTime;
    window.toldOfPaint = performance.now();
  }).observe({ type: 'largest-contentful-paint', buffered: true });`;
/** The screen stands, nothing loads any more, and nothing larger has come for a while. */
const IS_PAINTED = `window.largestPaint > 0 && performance.now() - window.toldOfPaint > 3000
  && document.querySelector('main h1') !== null && !document.querySelector('.mantine-Loader-root, [aria-busy="true"]')`;

/** Time between frames, in milliseconds, while a list is scrolled from its first claim to its last. */
async function scrolled(browser: Browser, url: string): Promise<Measured> {
  const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await tab.goto(url);
  await tab.locator('tbody tr').nth(5).waitFor();
  const { frames, rows } = await scrollToEnd(tab);
  const late = quantile(frames, 0.95);
  const ours = `${late.toFixed(1)} ms (median ${median(frames).toFixed(1)})`;
  const what = `p95 between frames, ${rows} claims scroll`;
  return held({ id: 'PAGE', what, ours, peer: `${FRAME_MS.toFixed(1)} ms`, ratio: late / FRAME_MS }, 'at most', 2);
}

function scrollToEnd(tab: Page): Promise<{ readonly frames: readonly number[]; readonly rows: number }> {
  return tab.evaluate(`new Promise((resolve) => {
    const scrolls = (box) => box.scrollHeight > box.clientHeight + 100 && /auto|scroll/.test(getComputedStyle(box).overflowY);
    const box = [...document.querySelectorAll('main *')].find(scrolls) ?? document.scrollingElement;
    const frames = [];
    let last = performance.now(), still = 0, began = last;
    const rows = () => Math.max(0, ...[...document.querySelectorAll('[aria-rowindex]')].map((row) => Number(row.ariaRowIndex))) - 1;
    const step = (now) => {
      frames.push(now - last);
      last = now;
      const before = box.scrollTop;
      box.scrollTop += 400;
      still = box.scrollTop === before ? still + 1 : 0;
      if (still > 120 || rows() >= ${CLAIMS} || now - began > 90000) resolve({ frames: frames.slice(1), rows: rows() });
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
}
