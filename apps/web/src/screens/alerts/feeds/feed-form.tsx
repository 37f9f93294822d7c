import { Button, Group, Paper, Select, Stack, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ALERT_TYPES, LANGUAGES, type FeedFilter, type FeedWithToken, type Language } from '#contracts';
import { useChange } from '../../../api/use-change.js';
import { Failed } from '../../../parts/state.js';
import { useSettings } from '../../../settings/settings.js';
import { useTerms } from '../../../words/use-terms.js';
import classes from '../alerts.module.css';
import { PickMany } from '../shared/pick-many.js';
import { useChoices } from '../shared/use-choices.js';
import { filterOf } from '../subscriptions/draft.js';

/** Makes the addresses of a feed and a calendar; tells what was made, or null where nothing was. */
export function FeedForm({ onDone }: { readonly onDone: (made: FeedWithToken | null) => void }) {
  const { t } = useTranslation('alerts');
  const { t: common } = useTranslation();
  const term = useTerms();
  const choices = useChoices();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(useSettings().language);
  const [filter, setFilter] = useState<FeedFilter>({});
  const make = useChange('post', '/v1/feeds');
  const narrow = (change: FeedFilter) => setFilter({ ...filter, ...change });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { name: name.trim(), language, filter: filterOf(filter) as never };
    make.mutate({ body }, { onSuccess: (made) => onDone(made as FeedWithToken) });
  };
  const types = ALERT_TYPES.map((type) => ({ value: type, label: t(`type_${type}`) }));
  return (
    <Paper component="form" withBorder p="md" mb="md" maw={760} onSubmit={send} aria-labelledby="new-feed">
      <Stack>
        <Title order={2} id="new-feed">
          {t('makeFeed')}
        </Title>
        <TextInput
          label={t('name')}
          description={t('feedNameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          autoFocus
          required
        />
        <div className={classes.fields}>
          <PickMany
            label={t('companies')}
            none={t('all')}
            choices={choices.companies}
            value={filter.companies}
            onChange={(companies) => narrow({ companies })}
          />
          <PickMany
            label={t('metrics')}
            none={t('all')}
            choices={choices.metrics}
            value={filter.metrics}
            onChange={(metrics) => narrow({ metrics })}
          />
          <PickMany
            label={t('segments')}
            none={t('all')}
            choices={choices.segments}
            value={filter.segments}
            onChange={(segments) => narrow({ segments })}
          />
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
        {make.error != null && <Failed error={make.error} />}
        <Group gap="xs">
          <Button type="submit" loading={make.isPending} disabled={name.trim() === ''}>
            {t('makeFeed')}
          </Button>
          <Button variant="default" onClick={() => onDone(null)}>
            {common('cancel')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
