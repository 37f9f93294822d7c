import { Autocomplete, type OptionsFilter } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';
import classes from './add.module.css';

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
  const names = new Map(data?.data.map(({ id, name }) => [id, name]));
  const named: OptionsFilter = ({ options, search }) =>
    options.filter((one) => 'value' in one && holds(`${names.get(String(one.value))} ${one.value}`, search));
  return (
    <Autocomplete
      label={t('company')}
      description={description ?? t('companyHint')}
      error={error}
      required={required}
      data={[...names.keys()]}
      filter={named}
      renderOption={({ option: { value: id } }) => (
        <span>
          {names.get(id)} <span className={classes.id}>{id}</span>
        </span>
      )}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      onChange={(words) => onChange(idOf(words))}
      onOptionSubmit={(id) => onDone?.(id)}
      onBlur={() => onDone?.(value)}
      maxDropdownHeight={240}
      spellCheck={false}
    />
  );
}

/** Also where words stand for the hyphens of an id. */
function holds(text: string, words: string): boolean {
  const plain = (one: string) =>
    one
      .toLowerCase()
      .replaceAll(/[\s-]+/g, ' ')
      .trim();
  return plain(text).includes(plain(words));
}

/** Ids are small letters, digits and hyphens. */
function idOf(words: string): string {
  return words.toLowerCase().trimStart().replace(/\s+/g, '-');
}
