import type { ObservationView, StatementView } from '#contracts';
import type { CellKind, ExportColumn } from '../ports/index.js';
import type { AddressOf } from './claim-columns.js';

type Mention = StatementView | ObservationView;

/** Columns by name; those in `brief` are shown where there is room for few. */
function columns<Row>(
  brief: readonly string[],
  given: Readonly<Record<string, readonly [kind: CellKind, value: (row: Row) => string | number | null | undefined]>>,
): readonly ExportColumn<Row>[] {
  return Object.entries(given).map(([name, [kind, value]]) => ({
    ...{ name, kind, value: (row: Row) => asText(value(row)) },
    ...(brief.includes(name) && { isBrief: true as const }),
  }));
}

const asText = (value: string | number | null | undefined): string | null => (value == null ? null : String(value));

const placed = <Row extends Mention>(address: AddressOf) =>
  columns<Row>(['text'], {
    start: ['number', (row) => row.start],
    end: ['number', (row) => row.end],
    text: ['link', (row) => address(`/v1/documents/${row.document}/text`)],
  });

export function statementColumns(address: AddressOf): readonly ExportColumn<StatementView>[] {
  const own = columns<StatementView>(['company', 'said_on', 'speaker', 'quote', 'translation', 'metric', 'segment'], {
    company: ['text', (row) => row.company],
    document: ['text', (row) => row.document],
    id: ['text', (row) => row.id],
    said_on: ['day', (row) => row.saidOn],
    speaker: ['text', (row) => row.speaker.name],
    title: ['text', (row) => row.speaker.title],
    section: ['text', (row) => row.section],
    quote: ['text', (row) => row.quote],
    translation: ['text', (row) => row.translation?.quote],
    lang: ['text', (row) => row.lang],
    metric: ['text', (row) => row.metric],
    event: ['text', (row) => row.event],
    segment: ['text', (row) => row.segment],
    scope: ['text', (row) => row.scope],
    basis: ['text', (row) => row.basis],
    kind: ['text', (row) => row.kind],
    form: ['text', (row) => row.form],
    direction: ['text', (row) => row.direction],
    target_said: ['text', (row) => row.target?.raw],
    target_low: ['number', (row) => row.target?.low],
    target_high: ['number', (row) => row.target?.high],
    target_unit: ['text', (row) => row.target?.unit],
    compared_to: ['text', (row) => row.target?.comparison?.to],
    horizon: ['text', (row) => row.horizon?.text],
    horizon_start: ['day', (row) => row.horizon?.start],
    horizon_end: ['day', (row) => row.horizon?.end],
    modality: ['text', (row) => row.modality],
    conditions: ['text', (row) => row.conditions.join('; ')],
    checkability: ['text', (row) => row.checkability],
    confidence: ['number', (row) => row.confidence],
    flags: ['text', (row) => row.flags.map(({ code }) => code).join(' ')],
  });
  return [...own, ...placed<StatementView>(address)];
}

export function observationColumns(address: AddressOf): readonly ExportColumn<ObservationView>[] {
  const brief = ['company', 'quote', 'translation', 'metric', 'segment', 'period', 'value', 'unit', 'growth_percent'];
  const own = columns<ObservationView>(brief, {
    company: ['text', (row) => row.company],
    document: ['text', (row) => row.document],
    id: ['text', (row) => row.id],
    said_on: ['day', (row) => row.saidOn],
    stated_by: ['text', (row) => row.statedBy],
    section: ['text', (row) => row.section],
    quote: ['text', (row) => row.quote],
    translation: ['text', (row) => row.translation?.quote],
    lang: ['text', (row) => row.lang],
    metric: ['text', (row) => row.metric],
    event: ['text', (row) => row.event],
    segment: ['text', (row) => row.segment],
    scope: ['text', (row) => row.scope],
    basis: ['text', (row) => row.basis],
    period: ['text', (row) => row.period.label],
    period_start: ['day', (row) => row.period.start],
    period_end: ['day', (row) => row.period.end],
    value: ['number', (row) => row.value],
    unit: ['text', (row) => row.unit],
    growth_percent: ['number', (row) => row.growth?.percent],
    growth_basis: ['text', (row) => row.growth?.basis],
    qualifiers: ['text', (row) => row.qualifiers.join('; ')],
    flags: ['text', (row) => row.flags.map(({ code }) => code).join(' ')],
  });
  return [...own, ...placed<ObservationView>(address)];
}
