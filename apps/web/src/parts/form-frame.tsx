import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyScope } from '#contracts';
import { Refused } from './refused.js';
import { ScopedButton } from './scoped-button.js';

interface FormFrameProps {
  /** What it makes or changes. */
  readonly title: string;
  /** On its button; the title where it says nothing. */
  readonly verb?: string;
  readonly needs: KeyScope;
  /** What was refused at the last time; null where nothing was. */
  readonly error: unknown;
  /** As `Refused` has it. */
  readonly onLookAgain?: () => void;
  readonly isPending: boolean;
  /** Is enough said to send it? */
  readonly isWhole?: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A form of one thing: its fields between a heading and its buttons, and what was refused above them. */
export function FormFrame(props: FormFrameProps) {
  const {
    title,
    verb = title,
    needs,
    error,
    onLookAgain,
    isPending,
    isWhole = true,
    onSend,
    onCancel,
    children,
  } = props;
  const { t } = useTranslation();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Paper component="form" withBorder p="md" mb="md" maw={760} onSubmit={send} aria-labelledby={id}>
      <Stack>
        <Title order={2} id={id}>
          {title}
        </Title>
        {children}
        <Refused error={error} onLookAgain={onLookAgain} />
        <Group gap="xs">
          <ScopedButton needs={needs} type="submit" loading={isPending} disabled={!isWhole}>
            {verb}
          </ScopedButton>
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
