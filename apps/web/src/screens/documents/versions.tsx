import { Alert, Anchor } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Files } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentView } from '#contracts';
import { read } from '../../api/client.js';
import { useFigures } from '../../parts/use-figures.js';

interface VersionsProps {
  readonly document: DocumentView;
  /** The part of an address that leads to the sentence that is looked at; empty where none is. */
  readonly place: string;
}

/** The other texts of the same call, each with a link to the same sentence in it; says where this one was corrected. */
export function Versions({ document, place }: VersionsProps) {
  const { t } = useTranslation('documents');
  const { moment } = useFigures();
  const found = useQueries({
    queries: document.sameCall.map((id) => ({
      queryKey: ['read', '/v1/documents/{id}', { id }, {}],
      queryFn: ({ signal }: { signal: AbortSignal }) => read('/v1/documents/{id}', { path: { id } }, signal),
    })),
  });
  const others = found.flatMap(({ data }) => data ?? []);
  if (others.length === 0) return null;
  const isCorrected = others.some(
    ({ replaces, version }) => replaces === document.id || (version ?? 1) > (document.version ?? 1),
  );
  return (
    <Alert
      variant="light"
      color={isCorrected ? 'yellow' : 'gray'}
      icon={<Files size={16} aria-hidden />}
      py={6}
      mb="xs"
      title={t(isCorrected ? 'corrected' : 'otherTexts')}
    >
      {others.map((other) => (
        <div key={other.id}>
          <Anchor component={Link} to={`/documents/${other.id}${place && `?${place}`}`} size="sm">
            {t('versionNamed', { version: other.version ?? 1, name: other.name })}
          </Anchor>{' '}
          <span className="wk-dim">{t('received', { at: moment(other.receivedAt) })}</span>
        </div>
      ))}
    </Alert>
  );
}
