import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReadingWords } from './use-reading-words.js';
import { READING_FIELDS, type Reading, type ReadingField } from './reading.js';
import classes from './review.module.css';

interface ChangedFieldsProps {
  readonly company: string;
  readonly before: Partial<Reading>;
  readonly changes: Partial<Reading>;
}

/** The fields that change, each as it was and as it will be. */
export function ChangedFields({ company, before, changes }: ChangedFieldsProps) {
  const { t } = useTranslation('review');
  const write = useReadingWords(company);
  const fields = READING_FIELDS.filter((field) => field in changes);
  if (fields.length === 0)
    return (
      <Text size="xs" className="wk-dim">
        {t('nothingChanged')}
      </Text>
    );
  return (
    <dl className={classes.changes} aria-label={t('changes')}>
      {fields.map((field: ReadingField) => (
        <div key={field}>
          <dt>{t(`field:${field}`)}</dt>
          <dd>
            {field in before && <del>{write(field, before)}</del>} <span aria-hidden>→</span>{' '}
            <ins>{write(field, changes)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
