import { useTranslation } from 'react-i18next';
import classes from '../alerts.module.css';
import { PickMany } from './pick-many.js';
import type { Choices } from './use-choices.js';

type Watched = 'companies' | 'watchLists' | 'metrics' | 'segments';
type WatchedFilter = { readonly [Field in Watched]?: readonly string[] };

interface WatchedFieldsProps<Field extends Watched> {
  /** Which of them the filter knows, in their order. */
  readonly fields: readonly Field[];
  readonly filter: WatchedFilter;
  readonly choices: Choices;
  readonly onChange: (change: Pick<WatchedFilter, Field>) => void;
}

/** Whose claims, and which of them: what is empty leaves all through. */
export function WatchedFields<Field extends Watched>(props: WatchedFieldsProps<Field>) {
  const { fields, filter, choices, onChange } = props;
  const { t } = useTranslation('alerts');
  return (
    <div className={classes.fields}>
      {fields.map((field) => (
        <PickMany
          key={field}
          label={t(field)}
          none={t(field === 'watchLists' ? 'none' : 'all')}
          choices={choices[field]}
          value={filter[field]}
          onChange={(next) => onChange({ [field]: next } as unknown as Pick<WatchedFilter, Field>)}
        />
      ))}
    </div>
  );
}
