import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';
import { ChangeCell, StreakCell, ValueCell } from './metric-cells.js';
import { Notes } from './notes.js';
import { keyOf, ownNotes, type Comparison, type Point, type Row } from './comparison-row.js';
import classes from './compare.module.css';
import { Trend } from './trend.js';
import { usePeriodName } from './use-period-name.js';

interface MetricTableProps {
  readonly comparison: Comparison;
  readonly series: ReadonlyMap<string, readonly Point[]>;
  /** Shows the later period first. */
  readonly isSwapped: boolean;
}

/** What both periods report, measure by measure: value and growth then and now, and how it went. */
export function MetricTable({ comparison, series, isSwapped }: MetricTableProps) {
  const { t } = useTranslation('compare');
  const periodName = usePeriodName();
  const sides = isSwapped ? (['to', 'from'] as const) : (['from', 'to'] as const);
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={t('measures')}>
      <Table className={classes.table} verticalSpacing={6} horizontalSpacing="sm">
        <caption className="wk-hidden">{t('measures')}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('measure')}</Table.Th>
            {sides.map((side) => (
              <Table.Th key={side} scope="col" className={classes.number}>
                {periodName(comparison[side])}
              </Table.Th>
            ))}
            <Table.Th scope="col" className={classes.number}>
              {t('change')}
            </Table.Th>
            <Table.Th scope="col">{t('trend')}</Table.Th>
            <Table.Th scope="col">{t('notes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {comparison.rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              <MeasureName company={comparison.company} row={row} />
              {sides.map((side) => (
                <ValueCell key={side} cell={row[side]} />
              ))}
              <ChangeCell row={row} />
              <Table.Td>
                {row.to !== null && (
                  <Trend
                    points={series.get(keyOf(row)) ?? row.series}
                    marked={[comparison.from.end, comparison.to.end]}
                  />
                )}
              </Table.Td>
              <Table.Td>
                <StreakCell streak={row.streak} />
                <Notes company={comparison.company} notes={ownNotes(row, comparison)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** Metric and segment, and on what scope, basis and side where that is not the plain measure. */
function MeasureName({ company, row }: { readonly company: string; readonly row: Row }) {
  const { t } = useTranslation('compare');
  const names = useNames();
  const term = useTerms();
  const { metric, segment, scope, basis, aspect } = row;
  const months = aspect?.startsWith('months:') ? Number(aspect.slice('months:'.length)) : null;
  const sides = [
    scope === 'reported'
      ? null
      : t(`scope_${scope}` as never, { defaultValue: scope.replaceAll('_', ' ').replace(':', ': ') }),
    basis === 'unspecified' ? null : term('basis', basis),
    months === null ? aspect : t('months', { count: months }),
  ].filter((side) => side !== null);
  return (
    <Table.Th scope="row" className={classes.measure}>
      {names.metric(company, metric)}
      <span className={classes.small}>{[names.segment(company, segment), ...sides].join(' · ')}</span>
    </Table.Th>
  );
}
