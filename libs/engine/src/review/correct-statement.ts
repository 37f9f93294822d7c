import type { Correction, FlagCode, Horizon, ReviewedField, Statement, Target, TargetForm } from '../model/index.js';

/** Doubts that a person's word on a field settles. */
const SETTLED: Readonly<Partial<Record<ReviewedField, readonly FlagCode[]>>> = {
  target: ['unit_suspect', 'source_conflict', 'currency_conflict'],
  horizon: ['window_ambiguous', 'assumed_period'],
  basis: ['basis_inherited'],
  metric: ['recording_slip'],
};

/** What a confirmation vouches for. */
const VOUCHED: readonly ReviewedField[] = ['metric', 'segment', 'target', 'horizon'];

/** The statement as a person read it. Its quote is that of the text, whatever was corrected. */
export function correctStatement(statement: Statement, changes: Correction): Statement {
  const { span, target, horizon, ...plain } = changes;
  const fields = Object.keys(changes) as ReviewedField[];
  const corrected: Statement = {
    ...statement,
    ...plain,
    ...(target !== undefined && frameOf(statement, changes, target)),
    ...(horizon !== undefined && { horizon: horizonOf(statement, horizon) }),
    ...(span && { quote: span.quote, start: span.start, end: span.end }),
  };
  return withReviewed(corrected, fields, fields);
}

/** A person has vouched for the statement as it was read: doubts about it are settled. */
export function confirmStatement(statement: Statement): Statement {
  const flags = statement.flags.filter((flag) => flag.code !== 'model_proposed');
  return withReviewed({ ...statement, flags }, VOUCHED, ['target']);
}

function withReviewed(
  statement: Statement,
  fields: readonly ReviewedField[],
  settles: readonly ReviewedField[],
): Statement {
  const settled = new Set(settles.flatMap((field) => SETTLED[field] ?? []));
  return {
    ...statement,
    flags: statement.flags.filter((flag) => !settled.has(flag.code)),
    reviewed: [...new Set([...(statement.reviewed ?? []), ...fields])].sort(),
  };
}

function frameOf(
  statement: Statement,
  { kind, form }: Correction,
  target: Omit<Target, 'raw'> | null,
): Pick<Statement, 'target' | 'kind' | 'form'> {
  const isFigure = target !== null && (target.low !== null || target.high !== null);
  return {
    target: target && { ...target, raw: statement.target?.raw ?? '' },
    kind: kind ?? (isFigure ? 'quantitative' : statement.kind),
    form: form ?? (isFigure ? formOf(target, statement.form) : statement.form),
  };
}

const OF_BOUNDS: readonly TargetForm[] = ['point', 'range', 'floor', 'ceiling', 'directional', 'qualitative', 'event'];

/** Forms that the bounds alone decide follow them; the others (cumulative, by a date, about) stay. */
function formOf({ low, high }: Omit<Target, 'raw'>, form: TargetForm): TargetForm {
  if (form === 'approximate' ? low === high : !OF_BOUNDS.includes(form)) return form;
  if (low === null || high === null) return low === null ? 'ceiling' : 'floor';
  return low === high ? 'point' : 'range';
}

function horizonOf(statement: Statement, horizon: Correction['horizon']): Horizon | null {
  if (!horizon) return null;
  return { ...horizon, text: statement.horizon?.text ?? '', stated: true, candidates: [] };
}
