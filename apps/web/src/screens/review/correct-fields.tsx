import { NativeSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BASES, DIRECTIONS, MODALITIES, STATEMENT_KINDS, TARGET_FORMS } from '#contracts';
import { useTerms, type TermSet } from '../../words/use-terms.js';
import { HorizonFields, ScopeField, TargetFields } from './target-fields.js';
import type { Fault, Reading, ReadingField } from './reading.js';
import classes from './review.module.css';
import { useKnownWords } from './use-known-words.js';

export interface FieldsProps {
  readonly company: string;
  readonly reading: Reading;
  readonly faults: Partial<Record<ReadingField, Fault>>;
  readonly onChange: (change: Partial<Reading>) => void;
}

/** Every field of a reading that a person may correct. */
export function CorrectFields(props: FieldsProps) {
  return (
    <div className={classes.fields}>
      <NameFields {...props} />
      <TargetFields {...props} />
      <HorizonFields {...props} />
      <WordFields {...props} />
      <ScopeField {...props} />
    </div>
  );
}

function NameFields({ company, reading, onChange }: FieldsProps) {
  const { t } = useTranslation('review');
  const words = useKnownWords(company, reading);
  return (
    <>
      <Select
        label={t('field:metric')}
        searchable
        data={words.metrics}
        value={reading.metric}
        allowDeselect={false}
        onChange={(metric) => metric !== null && onChange({ metric })}
      />
      <Select
        label={t('field:segment')}
        searchable
        data={words.segments}
        value={reading.segment}
        allowDeselect={false}
        onChange={(segment) => segment !== null && onChange({ segment })}
      />
      <Select
        label={t('field:event')}
        searchable
        clearable
        placeholder={t('none')}
        data={words.events}
        value={reading.event}
        onChange={(event) => onChange({ event })}
        clearButtonProps={{ 'aria-label': t('clear') }}
      />
    </>
  );
}

const WORDS = [
  { field: 'form', words: TARGET_FORMS },
  { field: 'kind', words: STATEMENT_KINDS },
  { field: 'direction', words: DIRECTIONS },
  { field: 'modality', words: MODALITIES },
  { field: 'basis', words: BASES },
] as const;

function WordFields({ reading, onChange }: FieldsProps) {
  const { t } = useTranslation('review');
  const term = useTerms();
  return WORDS.map(({ field, words }) => (
    <NativeSelect
      key={field}
      label={t(`field:${field}`)}
      value={reading[field] ?? ''}
      data={[
        ...(field === 'direction' ? [{ value: '', label: t('none') }] : []),
        ...words.map((word) => ({ value: word, label: term(field as TermSet, word) })),
      ]}
      onChange={({ currentTarget: { value } }) => onChange({ [field]: value === '' ? null : value })}
    />
  ));
}
