import { Exact, hasNumber, rounded, speaksOfAcceleration, speaksOfDeceleration } from '../claim/index.js';
import type { Claim, CompanyProfile, DueClaim, DueStatus, Language, Progress, Target } from '../model/index.js';
import { targetIn } from './amount-in.js';
import { dayIn } from './day-in.js';
import { subjectIn } from './names-in.js';
import { PHRASES, type Asked, type Phrases } from './phrases.js';

/** What to ask about a claim, made from the claim, its target and what is known of it, in the languages of the page. */
export function questionOf(
  claim: Claim,
  status: DueStatus,
  pace: Progress | null,
  profile: CompanyProfile,
): DueClaim['question'] {
  const ask = (lang: Language): string => {
    const asked = askedIn(lang, claim, pace, profile);
    const phrases = PHRASES[lang];
    return (status === 'overdue' ? phrases.late(asked) : '') + phrases[formOf(claim, pace)](asked);
  };
  return { en: ask('en'), 'zh-Hans': ask('zh-Hans'), 'zh-Hant': ask('zh-Hant') };
}

function askedIn(lang: Language, claim: Claim, pace: Progress | null, profile: CompanyProfile): Asked {
  const said = claim.statements.at(-1);
  const { start, end } = claim.window;
  return {
    subject: subjectIn(lang, claim, profile),
    target: targetIn(lang, pace === null ? claim.target : pointOf(claim.target), claim.form === 'approximate'),
    saidOn: said === undefined ? '' : dayIn(lang, said.saidOn),
    end: end === null ? null : dayIn(lang, end),
    isOver: start !== null,
    share: percentOf(pace?.share),
    elapsed: percentOf(pace?.elapsed),
    quote: said?.quote.replace(/\s+/g, ' ') ?? '',
    way: claim.direction === 'exceed' ? 'increase' : claim.direction,
  };
}

/** Pace is measured against the lower bound, or the only one. */
function pointOf(target: Target | null): Target | null {
  const bound = target?.low ?? target?.high ?? null;
  return target && { ...target, low: bound, high: bound };
}

/** What has no name of its own is asked about in the words in which it was promised. */
const UNNAMED = new Set(['other', 'strategy']);

/** Which kind of question fits: about a total under way, an event, a figure, the way that something goes, or the words. */
function formOf(claim: Claim, pace: Progress | null): keyof Omit<Phrases, 'late'> {
  const { form, kind, target, direction, metric, event } = claim;
  if (pace !== null) return 'pace';
  if (form === 'event' || kind === 'milestone' || event !== null) return 'event';
  if (UNNAMED.has(metric) || isOfPace(claim)) return 'words';
  if (hasNumber(target)) return 'figure';
  return direction === null || target !== null ? 'words' : 'direction';
}

/** "Growth will slow down" is no fall. */
function isOfPace({ statements }: Claim): boolean {
  const quote = statements.at(-1)?.quote ?? '';
  return speaksOfAcceleration(quote) || speaksOfDeceleration(quote);
}

function percentOf(share: string | undefined): string {
  return share === undefined ? '' : rounded(new Exact(share).mul(100), 0);
}
