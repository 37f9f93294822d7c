import { Button } from '@mantine/core';
import { useQueryState } from 'nuqs';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useList } from '../../api/use-list.js';
import { useRefresh } from '../../api/use-refresh.js';
import { DataTable } from '../../parts/data-table.js';
import { PageHead } from '../../parts/page-head.js';
import { Empty, Failed, Loading } from '../../parts/state.js';
import { useRowKeys } from '../../parts/use-row-keys.js';
import { DocumentFilters, useDocumentFilters } from './document-filters.js';
import { useDocumentColumns } from './document-columns.js';

/** A document on its way is asked for again so often, in milliseconds. */
const WAITING = 3_000;

/** All documents: whose, of when, what was found in them, and what to do where one could not be read. */
export default function DocumentsScreen() {
  const { t } = useTranslation('documents');
  const common = useTranslation().t;
  const [filters] = useDocumentFilters();
  const { language, ...query } = filters;
  const list = useList('/v1/documents', { query });
  const columns = useDocumentColumns();
  const rows = language === null ? list.rows : list.rows.filter((one) => one.languages.includes(language));
  const [current, setCurrent] = useQueryState('row');
  const pick = (id: string) => void setCurrent(id);
  const navigate = useNavigate();
  const onOpen = (id: string) => void navigate(`/documents/${id}`);
  useRowKeys({ ids: rows.map(({ id }) => id), current, onMove: pick, onOpen });
  useRefresh(
    list.rows.some(({ status }) => status === 'queued'),
    list.refetch,
    WAITING,
  );
  const { more } = list;
  const onEnd = useCallback(() => more(), [more]);
  return (
    <>
      <PageHead title={common('documents')}>
        <Button component={Link} to="/add" size="xs" variant="default">
          {t('add')}
        </Button>
      </PageHead>
      <DocumentFilters />
      {list.error != null && <Failed error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending ? (
        <Loading />
      ) : rows.length === 0 ? (
        list.error == null && <Empty>{t(Object.values(filters).some(Boolean) ? 'noneSo' : 'none')}</Empty>
      ) : (
        <DataTable
          caption={common('documents')}
          rows={rows}
          columns={columns}
          idOf={({ id }) => id}
          onPick={pick}
          onEnd={onEnd}
          current={current}
          cards="labelled"
        />
      )}
    </>
  );
}
