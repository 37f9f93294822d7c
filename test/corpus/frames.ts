import type { Observation, Quote, Statement } from '../../libs/engine/src/model/index.js';

/** The records themselves; throws where one quotes what does not stand there, character for character. */
export function quoted<Record extends Quote>(text: string, records: readonly Record[]): readonly Record[] {
  const odd = records.find(({ start, end, quote }) => text.slice(start, end) !== quote);
  if (odd) throw new Error(`"${odd.quote}" is not what stands there`);
  return records;
}

/** `revenue`, `revenue:organic`, `revenue@cloud`: what a record is about, said as short as it can be. */
function subjectOf({ metric, scope, segment }: Statement | Observation): string {
  const scoped = scope === 'reported' ? metric : `${metric}:${scope}`;
  return segment === 'group' ? scoped : `${scoped}@${segment}`;
}

const targetWords = ({ target }: Statement): string =>
  target?.low || target?.high
    ? ` ${target.low}..${target.high} ${target.unit}${target.comparison ? ` ${target.comparison.to}` : ''}`
    : '';

/** A statement in words: `subject[/event] kind form direction modality[ low..high unit[ comparison]][ by date]`. */
export const statementWords = (s: Statement): string =>
  `${subjectOf(s)}${s.event ? `/${s.event}` : ''} ${s.kind} ${s.form} ${s.direction} ${s.modality}` +
  `${targetWords(s)}${s.horizon?.end ? ` by ${s.horizon.end}` : ''}`;

/** An observation in words: `subject value unit growth end-of-period`, `-` for what it does not have. */
export const observationWords = (o: Observation): string =>
  [
    subjectOf(o),
    o.value ?? '-',
    o.unit ?? '-',
    o.growth ? `${o.growth.percent}${o.growth.basis}` : '-',
    o.period.end,
  ].join(' ');
