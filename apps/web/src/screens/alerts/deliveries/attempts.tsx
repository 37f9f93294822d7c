import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AttemptView } from '#contracts';
import { useFigures } from '../../../parts/use-figures.js';
import classes from '../alerts.module.css';

/** Every attempt of a delivery: when, how long, and what was answered. */
export function Attempts({ of }: { readonly of: readonly AttemptView[] }) {
  const { t } = useTranslation('alerts');
  const { moment, count } = useFigures();
  if (of.length === 0) return <p className="wk-dim">{t('noAttempts')}</p>;
  return (
    <Table verticalSpacing={4} horizontalSpacing="xs">
      <caption className="wk-hidden">{t('attempts')}</caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">#</Table.Th>
          <Table.Th scope="col">{t('at')}</Table.Th>
          <Table.Th scope="col">{t('answered')}</Table.Th>
          <Table.Th scope="col">{t('took')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {of.map(({ number, at, status, durationMs, answer, error }) => (
          <Table.Tr key={number}>
            <Table.Td>{number}</Table.Td>
            <Table.Td>{moment(at)}</Table.Td>
            <Table.Td>
              {error ? <span lang="en">{error}</span> : (status ?? '–')}
              {answer && (
                <pre className={classes.answer} tabIndex={0} aria-label={t('answer')}>
                  {answer}
                </pre>
              )}
            </Table.Td>
            <Table.Td>{count(durationMs)} ms</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
