import type { MetricMention, SegmentMention, Span } from '../model/index.js';
import { narrowerPart } from '../company/index.js';
import type { Prospect } from './find-prospect.js';

/** Segments of a frame, and whether the sentence itself names them. */
export interface ChosenSegments {
  readonly segments: readonly string[];
  readonly named: boolean;
}

/** What joins the members of one list: "data center and embedded", 国内和国际. */
const JOINT = /^\s*(?:(?:,|，|、|and|as well as|or|&|和|与|與|及|以及|的|the|our|segments?|businesses|business)\s*)+$/;

const contains = (clause: Span, at: number): boolean => at >= clause.start && at < clause.end;

/** Mentions that stand in one list with the given one. */
function listOf(chosen: SegmentMention, mentions: readonly SegmentMention[], prospect: Prospect): SegmentMention[] {
  const offset = prospect.reading.sentence.start;
  const at = mentions.indexOf(chosen);
  const joined = (a: SegmentMention, b: SegmentMention): boolean =>
    JOINT.test(prospect.plain.slice(a.end - offset, b.start - offset)) || a.end === b.start;
  let first = at;
  while (first > 0 && joined(mentions[first - 1]!, mentions[first]!)) first -= 1;
  let last = at;
  while (last + 1 < mentions.length && joined(mentions[last]!, mentions[last + 1]!)) last += 1;
  return mentions.slice(first, last + 1);
}

/** 产业方面，: the head says that all behind it is of the market. */
const OF_INDUSTRY = /^(?:方面|来看|來看|上看|而言|来说|來說)/;

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Nearest mention to a place in the same clause, or at the head of the sentence, where it speaks for all that follows. */
function nearest(
  place: Span,
  mentions: readonly SegmentMention[],
  prospect: Prospect,
  loose: boolean,
): SegmentMention | null {
  const offset = prospect.reading.sentence.start;
  const clause = prospect.clauses.find((c) => contains(c, place.start - offset));
  const ahead = mentions.filter((m) => prospect.clauses.some((c) => contains(c, m.start - offset)));
  const local = ahead.filter((m) => clause && contains(clause, m.start - offset));
  const firstCue = prospect.cues[0]?.start ?? 0;
  if (local.length === 0 && isWhole(place, prospect)) return null;
  const head = ahead.filter(
    (m) =>
      m.start - offset < firstCue &&
      m.start <= place.start &&
      (m.segment !== 'industry' || OF_INDUSTRY.test(prospect.plain.slice(m.end - offset))),
  );
  const before = loose ? ahead.filter((m) => m.start <= place.start && m.segment !== 'industry') : [];
  const from = [local, head, before].find((some) => some.length > 0) ?? [];
  return [...from].sort((a, b) => gap(a, place) - gap(b, place))[0] ?? null;
}

const MARKET = /^\s?(?:\S+\s)?(?:market|industry|tam)\b(?!\s?share)|^(?:市场|市場|行业|行業)/;

/** "the gaming graphics market": not the business of that name, but its market. */
const isMarket = (mention: SegmentMention, prospect: Prospect): boolean =>
  MARKET.test(prospect.plain.slice(mention.end - prospect.reading.sentence.start).slice(0, 30));

/** "Faster than the industry", 快于行业: what the promise is held against. */
const AGAINST =
  /(?:\b(?:than|versus|outpac\w+|outgrow\w*|outperform\w*|exceed\w*|relative to|ahead of|above)\s(?:the |our |that of the |overall )*|(?:快于|快於|高于|高於|优于|優於|超过|超過|跑赢|跑贏|低于|低於|领先|領先)(?:整个|整個|整体|整體)?)$/;

const isYardstick = (mention: SegmentMention, { plain, reading }: Prospect): boolean =>
  mention.segment === 'industry' && AGAINST.test(plain.slice(0, mention.start - reading.sentence.start));

const WHOLE =
  /\b(?:across (?:the |our )?(?:company|business|businesses|portfolio|board|group)|(?:the )?rest of the business|our core business|company-?wide|as a company|(?:most|all) of our businesses|other (?:loss-making |unprofitable )?businesses|we (?:expect|plan|aim|hope|intend|continue|remain|are|will)\b[^,;]{0,40}\bour first|(?:our|the company's|total|overall) (?:(?:full[- ]?year|annual|fiscal|calendar|total|overall|consolidated|first|second|third|fourth|quarter|half|\d{4}|net)[ -])+(?:revenues?|sales))\b|大多数|大多數|各(?:项|項|个|個)?(?:业务|業務)|所有(?:业务|業務)|(?:其余|其餘|其他|其它)(?:的)?(?:[^，,。]{0,4}(?:亏损|虧損))[^，,。]{0,2}(?:业务|業務|板块)|整体|整體|全公司/;

/** 其余亏损的业务 at the head is the subject of every clause. */
const REST = /^(?:其余|其餘|其他|其它)(?:的)?(?:亏损|虧損)的?(?:业务|業務|板块|板塊)/;

/** "Most of our businesses": more than the business spoken of before. */
function isWhole(place: Span, { clauses, plain, reading }: Prospect): boolean {
  const at = place.start - reading.sentence.start;
  const clause = clauses.find((c) => contains(c, at));
  return REST.test(plain) || (clause !== undefined && WHOLE.test(plain.slice(clause.start, clause.end)));
}

const GIVES =
  /(?<=[\w,]\s)([A-Z][\w&-]+(?: [A-Z][\w&-]+)?) (?:to|will|would|should|could|can) (?:contribute|add|bring(?: in)?|generate)\b/;

/** "We expect Brightwell to contribute about $25 million of revenue": a part of the whole that no profile lists. */
function contributorOf(metric: MetricMention | null, { reading }: Prospect): string | null {
  if (metric?.core !== 'revenue') return null;
  const name = GIVES.exec(reading.text)?.[1];
  return name === undefined ? null : name.toLowerCase().replace(/[^a-z0-9]+/g, '_');
}

/** As `chooseSegments`, for events and courses: a business only spoken of in passing is their object, not their owner. */
export function chooseOwners(place: Span, metric: MetricMention | null, prospect: Prospect): ChosenSegments {
  const { reading } = prospect;
  const segments = reading.segments.filter(({ passing }) => !passing);
  return chooseSegments(place, metric, { ...prospect, reading: { ...reading, segments } });
}

/**
 * Whose promise it is: the segment the metric is tied to, else the nearest named (all members of its list), else the one
 * spoken of, else the whole company. `place` is in document offsets; `loose` also takes one named in an earlier clause.
 */
export function chooseSegments(
  place: Span,
  metric: MetricMention | null,
  prospect: Prospect,
  loose = false,
): ChosenSegments {
  const { reading } = prospect;
  // A business named like the measure ("stores") is the measure here.
  const mentions = reading.segments
    .filter((m) => m.segment !== metric?.core && !isYardstick(m, prospect))
    .sort((a, b) => a.start - b.start);
  const named = nearest(place, mentions, prospect, loose);
  if (named && isMarket(named, prospect)) return { segments: ['industry'], named: true };
  if (named) return { segments: [...new Set(listOf(named, mentions, prospect).map((m) => m.segment))], named: true };
  const giver = contributorOf(metric, prospect);
  if (giver) return { segments: [giver], named: true };
  if (metric?.segment) return { segments: [metric.segment], named: true };
  if (isWhole(place, prospect)) return { segments: ['group'], named: true };
  const part = metric && metric.core !== 'cost' ? narrowerPart(reading, metric) : null;
  if (part) return { segments: [part], named: true };
  return { segments: [reading.context.segment ?? 'group'], named: false };
}
