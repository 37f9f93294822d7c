import { Text } from '@mantine/core';
import { Check, Clock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DocumentView } from '#contracts';

const ICONS = { ready: Check, queued: Clock, failed: TriangleAlert };
const COLOURS = { ready: 'var(--wk-good)', queued: 'var(--wk-open)', failed: 'var(--wk-bad)' };

/** How a document stands; where it failed, why and what to do. */
export function DocumentStatus({ document: { status, problem } }: { readonly document: DocumentView }) {
  const { t } = useTranslation('documents');
  const Icon = ICONS[status];
  return (
    <>
      <span
        style={{ display: 'inline-flex', alignItems: 'center', gap: 4, color: COLOURS[status], whiteSpace: 'nowrap' }}
      >
        <Icon size={14} aria-hidden />
        {t(`status_${status}`)}
      </span>
      {problem && (
        <Text size="xs" lang="en" maw={340}>
          {problem.detail} <span className="wk-dim">{problem.advice}</span>
        </Text>
      )}
    </>
  );
}
