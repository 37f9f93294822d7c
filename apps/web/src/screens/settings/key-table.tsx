import { Badge, Group } from '@mantine/core';
import type { ColumnDef } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { KeyView } from '#contracts';
import { useChange } from '../../api/use-change.js';
import { useRead } from '../../api/use-read.js';
import { ConfirmButton } from '../../parts/confirm-button.js';
import { DataTable } from '../../parts/data-table.js';
import { Refused } from '../../parts/refused.js';
import { Answer, Empty } from '../../parts/state.js';
import { useFigures } from '../../parts/use-figures.js';
import { keyStateOf } from './expiry.js';
import classes from './settings.module.css';

/** Keys, also revoked and expired ones: known by their beginning, never shown whole. */
export function KeyTable() {
  const { t } = useTranslation('settings');
  const { moment } = useFigures();
  const keys = useRead('/v1/keys');
  const revoke = useChange('delete', '/v1/keys/{id}');
  const columns: readonly ColumnDef<KeyView>[] = [
    {
      header: t('name'),
      cell: ({ row: { original: key } }) => (
        <span className={keyStateOf(key, new Date()) === 'valid' ? undefined : classes.dead}>{key.name}</span>
      ),
    },
    { header: t('prefix'), cell: ({ row }) => <code className={classes.mono}>{row.original.prefix}…</code> },
    { header: t('scopes'), cell: ({ row }) => <Scopes of={row.original.scopes} /> },
    {
      header: t('lastUsed'),
      cell: ({ row: { original } }) => (original.lastUsedAt ? moment(original.lastUsedAt) : t('neverUsed')),
    },
    {
      header: t('expires'),
      cell: ({ row: { original } }) => (original.expiresAt ? moment(original.expiresAt) : t('expires_never')),
    },
    { header: t('state'), cell: ({ row }) => t(`key_${keyStateOf(row.original, new Date())}`) },
    {
      id: 'do',
      header: () => <span className="wk-hidden">{t('actions')}</span>,
      cell: ({ row: { original: key } }) =>
        keyStateOf(key, new Date()) === 'valid' && (
          <ConfirmButton
            needs="admin"
            size="compact-xs"
            variant="subtle"
            color="red"
            question={t('revokeQuestion', { name: key.name })}
            consequence={t('revokeConsequence')}
            aria-label={`${t('revoke')}: ${key.name}`}
            onConfirm={() => revoke.mutate({ path: { id: key.id } })}
          >
            {t('revoke')}
          </ConfirmButton>
        ),
    },
  ];
  return (
    <>
      <Refused error={revoke.error} />
      <Answer of={keys}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty>{t('noKeys')}</Empty>
          ) : (
            <DataTable caption={t('tab_keys')} rows={data} columns={columns} idOf={({ id }) => id} cards="labelled" />
          )
        }
      </Answer>
    </>
  );
}

function Scopes({ of }: { readonly of: readonly string[] }) {
  return (
    <Group gap={4}>
      {of.map((scope) => (
        <Badge key={scope} variant="default" size="sm" tt="none" fw={500}>
          {scope}
        </Badge>
      ))}
    </Group>
  );
}
