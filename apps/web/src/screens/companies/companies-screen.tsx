import { Anchor, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { RowOf } from '#contracts';
import { useList } from '../../api/use-list.js';
import { AddLink } from '../../parts/add-link.js';
import type { Column } from '../../parts/column.js';
import { DataTable } from '../../parts/data-table.js';
import { PageHead } from '../../parts/page-head.js';
import { Empty, Failed, Loading } from '../../parts/state.js';
import { parseAsWords, SEARCH_LENGTH, searchOf } from '../../parts/search-words.js';
import { useNames } from '../../parts/use-names.js';
import { useRowKeys } from '../../parts/use-row-keys.js';
import { LastCall, NextReport, QuartersRead, RecordCounts } from './company-cells.js';

type Row = RowOf<'/v1/companies'>;
const TYPED_MS = 250;

/** The companies of which there are documents: what is read of each, and what its promises came to. */
export default function CompaniesScreen() {
  const { t } = useTranslation();
  const words = useTranslation('companies').t;
  const [q, setQ] = useQueryState('q', parseAsWords.withDefault('').withOptions({ history: 'replace' }));
  const [asked] = useDebouncedValue(q, TYPED_MS);
  const list = useList('/v1/companies', { query: { q: searchOf(asked) } });
  const [current, setCurrent] = useQueryState('row');
  const pick = (id: string) => void setCurrent(id);
  const navigate = useNavigate();
  const ids = list.rows.map(({ id }) => id);
  useRowKeys({ ids, current, onMove: pick, onOpen: (id) => void navigate(`/companies/${id}`) });
  const columns = useColumns();
  return (
    <>
      <PageHead title={t('companies')}>
        <TextInput
          size="xs"
          type="search"
          aria-label={words('findCompany')}
          placeholder={words('findCompany')}
          value={q}
          maxLength={SEARCH_LENGTH}
          onChange={(event) => void setQ(event.currentTarget.value || null)}
        />
      </PageHead>
      {list.error != null && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && list.error == null && <Loading />}
      {list.data && list.rows.length === 0 && (
        <Empty action={asked === '' && <AddLink />}>{words(asked === '' ? 'noCompanies' : 'noCompanyFits')}</Empty>
      )}
      {list.rows.length > 0 && (
        <DataTable
          caption={t('companies')}
          rows={list.rows}
          columns={columns}
          idOf={({ id }) => id}
          current={current}
          onPick={pick}
          onEnd={list.more}
          cards="labelled"
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('companies');
  const names = useNames();
  return [
    {
      id: 'id',
      header: t('company'),
      cell: ({ id }) => (
        <Anchor component={Link} to={`/companies/${id}`} fw={600}>
          {names.company(id)}
        </Anchor>
      ),
    },
    { id: 'currency', header: t('currency'), size: 90, cell: ({ currency }) => currency },
    { id: 'documents', header: t('documents'), size: 100, cell: ({ documents }) => documents },
    { id: 'read', header: t('quartersRead'), cell: ({ id }) => <QuartersRead company={id} /> },
    { id: 'claims', header: t('claims'), size: 90, cell: ({ claims }) => claims },
    { id: 'record', header: t('record'), cell: ({ id }) => <RecordCounts company={id} /> },
    { id: 'last', header: t('lastCall'), cell: ({ id }) => <LastCall company={id} /> },
    { id: 'next', header: t('nextReport'), cell: ({ id }) => <NextReport company={id} /> },
  ];
}
