import type { Page } from 'playwright-core';
import axeCore, { type RunOptions } from 'axe-core';

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
} satisfies RunOptions;

/**
 * What axe holds against a page, one line a fault: the rule, where, and why. Empty where all is well. Run in the page
 * itself, which has no frames: a page of its own for the results, as axe's runner for playwright opens, takes five times as long.
 */
export async function axe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  return page.evaluate(faultsFound, OPTIONS);
}

/** Runs in the page. */
async function faultsFound(options: typeof OPTIONS): Promise<readonly string[]> {
  const { axe: runner } = window as unknown as { readonly axe: typeof axeCore };
  const { violations } = await runner.run(document, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary, html }) => `${id} at ${target.join(' ')}: ${failureSummary} ${html}`),
  );
}
