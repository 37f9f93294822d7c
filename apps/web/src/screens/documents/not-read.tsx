import { Alert, Anchor, Text } from '@mantine/core';
import { Clock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentView } from '#contracts';

/** Why nothing was found in a document yet: it waits, or could not be read; and what to do about it. */
export function NotRead({ document }: { readonly document: DocumentView }) {
  const { t } = useTranslation('documents');
  const { status, problem } = document;
  if (status === 'queued')
    return (
      <Alert variant="light" color="gray" mb="xs" icon={<Clock size={16} aria-hidden />} role="status">
        {t('waits')}
      </Alert>
    );
  if (!problem) return null;
  return (
    <Alert
      variant="light"
      color="red"
      mb="xs"
      icon={<TriangleAlert size={16} aria-hidden />}
      title={t('couldNotBeRead')}
    >
      <div lang="en">
        <Text size="sm">{problem.detail}</Text>
        <Text size="sm" className="wk-dim">
          {problem.advice}
        </Text>
      </div>
      <Anchor component={Link} to={`/add?company=${document.company}`} size="sm">
        {t('sendAgain')}
      </Anchor>
    </Alert>
  );
}
