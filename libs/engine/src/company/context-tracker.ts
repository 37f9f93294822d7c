import type { Signs } from '../language/index.js';
import type { MetricMention, SegmentMention, Sentence, Utterance } from '../model/index.js';
import { FIGURE_METRICS, GROUP_METRICS } from './metric-level.js';
import { causeStart, pointsBack, turnsTopic } from './topic.js';

/** One sentence as the tracker sees it. */
export interface Seen {
  readonly sentence: Sentence;
  readonly utterance: Utterance;
  readonly lower: string;
  readonly signs: Signs;
  readonly metrics: readonly MetricMention[];
  readonly segments: readonly SegmentMention[];
  /** The segment that heading or label above names. */
  readonly headed: string | null;
}

export interface Context {
  readonly segment: string | null;
  readonly metric: MetricMention | null;
}

/** A business stays the topic for so many paragraphs that do not name it. */
const PARAGRAPHS_KEPT = 2;
const isBusiness = ({ segment }: SegmentMention): boolean => segment !== 'industry' && segment !== 'group';

/** 其中港澳…，内地…: the businesses of a breakdown, of which none is what the sentence is about. */
const OF_WHICH = /(?:其中|\bof (?:this|which|that))[,，:：]?\s?$/;

/** The one business that the sentence is about: named before the causes, and not the first of a list. */
function subjectOf({ sentence, lower, signs, segments }: Seen): SegmentMention | null {
  if (segments.length === 0) return null;
  const limit = sentence.start + causeStart({ lower, signs });
  const named = segments.filter((mention) => mention.start < limit && isBusiness(mention));
  const [first, second] = named;
  if (!first) return null;
  const listed = second && second.segment !== first.segment && second.start - first.end <= 7;
  const isShare = second !== undefined && OF_WHICH.test(lower.slice(0, first.start - sentence.start));
  return listed || isShare ? null : first;
}

/** A measure of the whole company, named without a business, ends the talk of a business. */
function speaksOfGroup({ sentence, lower, signs, metrics, segments }: Seen): boolean {
  if (segments.some(isBusiness)) return false;
  if (
    segments.some(({ segment, start }) => segment === 'group' && start < sentence.start + causeStart({ lower, signs }))
  )
    return true;
  const first = metrics.find(({ core }) => FIGURE_METRICS.has(core));
  return first !== undefined && GROUP_METRICS.has(first.core);
}

const POINTS = /\b(?:it|its|this|that|there|they|their|these|those)\b|[它其该該这這此]/;

/** "Revenue was $5 billion" behind a business that was named in passing: of the company again. */
const leaves = ({ lower, metrics, segments }: Seen): boolean =>
  !segments.some(isBusiness) && metrics.some(({ core }) => FIGURE_METRICS.has(core)) && !POINTS.test(lower);

const ITEM = /^\s*(?:[‧•·●○▪■◆]|[-–]\s|\d{1,2}[.)、）]|[（(]\d{1,2}[)）])/;

/** An item of a list that tells revenue, or an event without any measure, of nobody: the item before does not say whose. */
const isItemOfWhole = ({ lower, metrics, segments }: Seen): boolean =>
  ITEM.test(lower) &&
  !segments.some(isBusiness) &&
  !POINTS.test(lower) &&
  (metrics[0]?.core ?? 'revenue') === 'revenue';

/** Follows what a document speaks of from sentence to sentence: the business and the measure of the sentences before. */
export class ContextTracker {
  private segment: string | null = null;
  /** The business last named in this exchange: "that business" is it, however long ago. */
  private last: string | null = null;
  /** Is it one that only the last sentence called a business? Then a sentence that names its measure leaves it. */
  private passing = false;
  /** The listed business within which it was named: what follows goes back to it. */
  private around: string | null = null;
  private metric: MetricMention | null = null;
  private paragraph = -1;
  private silent = 0;
  private utterance = -1;

  /** The context of the next sentence; then takes up what that sentence itself names. */
  next(seen: Seen): Context {
    this.enter(seen);
    if (this.passing && leaves(seen)) this.forgetPassing();
    if (this.segment === null && this.last !== null && pointsBack(seen.lower)) this.segment = this.last;
    const context = { segment: this.segment, metric: this.metric };
    this.take(seen);
    return context;
  }

  private enter(seen: Seen): void {
    const { sentence, utterance, lower, headed } = seen;
    const opens = sentence.paragraph !== this.paragraph;
    if (utterance.index !== this.utterance) this.newSpeaker(utterance, headed);
    else if (opens) this.newParagraph(utterance, headed);
    this.paragraph = sentence.paragraph;
    if (opens && isItemOfWhole(seen)) this.forget(headed);
    if (turnsTopic(lower, opens) && utterance.section !== 'qa') this.forget(headed);
  }

  private forget(headed: string | null): void {
    this.leave(headed);
    this.metric = null;
  }

  private leave(headed: string | null): void {
    this.segment = headed;
    this.passing = false;
    this.around = null;
  }

  /** An answer goes on about what was asked; any other new speaker begins afresh. */
  private newSpeaker(utterance: Utterance, headed: string | null): void {
    this.utterance = utterance.index;
    this.silent = 0;
    if (utterance.section !== 'qa' || utterance.speaker.role === 'analyst') {
      this.forget(headed);
      this.last = headed;
    }
    if (headed) this.segment = headed;
  }

  private forgetPassing(): void {
    this.segment = this.around;
    this.passing = false;
  }

  private newParagraph(utterance: Utterance, headed: string | null): void {
    if (this.passing) this.forgetPassing();
    this.metric = null;
    this.silent += 1;
    if (utterance.section === 'summary' || this.silent > PARAGRAPHS_KEPT) this.forget(headed);
    if (headed) this.segment = headed;
  }

  private take(seen: Seen): void {
    const subject = subjectOf(seen);
    if (subject) {
      this.silent = 0;
      this.last = subject.segment;
      this.around = subject.passing ? (this.passing ? this.around : this.segment) : null;
      this.segment = subject.segment;
      this.passing = subject.passing === true;
    } else if (speaksOfGroup(seen)) this.leave(null);
    this.metric = seen.metrics.findLast(({ core }) => FIGURE_METRICS.has(core)) ?? this.metric;
  }
}
