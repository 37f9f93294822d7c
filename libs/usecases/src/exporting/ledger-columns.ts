import type { ComparisonView, VerdictRow } from '#contracts';
import type { ExportColumn } from '../ports/index.js';
import type { AddressOf } from './claim-columns.js';

export function verdictColumns(address: AddressOf): readonly ExportColumn<VerdictRow>[] {
  return [
    { name: 'claim', kind: 'text', value: (row) => row.claim },
    { name: 'company', kind: 'text', value: (row) => row.company, isBrief: true },
    { name: 'metric', kind: 'text', value: (row) => row.metric },
    { name: 'segment', kind: 'text', value: (row) => row.segment },
    { name: 'summary', kind: 'text', value: (row) => row.summary, isBrief: true },
    { name: 'as_of', kind: 'day', value: (row) => row.asOf, isBrief: true },
    { name: 'lifecycle', kind: 'text', value: (row) => row.lifecycle, isBrief: true },
    { name: 'result', kind: 'text', value: (row) => row.result, isBrief: true },
    { name: 'void', kind: 'text', value: (row) => row.void },
    { name: 'reason', kind: 'text', value: (row) => row.reason },
    { name: 'explanation', kind: 'text', value: (row) => row.explanation, isBrief: true },
    { name: 'rule', kind: 'text', value: (row) => `${row.rule} v${row.ruleVersion}` },
    { name: 'confidence', kind: 'number', value: (row) => String(row.confidence) },
    { name: 'is_latest', kind: 'text', value: (row) => (row.isLatest ? 'yes' : 'no') },
    { name: 'evidence', kind: 'link', value: (row) => address(`/v1/claims/${row.claim}/evidence`), isBrief: true },
  ];
}

type Row = ComparisonView['rows'][number];
type Side = 'from' | 'to';

export function comparisonColumns(address: AddressOf): readonly ExportColumn<Row>[] {
  return [
    { name: 'metric', kind: 'text', value: (row) => row.metric, isBrief: true },
    { name: 'segment', kind: 'text', value: (row) => row.segment, isBrief: true },
    { name: 'scope', kind: 'text', value: (row) => row.scope },
    { name: 'basis', kind: 'text', value: (row) => row.basis },
    { name: 'aspect', kind: 'text', value: (row) => row.aspect },
    ...sideColumns('from', address),
    ...sideColumns('to', address),
    {
      ...{ name: 'change', kind: 'number', value: (row) => row.change.absolute },
      check: { of: 'difference', from: 'from_value', to: 'to_value' },
    },
    {
      ...{ name: 'change_percent', kind: 'number', value: (row) => row.change.percent, isBrief: true },
      check: { of: 'per_cent', from: 'from_value', to: 'to_value' },
    },
    { name: 'change_points', kind: 'number', value: (row) => row.change.percentagePoints, isBrief: true },
    { name: 'notes', kind: 'text', value: (row) => row.notes.join('; '), isBrief: true },
  ];
}

function sideColumns(side: Side, address: AddressOf): readonly ExportColumn<Row>[] {
  const link = (row: Row) => (row[side] ? address(`/v1/documents/${row[side].document}/text`) : null);
  return [
    { name: `${side}_value`, kind: 'number', value: (row) => row[side]?.value ?? null, isBrief: true },
    { name: `${side}_unit`, kind: 'text', value: (row) => row[side]?.unit ?? null },
    { name: `${side}_growth`, kind: 'number', value: (row) => row[side]?.growth ?? null },
    { name: `${side}_quote`, kind: 'text', value: (row) => row[side]?.quote?.quote ?? null, isBrief: true },
    { name: `${side}_text`, kind: 'link', value: link },
  ];
}
