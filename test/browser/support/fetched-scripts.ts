import type { Page } from 'playwright-core';

/** Counts the scripts that a page fetches from now on, in bytes as they were sent: compressed, without headers. */
export function countScripts(page: Page): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) bytes.set(pathname, Number(response.headers()['content-length']));
  });
  return bytes;
}
