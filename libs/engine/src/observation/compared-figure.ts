import { scopeAt } from '../company/index.js';
import type { Quantity, SentenceReading } from '../model/index.js';
import { comparedPeriod } from './compared.js';
import type { Figure } from './figure.js';
import { measureOf } from './measure-of.js';
import { qualifiersOf } from './qualifiers-of.js';
import type { Scene } from './scene.js';
import type { Around } from './spoken-around.js';
import { pointOf, signed } from './value-of.js';

const SIDE_BY_SIDE: readonly Quantity['kind'][] = ['money', 'percent', 'count'];
const OR_SCOPED = /^\s*(?:,\s*)?or\s*$/;
const SCOPED =
  /^\s*(?:on an? |in )?(?:organic|constant|currency|like-for-like|like for like|same|comparable|excluding|adjusted|fx)/;
const AND = /^\s*(?:,|and|、|和|与|與|及|,\s*and)\s*(?:about |approximately |over |nearly )?$/;

/** The other side of a comparison measures what its own side measured: the last figure of the same kind. */
export function sameKindBefore(earlier: readonly Figure[], { kind, unit }: Quantity): Figure | undefined {
  if (!SIDE_BY_SIDE.includes(kind)) return undefined;
  const plain = (name: string): string => name.replace('per_share:', '');
  return earlier.findLast(
    ({ quantity, isOtherSide }) => !isOtherSide && quantity.kind === kind && plain(quantity.unit) === plain(unit),
  );
}

/** "Compared with a loss of $3.1 billion", 去年同期亏损31亿: the other side says its own sign. */
const LOSS_SAID = /\b(?:loss(?:es)?|outflow|deficit)\b|亏损|虧損|净亏|淨虧|流出/;
const PROFIT_SAID = /\b(?:profit|income|inflow|gain)\b|盈利|利润|利潤|流入|收益/;

/** The figure that stands over against `own`, in the period that the comparison speaks of. */
export function otherSide(scene: Scene, quantity: Quantity, around: Around, own: Figure, from: number): Figure | null {
  const point = pointOf(quantity);
  if (point === null) return null;
  const isGrowth = own.measure === 'growth';
  // 净额为-3.2亿元,上年同期为1.5亿元: a minus that is written holds for its own number, a loss that is named for both.
  const isWritten = /^[-−–]/.test(own.quantity.raw) || own.quantity.low?.startsWith('-') === true;
  const said = scene.reading.lower.slice(from, quantity.start - scene.reading.sentence.start);
  const turned = LOSS_SAID.test(said)
    ? -1
    : PROFIT_SAID.test(said) || isWritten
      ? 1
      : own.value?.startsWith('-')
        ? -1
        : 1;
  const { sign } = measureOf(scene.reading, quantity, around, null);
  return {
    ...own,
    quantity,
    period: comparedPeriod(scene, quantity, own.period, from),
    value: isGrowth ? null : signed(point, turned),
    growth: isGrowth ? { percent: signed(point, sign), basis: own.growth?.basis ?? 'yoy' } : null,
    qualifiers: [
      ...qualifiersOf(quantity),
      ...own.qualifiers.filter((one) => one === 'share' || one.startsWith('part:')),
    ],
    isOtherSide: true,
    reach: { start: own.reach.start, end: quantity.end },
  };
}

/** "15 %, or 12 % organically" */
const goesOn = ({ before, after }: Around): boolean =>
  AND.test(before) || (OR_SCOPED.test(before) && SCOPED.test(after));

/** "To 34 % and 29 %": a number that only "and" parts from the one before says the same kind of thing. */
export function coordinated(
  reading: SentenceReading,
  quantity: Quantity,
  around: Around,
  earlier: readonly Figure[],
): Figure | null {
  const last = earlier.at(-1);
  if (!last || last.quantity.end > quantity.start || !goesOn(around)) return null;
  if (last.quantity.kind !== quantity.kind || last.quantity.unit !== quantity.unit) return null;
  const point = pointOf(quantity);
  if (point === null) return null;
  const growth = last.growth && {
    ...last.growth,
    percent: signed(point, last.growth.percent.startsWith('-') ? -1 : 1),
  };
  return {
    ...last,
    quantity,
    scope: scopeAt(reading.scopes ?? [], quantity.start) ?? last.scope,
    value: last.measure === 'growth' ? null : signed(point, last.value?.startsWith('-') ? -1 : 1),
    growth: last.measure === 'growth' ? growth : null,
    qualifiers: [...qualifiersOf(quantity), ...last.qualifiers.filter((one) => one === 'share' || one === 'change')],
    reach: { start: last.reach.start, end: quantity.end },
  };
}
