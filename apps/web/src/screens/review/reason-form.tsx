import { Button, Group, Kbd, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../parts/use-keys.js';
import { useSettings } from '../../settings/settings.js';
import classes from './review.module.css';

interface ReasonFormProps {
  readonly title: string;
  /** Usual reasons, one key each. */
  readonly choices: readonly string[];
  /** What the button that sends it says. */
  readonly send: string;
  readonly pending: boolean;
  /** Is the rest of it filled in? */
  readonly ready?: boolean;
  readonly onSend: (reason: string) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** What a decision needs: what belongs to it, and why, by one key or in words. Enter sends, Escape leaves. */
export function ReasonForm({
  title,
  choices,
  send,
  pending,
  ready = true,
  onSend,
  onCancel,
  children,
}: ReasonFormProps) {
  const { t } = useTranslation('review');
  const [reason, setReason] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus({ preventScroll: true }), []);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (ready && reason.trim() !== '' && !pending) onSend(reason.trim());
  };
  const choose = (key: string) => setReason(choices[Number(key) - 1] ?? reason);
  useKeys('1,2,3,4,5,6', ({ key }) => choose(key));
  const { shortcuts } = useSettings();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    // Single keys are silent in fields; nothing is typed into a radio button.
    if (shortcuts && (event.target as HTMLInputElement).type === 'radio') choose(event.key);
    if (event.key === 'Enter' && event.target === form.current) submit();
  };
  return (
    <form ref={form} tabIndex={-1} className={classes.panel} aria-label={title} onSubmit={submit} onKeyDown={onKeyDown}>
      <Text component="h2" fw={650} size="md">
        {title}
      </Text>
      {children}
      <div role="group" aria-label={t('reason')} className={classes.choices}>
        {choices.map((choice, at) => (
          <Button
            key={choice}
            variant={choice === reason ? 'filled' : 'default'}
            size="compact-sm"
            aria-pressed={choice === reason}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => setReason(choice)}
            leftSection={<Kbd size="xs">{at + 1}</Kbd>}
          >
            {choice}
          </Button>
        ))}
      </div>
      <TextInput
        label={t('reason')}
        value={reason}
        maxLength={2000}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="xs" loading={pending} disabled={!ready || reason.trim() === ''}>
          {send}
        </Button>
        <Button variant="default" size="xs" onClick={onCancel}>
          {t('cancel')}{' '}
          <Kbd size="xs" ml={6}>
            Esc
          </Kbd>
        </Button>
        {!ready || reason.trim() === '' ? (
          <Text size="xs" className="wk-dim">
            {ready ? t('reasonNeeded') : t('notYet')}
          </Text>
        ) : null}
      </Group>
    </form>
  );
}
