import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeyView } from '#contracts';
import { useChange } from '../../api/use-change.js';
import { useRead } from '../../api/use-read.js';
import type { Column } from '../../parts/column.js';
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
  const columns: readonly Column<KeyView>[] = [
    {
      id: 'name',
      header: t('name'),
      cell: (key) => (
        <span className={keyStateOf(key, new Date()) === 'valid' ? undefined : classes.dead}>{key.name}</span>
      ),
    },
    { id: 'prefix', header: t('prefix'), cell: ({ prefix }) => <code className={classes.mono}>{prefix}…</code> },
    { id: 'scopes', header: t('scopes'), cell: ({ scopes }) => <Scopes of={scopes} /> },
    {
      id: 'lastUsed',
      header: t('lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? moment(lastUsedAt) : t('neverUsed')),
    },
    {
      id: 'expires',
      header: t('expires'),
      cell: ({ expiresAt }) => (expiresAt ? moment(expiresAt) : t('expires_never')),
    },
    { id: 'state', header: t('state'), cell: (key) => t(`key_${keyStateOf(key, new Date())}`) },
    {
      id: 'do',
      header: <span className="wk-hidden">{t('actions')}</span>,
      cell: (key) =>
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
