import { Checkbox, NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ALERT_TYPES, LIFECYCLES, NOTICE_TYPES, RESULTS, type SubscriptionFilter } from '#contracts';
import { useTerms } from '../../../words/use-terms.js';
import classes from '../alerts.module.css';
import { PickMany } from '../shared/pick-many.js';
import type { Choices } from '../shared/use-choices.js';
import { WatchedFields } from '../shared/watched-fields.js';

/** Fields side by side stand in line however long their hints are. */
const HINT_BELOW: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

interface FilterFieldsProps {
  readonly filter: SubscriptionFilter;
  readonly choices: Choices;
  readonly onChange: (change: SubscriptionFilter) => void;
}

/** What a subscription tells of: all that is given must hold, one word of a list is enough. */
export function FilterFields({ filter, choices, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('alerts');
  const term = useTerms();
  const types = [...ALERT_TYPES, ...NOTICE_TYPES].map((type) => ({ value: type, label: t(`type_${type}`) }));
  return (
    <>
      <fieldset className={classes.section}>
        <legend>{t('watched')}</legend>
        <WatchedFields
          fields={['companies', 'watchLists', 'metrics', 'segments']}
          filter={filter}
          choices={choices}
          onChange={onChange}
        />
      </fieldset>
      <fieldset className={classes.section}>
        <legend>{t('happenings')}</legend>
        <Stack gap="sm">
          <PickMany
            label={t('types')}
            none={t('allTypes')}
            choices={types}
            value={filter.types}
            onChange={(next) => onChange({ types: next as SubscriptionFilter['types'] })}
          />
          <div className={classes.fields}>
            <PickMany
              label={t('results')}
              none={t('any')}
              choices={RESULTS.map((word) => ({ value: word, label: term('result', word) }))}
              value={filter.results}
              onChange={(next) => onChange({ results: next as SubscriptionFilter['results'] })}
            />
            <PickMany
              label={t('lifecycles')}
              none={t('any')}
              choices={LIFECYCLES.map((word) => ({ value: word, label: term('lifecycle', word) }))}
              value={filter.lifecycles}
              onChange={(next) => onChange({ lifecycles: next as SubscriptionFilter['lifecycles'] })}
            />
          </div>
          <Thresholds filter={filter} onChange={onChange} />
        </Stack>
      </fieldset>
    </>
  );
}

function Thresholds({ filter, onChange }: Pick<FilterFieldsProps, 'filter' | 'onChange'>) {
  const { t } = useTranslation('alerts');
  const sure = filter.minConfidence;
  return (
    <>
      <div className={classes.narrow}>
        <NumberInput
          inputWrapperOrder={HINT_BELOW}
          label={t('minTargetChange')}
          description={t('minTargetChangeHint')}
          suffix="%"
          min={0}
          max={1000}
          value={filter.minTargetChange ?? ''}
          onChange={(value) => onChange({ minTargetChange: numberOf(value) })}
        />
        <NumberInput
          inputWrapperOrder={HINT_BELOW}
          label={t('daysOverdue')}
          description={t('daysOverdueHint')}
          min={0}
          max={1000}
          allowDecimal={false}
          value={filter.daysOverdue ?? ''}
          onChange={(value) => onChange({ daysOverdue: numberOf(value) })}
        />
        <NumberInput
          inputWrapperOrder={HINT_BELOW}
          label={t('minConfidence')}
          description={t('minConfidenceHint')}
          suffix="%"
          min={0}
          max={100}
          value={sure === undefined ? '' : Math.round(sure * 100)}
          onChange={(value) => onChange({ minConfidence: shareOf(numberOf(value)) })}
        />
      </div>
      <Checkbox
        label={t('includeHistoric')}
        description={t('includeHistoricHint')}
        checked={filter.includeHistoric ?? false}
        onChange={(event) => onChange({ includeHistoric: event.currentTarget.checked })}
      />
    </>
  );
}

const numberOf = (value: number | string): number | undefined => (typeof value === 'number' ? value : undefined);
const shareOf = (percent: number | undefined): number | undefined =>
  percent === undefined ? undefined : percent / 100;
