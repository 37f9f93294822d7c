import type { CompanyProfile, Quantity, SentenceReading } from '../model/index.js';
import type { Chosen } from './choose-metric.js';
import { RATIOS } from './measure-of.js';
import type { Around } from './spoken-around.js';

/** "$969 million of restructuring charges": what stands behind the amount says that it is something else. */
const OF_ONE_OFF =
  /^\s*(?:of|in|for|from)\s+(?:[a-z][\w'/&-]*,?\s+(?:and\s+)?){0,5}(?:charges?|expenses?|payments?|benefits?|impairments?|write-?(?:downs?|offs?)|amortization|compensation|proceeds|settlements?|fees|severance|synerg(?:y|ies)|savings|grants?|subsid(?:y|ies))\b/;
/** "Which included a loss of $8.9 billion", 含首付款3,000万: a part of the figure before it. */
const INCLUDED =
  /\b(?:which|that|and) (?:also )?(?:includ(?:es?|ed|ing)|reflect(?:s|ed))\b[^.;]*$|(?:^|[,，;；(（])\s*(?:其中)?(?:包括|包含|含|计入|計入)[^,，;；]{0,14}$/;
/** "An announced $1 billion investment", "pledged $5 billion": not yet spent. */
const ANNOUNCED =
  /\b(?:announc\w+|pledg\w+|commit(?:ted|ment)|proposed?)\b[^.;,]{0,40}$|(?:宣布|宣佈|承诺|承諾|拟|擬)[^,，;；。]{0,12}$/;
/** "Retired $3 billion of term debt": what was paid back or raised is not what is owed. */
const FLOW_OF_DEBT =
  /\b(?:retir\w+|repa(?:y|id)\w*|pa(?:id|ying) (?:down|off)|redeem\w*|issu\w+|rais\w+|refinanc\w+|borrow\w+|reduc\w+|matur\w+)\b[^.;,]{0,30}$|(?:偿还|償還|发行|發行|赎回|贖回|募集|筹集|籌集|归还|歸還)[^,，;；。]{0,12}$/;
const PRICE_OF =
  /\bprice (?:of|was|per share of) (?:about |approximately |around )?$|(?:均价|均價|价格|價格)(?:为|為|约|約)*$/;
/** "Invested 69 % of opex in research": a share of the spending, no margin. */
const OF_SPENDING =
  /^\s*of (?:our |the |its |total |non-gaap |gaap )*(?:opex|operating expenses|expenses|costs?|spending|spend)\b/;
const SPENDING: ReadonlySet<string> = new Set(['investment', 'capital_expenditure']);
const EXAMPLE = /^\s*(?:and |so |but )?(?:for (?:example|instance)|take)\b/;
const OURS = /\b(?:our|we|us)\b/;
const OWNER = /([A-Z][\w&.-]+)['’]s (?:[a-z-]+ ){0,2}$/;

/** A number that stands beside the measure and is a part, a flow or a plan of it. */
export function isSideAmount(
  reading: SentenceReading,
  quantity: Quantity,
  { mention, from }: Chosen,
  around: Around,
): boolean {
  const { core, end } = mention;
  const beside = reading.lower.slice(end - reading.sentence.start, quantity.start - reading.sentence.start);
  if (quantity.kind === 'percent') return RATIOS.has(core) && OF_SPENDING.test(around.after);
  if (quantity.kind !== 'money') return false;
  if (from === 'before' && OF_ONE_OFF.test(around.after)) return true;
  if (from === 'before' && INCLUDED.test(beside)) return true;
  if (SPENDING.has(core) && ANNOUNCED.test(around.before)) return true;
  if (core === 'share_repurchases' && PRICE_OF.test(around.before)) return true;
  return core === 'debt' && FLOW_OF_DEBT.test(around.before);
}

const HEAD = 90;
const ownNames = new WeakMap<CompanyProfile, readonly string[]>();

function namesOf(profile: CompanyProfile): readonly string[] {
  const known = ownNames.get(profile);
  if (known !== undefined) return known;
  const all = [
    profile.id,
    ...[profile, ...profile.segments].flatMap(({ names }) => Object.values(names).flatMap((list) => list ?? [])),
  ];
  const names = all.map((name) => name.toLowerCase());
  ownNames.set(profile, names);
  return names;
}

function opensWithOwn(lower: string, names: readonly string[]): boolean {
  const head = lower.slice(0, HEAD);
  return names.some((name) => {
    const at = name.length > 2 ? head.indexOf(name) : -1;
    return at >= 0 && !/[a-z]/.test(head.charAt(at + name.length));
  });
}

/** "Kohl's net sales", "for example, a retailer grew 30 %": another company's figure. */
export function isOfAnother(
  { text, lower, sentence, utterance }: SentenceReading,
  profile: CompanyProfile,
  { mention, from }: Chosen,
): boolean {
  if (utterance.speaker.role === 'analyst') return false;
  const names = namesOf(profile);
  if (EXAMPLE.test(lower) && !OURS.test(lower) && !opensWithOwn(lower, names)) return true;
  if (!profile.listed || (from !== 'before' && from !== 'after')) return false;
  const owner = OWNER.exec(text.slice(0, mention.start - sentence.start))?.[1];
  if (owner === undefined || owner === owner.toUpperCase()) return false;
  return !names.some((name) => name.includes(owner.toLowerCase()));
}
