import type { Quantity } from '../model/index.js';
import type { Measure } from './figure.js';
import type { Around } from './spoken-around.js';
import { DOWN_AFTER, DOWN_BEFORE, TO_LEVEL, UP_AFTER, UP_BEFORE } from './words.js';

const OF_TOTAL =
  /^\s*(?:of|as a percent(?:age)? of) (?:our |the |its |total |net |group |company |overall |consolidated |segment )*(?:revenues?|sales|top.?line|pre-?tax|revenue from)/;
const OF_TOTAL_ZH = /(?:占|佔)[^，。,;；]{0,20}$/;
const MULTIPLE = /^(?:more than |nearly |almost |roughly )?(?:doubl|tripl|quadrupl|翻)/;

/** Whether a number is a level, a growth rate, a change by an amount or a share, and which way it points. */
export interface Reading {
  readonly measure: Measure;
  readonly sign: 1 | -1;
}

const level: Reading = { measure: 'level', sign: 1 };

function direction({ before, after }: Around): 1 | -1 | null {
  if (DOWN_BEFORE.test(before)) return -1;
  if (UP_BEFORE.test(before)) return 1;
  const up = UP_AFTER.exec(after);
  const down = DOWN_AFTER.exec(after);
  if (up && (!down || up[0].length <= down[0].length)) return 1;
  return down ? -1 : null;
}

function ofPercent(around: Around, core: string | null): Reading {
  if (OF_TOTAL.test(around.after) || OF_TOTAL_ZH.test(around.before)) return { measure: 'share', sign: 1 };
  const ratio = core !== null && RATIOS.has(core);
  if (ratio && (TO_LEVEL.test(around.before) || direction(around) === null)) return level;
  const sign = direction(around);
  if (sign !== null) return { measure: ratio ? 'change' : 'growth', sign };
  return core === 'comparable_sales' ? { measure: 'growth', sign: 1 } : level;
}

/** Metrics that are ratios themselves: a bare per cent is their level. */
export const RATIOS: ReadonlySet<string> = new Set([
  'gross_margin',
  'operating_margin',
  'adjusted_ebita_margin',
  'margin',
  'tax_rate',
  'market_share',
  'take_rate',
  'utilization',
  'retention',
]);

/** Reads what a number says from the words around it; `core` is the metric that it belongs to, if known. */
export function measureOf(quantity: Quantity, around: Around, core: string | null): Reading {
  if (quantity.kind === 'ordinal') return { measure: 'none', sign: 1 };
  if (quantity.kind === 'percent') return ofPercent(around, core);
  if (quantity.kind === 'percentage_point') return { measure: 'change', sign: direction(around) ?? 1 };
  if (quantity.kind === 'ratio') {
    return MULTIPLE.test(quantity.raw.toLowerCase()) ? { measure: 'growth', sign: 1 } : { measure: 'none', sign: 1 };
  }
  if (TO_LEVEL.test(around.before)) return level;
  const sign = DOWN_BEFORE.test(around.before) ? -1 : UP_BEFORE.test(around.before) ? 1 : null;
  return sign === null ? level : { measure: 'change', sign };
}
