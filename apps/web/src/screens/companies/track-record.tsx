import { SegmentedControl, Table, Title } from '@mantine/core';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';
import { Answer } from '../../parts/state.js';
import { COUNTED, RecordRow } from './record-row.js';
import classes from './company.module.css';

const BY = ['company', 'metric', 'speaker'] as const;

/** How a company kept its word, as counts; the share kept only where there are enough, and with its interval. */
export function TrackRecord({ company }: { readonly company: string }) {
  const { t } = useTranslation('companies');
  const [by, setBy] = useQueryState('by', parseAsStringLiteral(BY).withDefault('company'));
  const record = useRead('/v1/scorecards', { query: { company, by } });
  return (
    <section aria-labelledby="record" className={classes.section}>
      <div className={classes.sectionHead}>
        <Title order={2} id="record">
          {t('record')}
        </Title>
        <SegmentedControl
          size="xs"
          className="wk-screen-only"
          aria-label={t('recordBy')}
          value={by}
          onChange={(next) => void setBy(next as (typeof BY)[number])}
          data={BY.map((value) => ({ value, label: t(`by_${value}`) }))}
        />
      </div>
      <Answer of={record}>
        {({ lines, atLeast, twins }) => (
          <>
            <Table.ScrollContainer minWidth={860} scrollAreaProps={{ tabIndex: 0, role: 'group', 'aria-label': t('record') }}>
              <Table verticalSpacing={4} horizontalSpacing="xs" className={classes.record}>
                <caption className="wk-hidden">{t('record')}</caption>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{t(`by_${by}`)}</Table.Th>
                    <Table.Th scope="col">{t('claims')}</Table.Th>
                    {COUNTED.map((one) => (
                      <Table.Th key={one} scope="col">
                        {t(`count_${one}`)}
                      </Table.Th>
                    ))}
                    <Table.Th scope="col">{t('kept')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {lines.map((line) => (
                    <RecordRow key={line.key} company={company} by={by} line={line} atLeast={atLeast} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            <p className={classes.note}>
              {t('recordNote', { count: atLeast })}
              {twins > 0 && ` ${t('twins', { count: twins })}`}
            </p>
          </>
        )}
      </Answer>
    </section>
  );
}
