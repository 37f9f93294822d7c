import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { spaced } from '../../../words/use-terms.js';
import type { Choice } from './use-choices.js';

interface PickManyProps {
  readonly label: string;
  /** What it means to pick none. */
  readonly none: string;
  readonly description?: string;
  readonly choices: readonly Choice[];
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: readonly string[]) => void;
}

/** Some of a set, found by a few letters. What is picked and no longer in the set stays, by its id. */
export function PickMany({ label, none, description, choices, value = [], onChange }: PickManyProps) {
  const { t } = useTranslation('alerts');
  const strange = value.filter((one) => !choices.some((choice) => choice.value === one));
  const data = [...choices, ...strange.map((one) => ({ value: one, label: spaced(one) }))];
  return (
    <MultiSelect
      label={label}
      description={description}
      placeholder={value.length === 0 ? none : undefined}
      data={data}
      value={[...value]}
      onChange={onChange}
      searchable
      clearable
      hidePickedOptions
      limit={100}
      maxDropdownHeight={280}
      nothingFoundMessage={t('noneFound')}
      clearButtonProps={{ 'aria-label': t('clear', { what: label }) }}
    />
  );
}
