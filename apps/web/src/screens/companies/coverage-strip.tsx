import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CompanyDetail } from '#contracts';
import { useFigures } from '../../parts/use-figures.js';
import { usePeriodName } from './use-period-name.js';
import classes from './company.module.css';

/** The quarters from the first call known to the last: those that were read lead to their document, gaps are seen as such. */
export function CoverageStrip({ coverage }: Pick<CompanyDetail, 'coverage'>) {
  const { t } = useTranslation('companies');
  const { day } = useFigures();
  const nameOf = usePeriodName();
  const read = coverage.filter(({ documents }) => documents.length > 0).length;
  return (
    <div className={classes.coverage}>
      <span>{t('coverage', { read, count: coverage.length })}</span>
      <ol aria-label={t('coverageList')}>
        {coverage.map(({ period, eventDate, documents: [document] }) => {
          const name = nameOf(period);
          if (document === undefined || eventDate === null)
            return (
              <li key={period.end}>
                <Tooltip label={t('notRead', { name })}>
                  <span className={classes.gap}>
                    <span aria-hidden>{period.fiscal}</span>
                    <span className="wk-hidden">{t('notRead', { name })}</span>
                  </span>
                </Tooltip>
              </li>
            );
          return (
            <li key={period.end}>
              <Tooltip label={t('calledOn', { name, day: day(eventDate) })}>
                <Link to={`/documents/${document}`} className={classes.read}>
                  {period.fiscal}
                </Link>
              </Tooltip>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
