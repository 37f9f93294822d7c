import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '#contracts';
import { DataTable } from '../../../parts/data-table.js';
import { useFigures } from '../../../parts/use-figures.js';
import classes from '../add.module.css';

type RowProblem = ImportView['problems'][number];

/** What a file of figures holds: what was understood, and each row that was not, with what to do. */
export function ImportResult({ result }: { readonly result: ImportView }) {
  const { t } = useTranslation('add');
  const { count } = useFigures();
  return (
    <>
      <Table className={classes.counts} withRowBorders={false} w="auto">
        <Table.Tbody>
          <Count name={t('rowsRead')} value={count(result.rows)} />
          <Count name={t('figuresRead')} value={count(result.figures)} />
          <Count name={t('days')} value={t('daysSplit', { ...result.documents })} />
        </Table.Tbody>
      </Table>
      {result.notes.length > 0 && (
        <ul className={classes.doubts} lang="en">
          {result.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {result.problems.length > 0 && <Problems problems={result.problems} />}
    </>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{value}</Table.Td>
    </Table.Tr>
  );
}

function Problems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { t } = useTranslation('add');
  const english = (text: string) => <span lang="en">{text}</span>;
  return (
    <DataTable
      caption={t('rowProblems')}
      rows={problems}
      idOf={({ row, column, detail }) => `${row} ${column} ${detail}`}
      columns={[
        { id: 'row', header: t('row'), cell: ({ row }) => row },
        { id: 'column', header: t('column'), cell: ({ column }) => column ?? '–' },
        { id: 'detail', header: t('whatIsWrong'), cell: ({ detail }) => english(detail) },
        { id: 'advice', header: t('whatToDo'), cell: ({ advice }) => english(advice) },
      ]}
    />
  );
}
