import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ImportView } from '#contracts';
import { useRead } from '../../../api/use-read.js';
import { Failed, Loading } from '../../../parts/state.js';
import { ImportResult } from './import-result.js';

const LOOK_MS = 1500;

/** A file of figures that was taken in: followed until the claims have been judged by it. */
export function TakenImport({ first }: { readonly first: ImportView }) {
  const { t } = useTranslation('add');
  const isOpen = first.status === 'tracking';
  const path = { id: first.id ?? '' };
  const { data } = useRead('/v1/imports/{id}', { path }, { enabled: isOpen, every: LOOK_MS });
  const now = data ?? first;
  if (now.status === 'tracking') return <Loading label={t('importing')} />;
  if (now.status === 'failed') return <Failed error={now.problem} title={t('notImported')} />;
  return (
    <div role="status">
      <ImportResult result={now as ImportView} />
      <Group gap="md" mt="xs">
        <Text fw={600}>
          {t('imported')} · {t('verdictsChanged', { count: now.verdictsChanged ?? 0 })}
        </Text>
        <Anchor component={Link} to={`/claims?company=${encodeURIComponent(now.company)}`}>
          {t('openClaims')}
        </Anchor>
        <Anchor component={Link} to={`/companies/${encodeURIComponent(now.company)}`}>
          {t('openCompany')}
        </Anchor>
        <Anchor component={Link} to={`/documents?company=${encodeURIComponent(now.company)}`}>
          {t('documents')}
        </Anchor>
      </Group>
    </div>
  );
}
