import type { Signs } from '../language/index.js';
import type { Language, PeriodMention, SentenceReading, Span } from '../model/index.js';
import { heldForYear } from '../company/index.js';
import { isWhenSaid } from '../period/index.js';
import { isCondition } from './conditions-of.js';
import { cueRefusal } from './accept-cue.js';
import type { Cue, Plain } from './cue.js';
import { cuePackOf, type CuePack } from './cue-pack.js';
import { noteClauses, noteCues, noteRefusal, nothingAhead } from './note-prospect.js';
import { scanCues } from './scan-cues.js';
import { splitClauses } from './split-clauses.js';

/** The part of one sentence that speaks of what is to come. Offsets are into the sentence. */
export interface Prospect {
  readonly reading: SentenceReading;
  readonly plain: Plain;
  readonly pack: CuePack;
  readonly cues: readonly Cue[];
  /** Clauses that belong to it, in order; clauses that report stand between them where they are missing. */
  readonly clauses: readonly Span[];
  /** Does the sentence begin with a clause that reports? */
  readonly mixed: boolean;
}

/** A period that lies ahead, the running quarter or month, or the end of the running year ("later this year"). */
export const isAhead = (period: PeriodMention): boolean =>
  period.tense === 'future' ||
  (period.tense === 'current' &&
    ((period.granularity !== 'year' && period.granularity !== 'day') ||
      period.relation === 'by' ||
      /later|rest|remain|end|底|末/.test(period.raw.toLowerCase())));

const BECAUSE = /^\s*because\b|^(?:因为|因為|由于|由於)/;

const within = (span: Span, clause: Span): boolean => span.start >= clause.start && span.start < clause.end;

/**
 * `aside` tells when or why; `present` and `open` have no cue, with and without a verb of their own; `growth` only gives
 * a rate (同比增长9%), of what stands before it.
 */
type ClauseKind = 'ahead' | 'past' | 'aside' | 'present' | 'open' | 'growth';

/** What would have been, what is refused, and what follows "we said": none of it is a promise. */
export function isBarred(text: string, firstCue: number, pack: CuePack, signs: Signs): boolean {
  if (pack.counterfactual.test(text, signs) || pack.refusal.test(text, signs)) return true;
  const retold = pack.reported.exec(text, signs);
  return retold !== null && retold.index < firstCue;
}

/** 目标, 指引 name a number; 预计, 计划 say what is meant to come whatever the condition. */
const AIM = /目[标標]|指引|承[诺諾]/;

/** A Chinese condition contrary to fact stands in a clause of its own and governs the next. */
const isContraryToFact = (plain: Plain, pack: CuePack, reading: SentenceReading, cues: readonly Cue[]): boolean =>
  reading.sentence.language !== 'en' &&
  pack.counterfactual.test(plain, reading.signs) &&
  !cues.some((cue) => cue.force === 'firm' && !AIM.test(cue.words));

/** "We will show growth on a like-for-like basis": a way of reporting, no result. */
const REPORTING =
  /\b(?:report|disclos\w*|present|show|state|provide|discuss|describe)\s[^,;.]*\b(?:basis|separately|line items?|segments?)\b|(?:披露|列报|列報|列示|展示|呈现|呈現|报告|報告)[^，,。]{0,14}(?:口径|口徑|基准|基準|分部)|(?:口径|口徑|基准|基準)[^，,。]{0,6}(?:披露|列报|列報|列示|展示|呈现|呈現|报告|報告)/;

/** "As we continue to invest": what goes on anyway. */
const isContinued = ({ words }: Cue): boolean => words.startsWith('continu');

/** Chinese has no tense: a rate alone is past or to come with the figure before it. */
const RATE_ONLY =
  /^[\s,，、]*(?:对应|對應|即|相当于|相當於)?(?:同比|环比|環比|按年|按季|年[增减減]|季[增减減])[^，,。了]*[，,。；;]?$/;

/** 前三季度研发费用3亿元，: a figure of the period reported, before any word of what is to come. */
function reports(
  clause: Span,
  cues: readonly Cue[],
  { sentence, lower, periods, quantities }: SentenceReading,
): boolean {
  if (sentence.language === 'en' || cues.some(({ start, force }) => force !== 'faint' && start < clause.start))
    return false;
  const holds = ({ start }: Span): boolean => within({ start: start - sentence.start, end: start }, clause);
  const own = periods.filter(holds);
  const isOver = own.every(({ tense }) => tense === 'past' || tense === 'reported');
  const isApart = own.length > 0 || endsPart(clause, cues, lower);
  return isOver && isApart && quantities.some((one) => one.kind !== 'ordinal' && holds(one));
}

/** 累计回购620万股；: a part closed by a Chinese semicolon before any cue tells what is. */
function endsPart(clause: Span, cues: readonly Cue[], lower: string): boolean {
  const end = lower.indexOf('；', clause.start);
  return end >= 0 && !cues.some(({ start }) => start < end);
}

function kindOf(
  clause: Span,
  cues: readonly Cue[],
  prospect: { plain: Plain; pack: CuePack; language: Language; signs: Signs; reading: SentenceReading },
): ClauseKind {
  const text = prospect.plain.slice(clause.start, clause.end);
  const own = cues.filter((cue) => within(cue, clause));
  if (isBarred(text, (own[0]?.start ?? clause.end) - clause.start, prospect.pack, prospect.signs)) return 'past';
  if (REPORTING.test(text) && !/\d/.test(text)) return 'aside';
  if (BECAUSE.test(text) || (isCondition(text, prospect.language) && !/\d/.test(text))) return 'aside';
  if (own.length > 0 && own.every(isContinued) && prospect.pack.subordinate.test(text, prospect.signs)) return 'aside';
  if (own.some((cue) => cue.force !== 'faint')) return 'ahead';
  if (RATE_ONLY.test(text)) return 'growth';
  if (reports(clause, cues, prospect.reading)) return 'past';
  if (prospect.pack.pastVerb.test(text, prospect.signs)) return 'past';
  if (prospect.pack.subordinate.test(text, prospect.signs)) return 'aside';
  if (own.length > 0) return 'ahead';
  return prospect.pack.presentVerb.test(text, prospect.signs) ? 'present' : 'open';
}

/** Behind a Chinese semicolon a part with a cue of its own owes nothing to what was told before it. */
function beginsAnew(at: number, kinds: readonly ClauseKind[], clauses: readonly Span[], plain: Plain): boolean {
  const isParted = (index: number): boolean => plain.charAt((clauses[index]?.end ?? 0) - 1) === '；';
  if (at === 0 || !isParted(at - 1)) return false;
  const end = kinds.findIndex((_, index) => index >= at && isParted(index));
  return kinds.slice(at, end < 0 ? kinds.length : end + 1).includes('ahead');
}

/**
 * A fragment without a verb of its own goes with the clause before it, at the start of the sentence with the one behind.
 * A clause in the present tense goes on with what is ahead ("which is up 5%"), but before the first cue it reports.
 */
function settle(kinds: readonly ClauseKind[], clauses: readonly Span[], plain: Plain): ClauseKind[] {
  const settled: ClauseKind[] = [];
  for (const [at, kind] of kinds.entries()) {
    const last = beginsAnew(at, kinds, clauses, plain) ? undefined : settled.at(-1);
    if (kind === 'growth') settled.push(last === 'ahead' ? 'ahead' : 'past');
    else if (kind === 'present') settled.push(last === 'ahead' ? 'ahead' : 'past');
    else settled.push(kind === 'open' && last !== 'aside' ? (last ?? 'open') : kind);
  }
  return settled.map((kind, i) =>
    kind === 'open' ? (settled.slice(i).find((k) => k !== 'open' && k !== 'aside') ?? 'ahead') : kind,
  );
}

/** Faint words ("we see", "going forward") speak of the future only beside firmer ones or a period ahead. */
function standingCues(cues: readonly Cue[], reading: SentenceReading): readonly Cue[] {
  if (cues.some((cue) => cue.force !== 'faint')) return cues;
  return reading.periods.some((period) => period.tense === 'future' || period.tense === 'current') ? cues : [];
}

/** Chinese has no tense: 9月季度 alone may as well be the last one as the next. */
const isBareMonth = ({ raw }: PeriodMention): boolean => /^(?:\d{1,2}|[一二三四五六七八九十]+)月(?:财|財)?季/.test(raw);

/** "We enter Q3 with a record backlog": what is told stands before the period begins. */
const ENTERED =
  /\b(?:enter(?:s|ed|ing)?|head(?:s|ed|ing)? into|go(?:ing)? into|set up for)\s(?:(?:into|the|our|fiscal|a)\s)*$/;

const isEntered = (period: PeriodMention, { lower, sentence }: SentenceReading): boolean =>
  ENTERED.test(lower.slice(0, period.start - sentence.start).slice(-40));

/** 为下半年的交付做准备: the period says what it is for. */
const isWhatFor = ({ start }: PeriodMention, { lower, sentence }: SentenceReading): boolean =>
  /[为為](?:了|应对|應對)?$/.test(lower.slice(0, start - sentence.start));

/** A sentence in the present tense about a period ahead ("Q4 is down seasonally") needs no cue word. */
const presentAhead = (reading: SentenceReading): Cue[] =>
  reading.periods
    .filter((period) => isAhead(period) && !isBareMonth(period) && !isEntered(period, reading))
    .filter((period) => !isWhenSaid(period, reading) && !isWhatFor(period, reading))
    .slice(0, 1)
    .map((period) => ({
      start: period.start - reading.sentence.start,
      end: period.end - reading.sentence.start,
      words: '',
      modality: 'expectation',
      force: 'faint',
    }));

/** 全年維持約72億元: what is kept or moved for the running year is meant for the rest of it. */
const heldAhead = (reading: SentenceReading): Cue[] => {
  const held = heldForYear(reading);
  return held === null ? [] : [{ ...held, words: '', modality: 'commitment', force: 'firm' }];
};

const straight = (text: string): Plain => (text.includes('\u2019') ? text.replaceAll('\u2019', "'") : text);

/** "that I mentioned earlier": not the verb of the sentence. */
const RETOLD = /\bthat (?:i|we|you)\b.*/;

/** Inside an outlook a sentence goes on without a cue of its own: "This is based on ...", "This also assumes ...". */
const continuation = (plain: Plain, pack: CuePack, signs: Signs): Cue[] => {
  const opening = pack.continuation.exec(plain, signs);
  return opening && !pack.pastVerb.test(plain.replace(RETOLD, ''), signs)
    ? [{ start: 0, end: opening[0].length, words: opening[0], modality: 'expectation', force: 'firm' }]
    : [];
};

/**
 * What of this sentence looks ahead, or null. Says nothing yet about who speaks and whether there is anything to check.
 * `inOutlook` tells that the sentence before it guided.
 */
export function findProspect(reading: SentenceReading, inOutlook = false): Prospect | null {
  const pack = cuePackOf(reading.sentence.language);
  const { signs } = reading;
  const plain = straight(reading.lower);
  const accepted = scanCues(plain, pack, signs).filter((cue) =>
    noteRefusal(cueRefusal(cue, plain, pack, signs), cue, reading),
  );
  const standing = standingCues(accepted, reading);
  if (standing.length < accepted.length) reading.trace?.note('refused', 'standingCues', null);
  const carried = inOutlook && !standing.some((cue) => cue.force !== 'faint') ? continuation(plain, pack, signs) : [];
  const held = standing.length > 0 ? [] : heldAhead(reading);
  const own = [standing, held].find((some) => some.length > 0) ?? presentAhead(reading);
  const cues = carried.length > 0 ? carried : own;
  if (cues.length === 0) return nothingAhead(reading, 'no_cue');
  noteCues(cues, carried.length > 0 ? 'continuation' : standing.length > 0 ? 'scanCues' : 'presentAhead', reading);
  if (isContraryToFact(plain, pack, reading, cues)) return nothingAhead(reading, 'isContraryToFact');
  const { language } = reading.sentence;
  const all = splitClauses(plain, language);
  const kinds = settle(
    all.map((clause) => kindOf(clause, cues, { plain, pack, language, signs, reading })),
    all,
    plain,
  );
  noteClauses(all, kinds, reading);
  const clauses = all.filter((_, index) => kinds[index] === 'ahead');
  const wordless = held.length === 0 && cues.every((cue) => cue.words === '');
  if (clauses.length === 0) return nothingAhead(reading, 'no_clause_ahead');
  if (wordless && kinds.includes('past')) return nothingAhead(reading, 'present_beside_past');
  // A cue may stand in a clause that only tells when or why: then nothing is promised by it.
  const standingIn = cues.filter((cue) => clauses.some((c) => within(cue, c)));
  if (standingIn.length === 0) return nothingAhead(reading, 'cue_only_aside');
  return { reading, plain, pack, cues: standingIn, clauses, mixed: kinds[0] === 'past' };
}
