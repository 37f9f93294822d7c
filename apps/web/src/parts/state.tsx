import { Alert, Button, Center, Group, List, Loader, Stack, Text } from '@mantine/core';
import { Inbox, LockKeyhole, TriangleAlert, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/client.js';

/** While something is fetched; says so to those who do not see it. */
export function Loading({ label }: { readonly label?: string }) {
  const { t } = useTranslation();
  return (
    <Center mih={160} role="status">
      <Group gap="xs">
        <Loader size="sm" aria-hidden />
        <Text>{label ?? t('loading')}</Text>
      </Group>
    </Center>
  );
}

/** Where there is nothing: why, and what to do about it. */
export function Empty({ children, action }: { readonly children?: ReactNode; readonly action?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Center mih={160}>
      <Stack align="center" gap="xs" maw={460} ta="center" style={{ textWrap: 'balance' }}>
        <Inbox size={28} aria-hidden className="wk-dim" />
        <Text component="div">{children ?? t('empty')}</Text>
        {action}
      </Stack>
    </Center>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What did not come about, where it is not that something could not be loaded. */
  readonly title?: string;
  /** What to do on the page, where the service's advice is for other ways to it. */
  readonly advice?: string;
}

/** What went wrong, where, and what to do, as the service says it (its words are English). */
export function Failed({ error, onRetry, title, advice }: FailedProps) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const isForbidden = problem?.code === 'forbidden';
  const Icon = isForbidden ? LockKeyhole : problem ? TriangleAlert : WifiOff;
  return (
    <Alert
      color={isForbidden ? 'ink' : problem ? 'red' : 'yellow'}
      icon={<Icon size={18} aria-hidden />}
      title={isForbidden ? t('forbidden') : problem ? (title ?? t('failed')) : undefined}
      role="alert"
    >
      <Stack gap={6} align="flex-start">
        {problem ? (
          <div lang="en">
            <Text>{problem.detail}</Text>
            {advice === undefined && <Text className="wk-dim">{problem.advice}</Text>}
            {problem.errors && (
              <List size="sm">
                {problem.errors.map(({ field, message }) => (
                  <List.Item key={field + message}>{`${field}: ${message}`}</List.Item>
                ))}
              </List>
            )}
          </div>
        ) : (
          <Text>{t('offline')}</Text>
        )}
        {problem && advice !== undefined && <Text>{advice}</Text>}
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Something that was asked for, and what has come of it so far. */
export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** Shows what a query gives, or that it is loading, or what went wrong; stale data stays in view while the service is away (the frame says so). */
export function Answer<Data>({
  of,
  children,
}: {
  readonly of: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const failed = of.error == null ? null : <Failed error={of.error} onRetry={() => void of.refetch()} />;
  if (of.data === undefined) return failed ?? <Loading />;
  return (
    <>
      {problemOf(of.error) && failed}
      {children(of.data)}
    </>
  );
}
