import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DocumentView } from '#contracts';
import type { Column } from '../../parts/column.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { usePeriodName } from '../../parts/use-period-name.js';
import { useTerms } from '../../words/use-terms.js';
import { DocumentStatus } from './document-status.js';

/** Columns of the list of documents. */
export function useDocumentColumns(): readonly Column<DocumentView>[] {
  const { t } = useTranslation('documents');
  const names = useNames();
  const term = useTerms();
  const periodName = usePeriodName();
  const { day, moment } = useFigures();
  return [
    { id: 'name', header: t('name'), cell: (one) => <DocumentName document={one} /> },
    {
      id: 'company',
      header: t('company'),
      cell: ({ company }) => (
        <Anchor component={Link} to={`/companies/${company}`} size="sm">
          {names.company(company)}
        </Anchor>
      ),
    },
    { id: 'period', header: t('period'), cell: ({ period }) => (period ? periodName(period) : '–') },
    { id: 'eventDate', header: t('eventDate'), cell: ({ eventDate }) => (eventDate === null ? '–' : day(eventDate)) },
    {
      id: 'languages',
      header: t('language'),
      cell: ({ languages }) => languages.map((one) => term('language', one)).join(' + ') || '–',
    },
    { id: 'statements', header: t('statementsHead'), cell: ({ statements }) => statements },
    { id: 'observations', header: t('observationsHead'), cell: ({ observations }) => observations },
    { id: 'status', header: t('status'), cell: (one) => <DocumentStatus document={one} /> },
    { id: 'receivedAt', header: t('receivedHead'), cell: ({ receivedAt }) => moment(receivedAt) },
  ];
}

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
