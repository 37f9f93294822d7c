import { onceFor } from './once-for.js';

import type { CompanyProfile } from '../model/index.js';

/**
 * Words that many statements about products, plans or businesses carry: sharing only these says nothing. Kinds of things,
 * not names of things.
 */
const COMMON = new Set(
  (
    'ai new product products model models business growth launch launches year quarter customer customers plan plans capex cloud ' +
    'cpu cpus gpu gpus chip chips processor processors server servers notebook notebooks desktop pc pcs mobile phone device devices ' +
    'platform platforms software hardware system systems app apps store stores brand brands market enterprise consumer data center ' +
    'series portfolio technology solution solutions service services generation line design designs'
  ).split(' '),
);

/** A figure that was taken for a name: `rmb380`, `$6`. */
const AMOUNT = /^(?:[a-z]{0,3}\$|rmb|cny|usd|us|hk|eur|gbp)?\d[\d.,]*(?:bn|m|b|k)?$/;

/** The names in a topic: without common words and without the segment, which every statement on it carries. */
export function particulars(topic: readonly string[], segment: string): readonly string[] {
  const bySegment = particularsOf(topic);
  const known = bySegment.get(segment) ?? findParticulars(topic, segment);
  bySegment.set(segment, known);
  return known;
}

/** Asked for every pair of claim and statement. */
const particularsOf = onceFor((_topic: readonly string[]) => new Map<string, readonly string[]>());

function findParticulars(topic: readonly string[], segment: string): readonly string[] {
  const parts = new Set([segment, segment.replaceAll('_', ' '), segment.replaceAll('_', '-'), ...segment.split('_')]);
  return topic.filter((word) => !COMMON.has(word) && !parts.has(word) && !AMOUNT.test(word));
}

/** Without the company's own name: what a company says of itself names nothing. */
export function withoutCompany(names: readonly string[], profile: CompanyProfile): readonly string[] {
  const own = [profile.id, ...Object.values(profile.names).flat()].flatMap((name) => {
    const lower = name.toLowerCase();
    return [lower, ...lower.split(/[\s_-]+/)];
  });
  return names.filter((word) => !own.some((name) => word === name || word.startsWith(`${name}-`)));
}

/** A topic without the segment's own name. */
export function withoutSegment(topic: readonly string[], segment: string): readonly string[] {
  return topic.filter(
    (word) => word !== segment && word !== segment.replaceAll('_', ' ') && word !== segment.replaceAll('_', '-'),
  );
}

/** Share of the smaller topic that both have in common; 0 where either is empty. */
export function topicOverlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return countCommon(a, b) / Math.min(a.length, b.length);
}

/** Do both name the same particular things: at least a third of all that either names? */
export function shareParticular(a: readonly string[], b: readonly string[]): boolean {
  const common = countCommon(a, b);
  return common > 0 && common / (a.length + b.length - common) >= 1 / 3;
}

/** Is at least half of what `promised` names in `reported`? */
export function isCovered(promised: readonly string[], reported: readonly string[]): boolean {
  return promised.length > 0 && countCommon(promised, reported) / promised.length >= 0.5;
}

/** Is all that `promised` names in `reported`? */
export function isFullyCovered(promised: readonly string[], reported: readonly string[]): boolean {
  return promised.length > 0 && countCommon(promised, reported) === promised.length;
}

/** Both say what they are about, and it is not the same. */
export function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && countCommon(a, b) === 0;
}

export function mergeTopics(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}

function countCommon(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return a.filter((word) => other.has(word)).length;
}
