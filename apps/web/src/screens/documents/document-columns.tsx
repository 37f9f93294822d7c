import { Anchor, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentView } from '#contracts';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { usePeriodName } from '../../parts/use-period-name.js';
import { useTerms } from '../../words/use-terms.js';
import { DocumentStatus } from './document-status.js';

const column = createColumnHelper<DocumentView>();

/** Columns of the list of documents. */
export function useDocumentColumns() {
  const { t } = useTranslation('documents');
  const names = useNames();
  const term = useTerms();
  const periodName = usePeriodName();
  const { day, moment } = useFigures();
  return [
    column.accessor('name', {
      header: t('name'),
      cell: ({ row: { original: one } }) => <DocumentName document={one} />,
    }),
    column.accessor('company', {
      header: t('company'),
      cell: ({ getValue }) => (
        <Anchor component={Link} to={`/companies/${getValue()}`} size="sm">
          {names.company(getValue())}
        </Anchor>
      ),
    }),
    column.accessor('period', {
      header: t('period'),
      cell: ({ getValue }) => (getValue() ? periodName(getValue()!) : '–'),
    }),
    column.accessor('eventDate', { header: t('eventDate'), cell: ({ getValue }) => dayOr(getValue(), day) }),
    column.accessor('languages', {
      header: t('language'),
      cell: ({ getValue }) =>
        getValue()
          .map((one) => term('language', one))
          .join(' + ') || '–',
    }),
    column.accessor('statements', { header: t('statementsHead') }),
    column.accessor('observations', { header: t('observationsHead') }),
    column.accessor('status', {
      header: t('status'),
      cell: ({ row: { original: one } }) => <DocumentStatus document={one} />,
    }),
    column.accessor('receivedAt', { header: t('receivedHead'), cell: ({ getValue }) => moment(getValue()) }),
  ];
}

const dayOr = (value: string | null, day: (value: string) => string): string => (value === null ? '–' : day(value));

function DocumentName({ document }: { readonly document: DocumentView }) {
  const { t } = useTranslation('documents');
  const { id, name, version, sameCall, origin, kind } = document;
  const notes = [
    kind === 'import' && t('import'),
    version !== null && version > 1 && t('version', { version }),
    sameCall.length > 0 && t('sameCall', { count: sameCall.length }),
    origin && t('origin', { form: origin.form, context: origin.address ? 'address' : undefined }),
  ].filter(Boolean);
  return (
    <>
      <Anchor component={Link} to={`/documents/${id}`} size="sm" style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Anchor>
      {notes.length > 0 && (
        <Text size="xs" className="wk-dim">
          {notes.join(' · ')}
        </Text>
      )}
    </>
  );
}
