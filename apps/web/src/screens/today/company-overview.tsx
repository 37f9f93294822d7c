import { Anchor, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RowOf } from '#contracts';
import { useRead } from '../../api/use-read.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import classes from './today.module.css';

/** Shown here; the rest is a click away. */
const SHOWN = 8;

/** The companies at a glance: what their promises came to, and when they report next. */
export function CompanyOverview() {
  const { t } = useTranslation('today');
  const { data } = useRead('/v1/companies', { query: { limit: 200 } });
  if (!data || data.data.length === 0) return null;
  return (
    <section aria-labelledby="companies">
      <Title order={2} id="companies" mb={8}>
        {t('companies')}
      </Title>
      <ul className={classes.companies}>
        {data.data.slice(0, SHOWN).map((company) => (
          <CompanyCard key={company.id} company={company} />
        ))}
      </ul>
      {data.data.length > SHOWN && (
        <Anchor component={Link} to="/companies" size="sm">
          {t('allCompanies', { count: data.data.length })}
        </Anchor>
      )}
    </section>
  );
}

function CompanyCard({ company: { id, documents, claims } }: { readonly company: RowOf<'/v1/companies'> }) {
  const { t } = useTranslation('today');
  const names = useNames();
  const { day } = useFigures();
  const record = useRead('/v1/scorecards', { query: { company: id } }).data?.lines[0]?.latest;
  const report = useRead('/v1/due', { query: { company: id, limit: 1 } }).data?.report;
  const kept = record ? record.met + record.exceeded : 0;
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <Anchor component={Link} to={`/companies/${id}`}>
          {names.company(id)}
        </Anchor>
        <Anchor component={Link} to={`/claims?company=${id}`} size="xs">
          {t('claimCount', { count: claims })}
        </Anchor>
      </div>
      {record && (
        <div className={classes.bar100} aria-hidden>
          <span data-tone="good" style={{ flexGrow: kept }} />
          <span data-tone="bad" style={{ flexGrow: record.resolved - kept }} />
          <span data-tone="open" style={{ flexGrow: record.open }} />
          <span data-tone="void" style={{ flexGrow: record.void + record.qualitative }} />
        </div>
      )}
      <div className={classes.facts}>
        {record && <span>{t('keptOf', { kept, count: record.resolved })}</span>}
        {record && <span>{t('openCount', { count: record.open })}</span>}
        <span>{t('documentCount', { count: documents })}</span>
        {report && <span>{t(report.isLate ? 'reportLate' : 'nextReport', { day: day(report.expectedOn) })}</span>}
      </div>
    </li>
  );
}
