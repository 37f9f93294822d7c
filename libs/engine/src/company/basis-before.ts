import { basisWordsEn } from '../locales/en/metric-modifiers.js';
import { basisWordsZh } from '../locales/zh/metric-modifiers.js';
import type { Basis } from '../model/index.js';

const words = new Map<string, Basis>([...basisWordsZh, ...basisWordsEn]);
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
const alternatives = [...words.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => (/^[a-z]/.test(word) ? `(?<![a-z])${escape(word)}` : escape(word)));
const BEFORE = new RegExp(`(${alternatives.join('|')})(?:\\s|的|总|總|合并|合併|total |diluted |overall |归母|歸母)*$`);
const REACH = 36;
const QUICK = /gaap|ifrs|adjust|pro forma|normali|[调調扣准準]/;

/** The basis said right before the metric that begins at `at`, and where its words begin. */
export function basisBefore(lower: string, at: number): { basis: Basis; start: number } | null {
  const from = Math.max(0, at - REACH);
  const head = lower.slice(from, at);
  const found = QUICK.test(head) ? BEFORE.exec(head) : null;
  const word = found?.[1];
  if (!found || !word) return null;
  return { basis: words.get(word) ?? 'unspecified', start: from + found.index + found[0].indexOf(word) };
}
