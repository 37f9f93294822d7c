import { Alert, Button, Stack, Text } from '@mantine/core';
import { KeyRound } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyField } from './copy-field.js';

interface ShownOnceProps {
  readonly title: string;
  /** What the secret is, and the secret, one or several. */
  readonly secrets: readonly { readonly label: string; readonly value: string }[];
  readonly onDone: () => void;
  /** What to do with it. */
  readonly children?: ReactNode;
}

/** A secret, the one time that it can be seen. It stays until its reader says that they have it. */
export function ShownOnce({ title, secrets, onDone, children }: ShownOnceProps) {
  const { t } = useTranslation();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <Alert ref={top} tabIndex={-1} color="ink" icon={<KeyRound size={18} aria-hidden />} title={title} mb="md">
      <Stack gap="sm" align="stretch">
        <Text>{t('shownOnce')}</Text>
        {secrets.map(({ label, value }) => (
          <CopyField key={label} label={label} value={value} />
        ))}
        {children}
        <div>
          <Button size="xs" onClick={onDone}>
            {t('haveIt')}
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
