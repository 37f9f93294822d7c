import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../parts/data-table.js';
import { Empty, Loading } from '../../parts/state.js';
import type { Change, Tile } from './change.js';
import { useClaimsById } from './use-changes.js';
import { useColumns } from './use-columns.js';

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly tile: Tile | null;
  readonly current: string | null;
  readonly onPick: (id: string) => void;
  readonly onEnd: () => void;
}

/** The table of changes; where there are none, what that means and where to go. */
export function Changes({ changes, tile, ...table }: ChangesProps) {
  const { t } = useTranslation('today');
  const claims = useClaimsById();
  const columns = useColumns(claims);
  if (changes.length === 0) return <Nothing isFiltered={tile !== null} />;
  if (!claims) return <Loading />;
  const caption = tile === null ? t('changes') : t(`tile_${tile}`);
  return (
    <DataTable
      caption={caption}
      rows={changes}
      columns={columns}
      idOf={({ id }) => id}
      estimate={84}
      cards
      {...table}
    />
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTranslation('today');
  return (
    <Empty
      action={
        <Button component={Link} to={isFiltered ? '/' : '/?range=all'} variant="default" size="xs">
          {isFiltered ? t('showAllKinds') : t('showAll')}
        </Button>
      }
    >
      {isFiltered ? t('nothingOfIt') : t('nothingNew')}
    </Empty>
  );
}
