import { Button, Group, Text } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../api/client.js';
import { PageHead } from './page-head.js';
import { Answer, Empty, Failed, Loading, type Asked } from './state.js';

/** What a screen can be about, each with the list where all of it stands. */
const LISTS = { claim: 'claims', company: 'companies', document: 'documents' } as const;

interface SubjectProps<Data> {
  readonly of: Asked<Data>;
  readonly what: keyof typeof LISTS;
  /** What stands in the address for it. */
  readonly id: string;
  readonly children: (data: Data) => ReactNode;
}

/**
 * Shows what a screen is about. Where there is no such thing, or it could not be had, the screen has a heading that says so
 * all the same, and ways on.
 */
export function Subject<Data>({ of, what, id, children }: SubjectProps<Data>) {
  const { t } = useTranslation();
  if (of.data !== undefined) return <Answer of={of}>{children}</Answer>;
  if (of.error == null) return <Loading />;
  if (isMissing(of.error)) return <Missing what={what} id={id} />;
  return (
    <>
      <PageHead title={t(LISTS[what])} />
      <Failed error={of.error} onRetry={() => void of.refetch()} />
    </>
  );
}

/** Did the service answer that there is no such thing, or that there cannot be one? */
function isMissing(error: unknown): boolean {
  const { status, errors = [] } = problemOf(error) ?? {};
  return status === 404 || (status === 400 && errors.length > 0 && errors.every(({ field }) => field === 'id'));
}

function Missing({ what, id }: { readonly what: keyof typeof LISTS; readonly id: string }) {
  const { t } = useTranslation();
  const list = LISTS[what];
  return (
    <>
      <PageHead title={t(`missing_${what}`)} />
      <Empty
        action={
          <Group gap="xs" justify="center">
            <Button component={Link} to={`/${list}`} size="xs">
              {t(`all_${list}`)}
            </Button>
            <Button variant="default" size="xs" onClick={spotlight.open}>
              {t('search')}
            </Button>
          </Group>
        }
      >
        <Text className="wk-anywhere">{t(`missing_${what}_why`, { id })}</Text>
      </Empty>
    </>
  );
}
