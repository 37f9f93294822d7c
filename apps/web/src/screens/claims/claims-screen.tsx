import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useList } from '../../api/use-list.js';
import { amongClaims } from '../../parts/claim-list.js';
import { DataTable } from '../../parts/data-table.js';
import { AddLink } from '../../parts/add-link.js';
import { ExportMenu } from '../../parts/export-menu.js';
import { PageHead } from '../../parts/page-head.js';
import { Answer, Empty } from '../../parts/state.js';
import { useRowKeys } from '../../parts/use-row-keys.js';
import { ClaimFilterBar } from './claim-filter-bar.js';
import classes from './claims.module.css';
import { isFiltered, queryOf, useClaimFilters } from './use-claim-filters.js';
import { useClaimColumns } from './use-claim-columns.js';

/** All claims, narrowed and sorted by what stands in the address, each with both quotes. */
export default function ClaimsScreen() {
  const { t } = useTranslation('claims');
  const navigate = useNavigate();
  const { filters, choose, clear } = useClaimFilters();
  const query = queryOf(filters);
  const claims = useList('/v1/claims', { query });
  const ids = useMemo(() => claims.rows.map(({ id }) => id), [claims.rows]);
  const columns = useClaimColumns(ids);
  const pick = (row: string) => choose({ row });
  useRowKeys({
    ids,
    current: filters.row,
    onMove: pick,
    onOpen: (id) => void navigate(`/claims/${id}`, { state: amongClaims(ids, id) }),
  });
  return (
    <>
      <PageHead title={t('title')}>
        <ExportMenu of="claims" query={query} />
      </PageHead>
      <ClaimFilterBar filters={filters} choose={choose} clear={clear} />
      <Answer of={claims}>
        {() =>
          claims.rows.length === 0 ? (
            <NoClaims isFiltered={isFiltered(filters)} onClear={clear} />
          ) : (
            <>
              <p className={classes.count} role="status">
                {t(claims.hasNextPage ? 'shownMore' : 'shown', { count: claims.rows.length })}
              </p>
              <DataTable
                caption={t('title')}
                rows={claims.rows}
                columns={columns}
                idOf={({ id }) => id}
                current={filters.row}
                onPick={pick}
                onEnd={claims.more}
                estimate={78}
                cards
              />
            </>
          )
        }
      </Answer>
    </>
  );
}

function NoClaims({ isFiltered: is, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation('claims');
  if (!is) return <Empty action={<AddLink />}>{t('none')}</Empty>;
  return (
    <Empty
      action={
        <Button size="xs" variant="default" onClick={onClear}>
          {t('clear')}
        </Button>
      }
    >
      {t('noneMatch')}
    </Empty>
  );
}
