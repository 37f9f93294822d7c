import { Title } from '@mantine/core';
import { parseAsBoolean, parseAsString, useQueryStates } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';
import { AddLink } from '../../parts/add-link.js';
import { ExportMenu } from '../../parts/export-menu.js';
import { PageHead } from '../../parts/page-head.js';
import { Answer, Empty } from '../../parts/state.js';
import { useKeys } from '../../parts/use-keys.js';
import { useNames } from '../../parts/use-names.js';
import { seriesOf, type Comparison } from './comparison-row.js';
import classes from './compare.module.css';
import { MetricTable } from './metric-table.js';
import { Notes } from './notes.js';
import { PeriodBar } from './period-bar.js';
import { StatementLists } from './statement-lists.js';
import { Topics } from './topics.js';
import { usePeriods } from './use-periods.js';

/** Two periods of a company side by side: what they report, and what was said. */
export default function CompareScreen() {
  const { t } = useTranslation('compare');
  const names = useNames();
  const [at, setAt] = useQueryStates({
    company: parseAsString,
    from: parseAsString,
    to: parseAsString,
    swapped: parseAsBoolean.withDefault(false),
  });
  const companies = useRead('/v1/companies', { query: { limit: 200 } });
  const company = at.company ?? companies.data?.data[0]?.id ?? '';
  const periods = usePeriods(company, at.to);
  const query = { company, from: at.from, to: at.to };
  const compared = useRead('/v1/comparisons', { query }, { enabled: company !== '' });
  const swap = () => void setAt({ swapped: !at.swapped });
  useKeys('s', swap, { does: t('swap') });
  useKeys('p', () => periods.previous !== null && void setAt({ from: periods.previous }), { does: t('previous') });
  useKeys('y', () => periods.yearAgo !== null && void setAt({ from: periods.yearAgo }), { does: t('yearAgo') });
  const chosen = { from: compared.data?.from.end ?? at.from, to: compared.data?.to.end ?? at.to };
  return (
    <>
      <PageHead title={company === '' ? t('title') : `${t('title')} · ${names.company(company)}`}>
        {company !== '' && <ExportMenu of="comparison" query={query} />}
      </PageHead>
      <Answer of={companies}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty action={<AddLink />}>{t('none')}</Empty>
          ) : (
            <>
              <PeriodBar
                company={company}
                periods={periods}
                chosen={chosen}
                onChoose={(next) => void setAt(next)}
                onSwap={swap}
              />
              <Answer of={compared}>
                {(comparison) => (
                  <Compared comparison={comparison} first={periods.all[0]?.end} isSwapped={at.swapped} />
                )}
              </Answer>
            </>
          )
        }
      </Answer>
    </>
  );
}

interface ComparedProps {
  readonly comparison: Comparison;
  /** End of the first period known. */
  readonly first: string | undefined;
  readonly isSwapped: boolean;
}

function Compared({ comparison, first, isSwapped }: ComparedProps) {
  const { t } = useTranslation('compare');
  // The small lines go over all periods: what lies before and after the two is asked for beside them.
  const { company, from, to } = comparison;
  const before = useRead(
    '/v1/comparisons',
    { query: { company, from: first, to: to.end } },
    { enabled: first !== undefined && first < from.end },
  );
  const after = useRead('/v1/comparisons', { query: { company, from: from.end } });
  return (
    <>
      <Notes company={company} notes={comparison.notes} />
      <section className={classes.section}>
        <Title order={2}>{t('measures')}</Title>
        {comparison.rows.length === 0 ? (
          <p className="wk-dim">{t('noMeasures')}</p>
        ) : (
          <MetricTable
            comparison={comparison}
            series={seriesOf([before.data, after.data, comparison])}
            isSwapped={isSwapped}
          />
        )}
      </section>
      <section aria-labelledby="statements" className={classes.section}>
        <Title order={2} id="statements">
          {t('statements')}
        </Title>
        <StatementLists comparison={comparison} />
        <Topics company={comparison.company} topics={comparison.topics} />
      </section>
    </>
  );
}
