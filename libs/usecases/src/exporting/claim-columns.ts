import type { ClaimRow, DueRow } from '#contracts';
import type { ExportColumn } from '../ports/index.js';
import { differenceOf, figuresOf } from './figures-of.js';

/** Makes the address of a record of the API. */
export type AddressOf = (path: string) => string;

type Columns<Row> = readonly ExportColumn<Row>[];

const text = (name: string, value: (row: ClaimRow) => string | null, isBrief?: true): ExportColumn<ClaimRow> => ({
  ...{ name, kind: 'text', value },
  ...(isBrief && { isBrief }),
});
const number = (name: string, value: (row: ClaimRow) => string | null): ExportColumn<ClaimRow> => ({
  name,
  kind: 'number',
  value,
});
const day = (name: string, value: (row: ClaimRow) => string | null, isBrief?: true): ExportColumn<ClaimRow> => ({
  ...{ name, kind: 'day', value },
  ...(isBrief && { isBrief }),
});

/** A claim with its verdict, both quotes, and the two figures that the verdict compares. */
export function claimColumns(address: AddressOf): Columns<ClaimRow> {
  return [
    text('id', (row) => row.id),
    text('company', (row) => row.company, true),
    text('metric', (row) => row.metric),
    text('event', (row) => row.event),
    text('segment', (row) => row.segment),
    text('kind', (row) => row.kind),
    text('summary', (row) => row.summary, true),
    day('said_on', (row) => row.saidOn, true),
    day('window_start', (row) => row.window.start),
    day('window_end', (row) => row.window.end, true),
    text('lifecycle', (row) => row.verdict.lifecycle, true),
    text('result', (row) => row.verdict.result, true),
    text('void', (row) => row.verdict.void),
    text('reason', (row) => row.verdict.reason),
    text('explanation', (row) => row.verdict.explanation),
    text('rule', (row) => `${row.verdict.rule} v${row.verdict.ruleVersion}`),
    day('as_of', (row) => row.verdict.asOf),
    number('confidence', (row) => String(row.verdict.confidence)),
    text('said', (row) => row.said, true),
    text('happened', (row) => row.happened, true),
    text('revisions', (row) => row.revisions.join(' ')),
    number('statements', (row) => String(row.statements)),
    text('checkability', (row) => row.checkability),
    ...figureColumns(),
    day('quoted_on', (row) => row.saidAt.on),
    text('said_document', (row) => row.saidAt.document),
    number('said_start', (row) => String(row.saidAt.start)),
    number('said_end', (row) => String(row.saidAt.end)),
    text('happened_document', (row) => row.outcome?.document ?? null),
    number('happened_start', (row) => (row.outcome ? String(row.outcome.start) : null)),
    number('happened_end', (row) => (row.outcome ? String(row.outcome.end) : null)),
    { name: 'evidence', kind: 'link', value: (row) => address(`/v1/claims/${row.id}/evidence`), isBrief: true },
  ];
}

function figureColumns(): Columns<ClaimRow> {
  return [
    text('target_said', (row) => row.target?.raw ?? null),
    number('target_low', (row) => row.target?.low ?? null),
    number('target_high', (row) => row.target?.high ?? null),
    text('target_unit', (row) => row.target?.unit ?? null),
    text('compared_to', (row) => row.target?.comparison?.to ?? null),
    number('compared', (row) => figuresOf(row)?.target ?? null),
    number('actual', (row) => figuresOf(row)?.actual ?? row.outcome?.value ?? null),
    text('actual_unit', (row) => (figuresOf(row) ? (row.target?.unit ?? null) : (row.outcome?.unit ?? null))),
    {
      ...number('difference', differenceOf),
      check: { of: 'difference', from: 'compared', to: 'actual' },
    },
  ];
}

/** What falls due, with why it is on the list and what to ask. */
export function dueColumns(address: AddressOf): Columns<DueRow> {
  return [
    { name: 'status', kind: 'text', value: (row) => row.due?.status ?? null, isBrief: true },
    ...claimColumns(address),
    { name: 'share', kind: 'number', value: (row) => row.due?.share ?? null },
    { name: 'elapsed', kind: 'number', value: (row) => row.due?.elapsed ?? null },
    { name: 'question_en', kind: 'text', value: (row) => row.due?.question.en ?? null, isBrief: true },
    { name: 'question_zh_hans', kind: 'text', value: (row) => row.due?.question['zh-Hans'] ?? null },
    { name: 'question_zh_hant', kind: 'text', value: (row) => row.due?.question['zh-Hant'] ?? null },
  ];
}
