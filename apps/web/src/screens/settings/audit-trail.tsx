import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '#contracts';
import { useList } from '../../api/use-list.js';
import type { Column } from '../../parts/column.js';
import { DataTable } from '../../parts/data-table.js';
import { Empty, Failed, Loading } from '../../parts/state.js';
import { useFigures } from '../../parts/use-figures.js';
import { useMay } from '../../parts/use-may.js';
import { AuditVerdict } from './audit-verdict.js';
import { NeedsAdmin } from './needs-admin.js';
import classes from './settings.module.css';

/** As many letters of a document's hash as tell it from another. */
const SHOWN_OF_HASH = 12;

/** Who did what, newest first, and whether the trail is as it was written. */
export function AuditTrail() {
  return useMay()('admin') ? <Trail /> : <NeedsAdmin />;
}

function Trail() {
  const { t } = useTranslation('settings');
  const { moment } = useFigures();
  const trail = useList('/v1/audit');
  const columns: readonly Column<AuditEntryView>[] = [
    { id: 'position', header: t('position'), size: 72, cell: ({ position }) => position },
    { id: 'at', header: t('at'), cell: ({ at }) => moment(at) },
    { id: 'who', header: t('who'), cell: ({ actor }) => (actor.key === null ? t('anybody') : actor.name) },
    { id: 'what', header: t('what'), size: 220, cell: ({ action }) => t(`action_${action}` as 'action_key.created') },
    { id: 'detail', header: t('detail'), cell: (entry) => <Detail of={entry} /> },
  ];
  return (
    <Stack>
      <AuditVerdict />
      {trail.isPending && <Loading />}
      {trail.error != null && <Failed error={trail.error} onRetry={() => void trail.refetch()} />}
      {trail.data && trail.rows.length === 0 && <Empty>{t('noAudit')}</Empty>}
      {trail.rows.length > 0 && (
        <DataTable
          caption={t('tab_audit')}
          rows={trail.rows}
          columns={columns}
          idOf={({ position }) => String(position)}
          onEnd={trail.more}
          cards="labelled"
        />
      )}
    </Stack>
  );
}

function Detail({ of: { detail, subject } }: { readonly of: AuditEntryView }) {
  const facts = Object.entries(detail).filter(([, value]) => value !== null);
  return (
    <span className={classes.mono} lang="en" title={subject}>
      {facts.length === 0
        ? subject
        : facts
            .map(
              ([name, value]) =>
                `${name}: ${name === 'sha256' ? String(value).slice(0, SHOWN_OF_HASH) : String(value)}`,
            )
            .join(' · ')}
    </span>
  );
}
