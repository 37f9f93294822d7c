import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';

interface CompanyFieldProps {
  readonly value: string;
  readonly description?: string;
  readonly error?: string | false;
  readonly required?: boolean;
  readonly onChange: (id: string) => void;
  /** Once it is left, or one of the list is taken. */
  readonly onDone?: (id: string) => void;
}

/** A company that is known, or a word for a new one. */
export function CompanyField({ value, description, error, required, onChange, onDone }: CompanyFieldProps) {
  const { t } = useTranslation('add');
  const { data } = useRead('/v1/companies', { query: { limit: 200 } });
  return (
    <Autocomplete
      label={t('company')}
      description={description ?? t('companyHint')}
      error={error}
      required={required}
      data={data?.data.map(({ id }) => id) ?? []}
      value={value}
      onChange={(words) => onChange(idOf(words))}
      onOptionSubmit={(id) => onDone?.(id)}
      onBlur={() => onDone?.(value)}
      maxDropdownHeight={240}
      spellCheck={false}
    />
  );
}

/** Ids are small letters, digits and hyphens. */
function idOf(words: string): string {
  return words.toLowerCase().trimStart().replace(/\s+/g, '-');
}
