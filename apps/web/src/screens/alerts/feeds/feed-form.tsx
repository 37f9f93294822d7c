import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ALERT_TYPES, LANGUAGES, type FeedFilter, type FeedWithToken, type Language } from '#contracts';
import { useChange } from '../../../api/use-change.js';
import { FormFrame } from '../../../parts/form-frame.js';
import { useSettings } from '../../../settings/settings.js';
import { useTerms } from '../../../words/use-terms.js';
import classes from '../alerts.module.css';
import { PickMany } from '../shared/pick-many.js';
import { useChoices } from '../shared/use-choices.js';
import { WatchedFields } from '../shared/watched-fields.js';
import { filterOf } from '../subscriptions/draft.js';

/** Makes the addresses of a feed and a calendar; tells what was made, or null where nothing was. */
export function FeedForm({ onDone }: { readonly onDone: (made: FeedWithToken | null) => void }) {
  const { t } = useTranslation('alerts');
  const term = useTerms();
  const choices = useChoices();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(useSettings().language);
  const [filter, setFilter] = useState<FeedFilter>({});
  const make = useChange('post', '/v1/feeds');
  const narrow = (change: FeedFilter) => setFilter({ ...filter, ...change });
  const send = () => {
    const body = { name: name.trim(), language, filter: filterOf(filter) as never };
    make.mutate({ body }, { onSuccess: (made) => onDone(made as FeedWithToken) });
  };
  const types = ALERT_TYPES.map((type) => ({ value: type, label: t(`type_${type}`) }));
  return (
    <FormFrame
      title={t('makeFeed')}
      needs="admin"
      error={make.error}
      isPending={make.isPending}
      isWhole={name.trim() !== ''}
      onSend={send}
      onCancel={() => onDone(null)}
    >
      <TextInput
        label={t('name')}
        description={t('feedNameHint')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoFocus
        required
      />
      <WatchedFields
        fields={['companies', 'metrics', 'segments']}
        filter={filter}
        choices={choices}
        onChange={narrow}
      />
      <div className={classes.fields}>
        <PickMany
          label={t('types')}
          none={t('allTypes')}
          choices={types}
          value={filter.types}
          onChange={(next) => narrow({ types: next as FeedFilter['types'] })}
        />
        <Select
          label={t('feedLanguage')}
          data={LANGUAGES.map((one) => ({ value: one, label: term('language', one) }))}
          value={language}
          onChange={(next) => setLanguage((next ?? 'en') as Language)}
          allowDeselect={false}
        />
      </div>
    </FormFrame>
  );
}
