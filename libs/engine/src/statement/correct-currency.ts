import type { CompanyProfile, Flag, Quantity, Reading, Statement, Target } from '../model/index.js';

/** Currency of an amount of money, per share or not; null for other units. */
const currencyOf = (unit: string): string | null => /^(?:per_share:)?([A-Z]{3})$/.exec(unit)?.[1] ?? null;

const isReported = (currency: string, metric: string, profile: CompanyProfile): boolean =>
  currency === profile.currency || (profile.alsoIn[metric] ?? profile.alsoIn['*'] ?? []).includes(currency);

const sameSize = (target: Target, quantity: { low: string | null; high: string | null }): boolean =>
  target.low === quantity.low && target.high === quantity.high;

/** Another reading of the same figure in the company's currency, elsewhere in the document or known of the company. */
function otherReading(target: Target, reading: Reading): string | null {
  const { currency, knownFigures } = reading.profile;
  const elsewhere = reading.sentences
    .flatMap((sentence) => sentence.quantities)
    .find((q: Quantity) => q.unit === currency && q.unitFrom === 'spoken' && sameSize(target, q));
  if (elsewhere) return elsewhere.raw;
  const known = knownFigures.find(
    (figure) => figure.unit === currency && sameSize(target, { low: figure.value, high: figure.value }),
  );
  return known ? `${known.unit} ${known.value} (${known.note})` : null;
}

function judged(statement: Statement, target: Target, spoken: string, reading: Reading): Statement {
  const other = otherReading(target, reading);
  const { currency } = reading.profile;
  const flag: Flag = other
    ? {
        code: 'currency_conflict',
        detail: `here "${target.raw}" (${spoken}), elsewhere "${other}" (${currency}): read as ${currency}`,
      }
    : { code: 'unit_suspect', detail: `"${target.raw}" is in ${spoken}, in which ${statement.metric} is not reported` };
  const unit = other ? target.unit.replace(spoken, currency) : target.unit;
  return { ...statement, target: { ...target, unit }, flags: [...statement.flags, flag] };
}

/**
 * A figure in a currency that the company does not report its metric in is suspect, unless another reading of the same
 * size in the company's own currency exists: then that one is taken and both are kept in the flag.
 */
export function correctCurrency(statement: Statement, reading: Reading): Statement {
  const { target } = statement;
  const currency = target ? currencyOf(target.unit) : null;
  if (!target || !currency || !reading.profile.listed) return statement;
  return isReported(currency, statement.metric, reading.profile)
    ? statement
    : judged(statement, target, currency, reading);
}
