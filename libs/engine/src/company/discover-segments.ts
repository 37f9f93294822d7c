import { businessNamesZh } from '../locales/zh/business-names.js';
import { metricNamesEn } from '../locales/en/metric-names.js';
import type { CompanyProfile, ParsedDocument } from '../model/index.js';
import { bothScripts } from './both-scripts.js';
import { candidateNames } from './candidate-names.js';
import { discoverRegions, isRegion } from './discover-regions.js';
import type { Evidence } from './evidence.js';
import type { SegmentTerm } from './lexicon.js';
import { mergeAliases } from './merge-aliases.js';
import { ownNames } from './own-names.js';
import type { Term } from './term-index.js';
import { usualBusiness } from './usual-business.js';

/** `Men's` -> `men_s`, `Data Center` -> `data_center`, as the contract writes ids of unlisted companies. */
export function segmentId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

const term = (segment: string, name: string, asName: boolean): Term<SegmentTerm> => ({
  name,
  value: { segment, weak: false, asName },
});

const METRICS = new Set(Object.values(metricNamesEn).flat());

/** How strongly a name must stand out: one that reports figures, and one that is only talked of as a business. */
const REPORTED = 2;
const TALKED_OF = 4;

/** A common word in small letters is a business only where it both is called one and has a measure of its own. */
function standsOut({ weight, places, asName }: Evidence): boolean {
  if (places.has('segment')) return weight >= REPORTED;
  const measured = places.has('figure') || places.has('measure');
  if (!asName) return places.has('business') && weight >= (measured ? REPORTED + 1 : TALKED_OF);
  return weight >= (measured ? REPORTED : TALKED_OF);
}

const isSegment = (name: string, evidence: Evidence, own: ReadonlySet<string>): boolean =>
  standsOut(evidence) && !own.has(name) && !METRICS.has(name) && !isRegion(name) && segmentId(name) !== '';

/** 系统, 产品 ... behind the name of a usual kind of business add nothing: 储能系统 is 储能. */
const ADDED = /(?:系[统統]|[产產]品|服[务務]|相[关關])$/;

const usualId = (name: string): string | undefined =>
  usualBusiness(name) ?? usualBusiness(name.replace(ADDED, '')) ?? undefined;
const idOf = (name: string): string => usualId(name) ?? segmentId(name);

/** The other Chinese names of a usual kind of business that a document reports on: 动力电池 beside 动力电池系统. */
function otherNames(names: Iterable<string>): string[] {
  const ids = new Set([...names].filter((name) => /[\u4e00-\u9fff]/.test(name)).flatMap((name) => usualId(name) ?? []));
  return [...ids].flatMap((id) => (businessNamesZh[id] ?? []).flatMap(bothScripts)).filter((name) => name.length > 1);
}

/**
 * Segments that a document itself names: the words before "segment", "business", "revenue", 业务 ..., where they recur
 * and report, and the parts of the world that it reports on. Single common words count only where written as a name.
 */
export function discoverSegments(document: ParsedDocument, profile: CompanyProfile): Term<SegmentTerm>[] {
  const own = ownNames(document, profile);
  const names = new Map([...candidateNames(document)].filter(([name, evidence]) => isSegment(name, evidence, own)));
  const aliases = mergeAliases(names);
  const found = [...names.keys()].map((name) =>
    term(idOf(aliases.get(name) ?? name), name, !/[\s\-']|[^\u0000-\u024f]/.test(name)),
  );
  const others = otherNames(names.keys()).map((name) => term(idOf(name), name, false));
  return [...found, ...others, ...discoverRegions(document).map(({ name, value }) => term(value, name, false))];
}
