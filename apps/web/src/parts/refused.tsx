import { Alert, Button, Stack, Text } from '@mantine/core';
import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/client.js';
import { Failed } from './state.js';

interface RefusedProps {
  readonly error: unknown;
  /** Reads afresh what somebody else has changed meanwhile; what was typed stays. */
  readonly onLookAgain?: () => void;
}

/** Says that a change did not come about, and why; nothing where none was refused. */
export function Refused({ error, onLookAgain }: RefusedProps) {
  const { t } = useTranslation();
  if (error == null) return null;
  if (!onLookAgain || problemOf(error)?.status !== 412) return <Failed error={error} title={t('refused')} />;
  return (
    <Alert color="yellow" icon={<RefreshCw size={18} aria-hidden />} title={t('changedMeanwhile')} role="alert">
      <Stack gap={6} align="flex-start">
        <Text>{t('changedMeanwhileHint')}</Text>
        <Button size="xs" variant="default" onClick={onLookAgain}>
          {t('readAfresh')}
        </Button>
      </Stack>
    </Alert>
  );
}
