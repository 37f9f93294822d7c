import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';
import { useFigures } from '../../parts/use-figures.js';
import classes from './company.module.css';

interface CellProps {
  readonly company: string;
}

/** What is read for a row only once it comes into view. */
function useDetail(company: string) {
  return useRead('/v1/companies/{id}', { path: { id: company } }).data;
}

/** `5 of 6`, where quarters between are missing. */
export function QuartersRead({ company }: CellProps) {
  const { t } = useTranslation('companies');
  const detail = useDetail(company);
  if (!detail) return null;
  const read = detail.coverage.filter(({ documents }) => documents.length > 0).length;
  return (
    <span className={classes.quarters}>
      <span>{t('ofCount', { part: read, count: detail.coverage.length })}</span>
      <span className={classes.dots} aria-hidden>
        {detail.coverage.map(({ period, documents }) => (
          <i key={period.end} data-read={documents.length > 0 || undefined} />
        ))}
      </span>
    </span>
  );
}

/** Met and missed, as counts. */
export function RecordCounts({ company }: CellProps) {
  const { t } = useTranslation('companies');
  const tally = useRead('/v1/scorecards', { query: { company } }).data?.lines[0]?.latest;
  if (!tally) return null;
  return (
    <span>
      {t('counts', {
        kept: tally.met + tally.exceeded,
        missed: tally.missed + tally.contradicted,
        open: tally.open,
      })}
    </span>
  );
}

/** The day of the last call known. */
export function LastCall({ company }: CellProps) {
  const { day } = useFigures();
  const last = useDetail(company)?.coverage.at(-1);
  return <span>{last?.eventDate == null ? '–' : day(last.eventDate)}</span>;
}

/** When the next report is expected. */
export function NextReport({ company }: CellProps) {
  const { t } = useTranslation('companies');
  const { day } = useFigures();
  const report = useDetail(company)?.report;
  if (!report) return <span>–</span>;
  return (
    <span>
      {day(report.expectedOn)}
      {report.isLate && <span className={classes.late}> {t('late')}</span>}
    </span>
  );
}
