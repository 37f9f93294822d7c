import { Button, Select, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../add.module.css';
import { FIELDS, type Field, type Mapping } from './mapping.js';

interface MappingFormProps {
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  /** Unfolded where the file could not be understood without it. */
  readonly open: boolean;
  readonly onChange: (mapping: Mapping) => void;
  readonly onCheck: () => void;
}

/** What may hold for all rows of a table. */
const SHARED: readonly Field[] = ['metric', 'unit', 'currency', 'reported_on', 'segment', 'basis', 'source'];

/** Which column of a table holds which field, by hand. */
export function MappingForm({ headers, mapping, open, onChange, onCheck }: MappingFormProps) {
  const { t } = useTranslation('add');
  const check = (event: FormEvent) => {
    event.preventDefault();
    onCheck();
  };
  const column = (field: Field, name: string | null) =>
    onChange({ ...mapping, columns: { ...mapping.columns, [field]: name ?? '' } });
  const shared = (field: Field, value: string) =>
    onChange({ ...mapping, defaults: { ...mapping.defaults, [field]: value } });
  return (
    <details className={classes.more} open={open || undefined}>
      <summary>{t('mapping')}</summary>
      <p className="wk-dim">{t('mappingHint')}</p>
      <form onSubmit={check}>
        <div className={classes.fields}>
          {FIELDS.map((field) => (
            <Select
              key={field}
              label={t(`field_${field}`)}
              placeholder={t('mapAuto')}
              data={[...new Set(headers)]}
              value={mapping.columns[field] || null}
              onChange={(name) => column(field, name)}
              clearable
            />
          ))}
        </div>
        <fieldset className={classes.shared}>
          <legend>{t('allRows')}</legend>
          <div className={classes.fields}>
            {SHARED.map((field) => (
              <TextInput
                key={field}
                label={t(`field_${field}`)}
                value={mapping.defaults[field] ?? ''}
                onChange={({ currentTarget }) => shared(field, currentTarget.value)}
              />
            ))}
          </div>
        </fieldset>
        <Button type="submit" size="xs" variant="default">
          {t('check')}
        </Button>
      </form>
    </details>
  );
}
