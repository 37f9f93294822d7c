import { Anchor, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SubscriptionFilter, SubscriptionPreview } from '#contracts';
import { change } from '../../../api/client.js';
import { Answer } from '../../../parts/state.js';
import { useFigures } from '../../../parts/use-figures.js';
import classes from '../alerts.module.css';
import { About } from '../shared/about.js';
import type { Choices } from '../shared/use-choices.js';
import { filterOf } from './draft.js';

const DAYS = 90;
const PAUSE_MS = 300;

interface FilterPreviewProps {
  readonly filter: SubscriptionFilter;
  readonly choices: Choices;
  /** Asked for where only history is left out. */
  readonly onHistoric: () => void;
}

/** What a filter would have told of the last 90 days, as it is being written. */
export function FilterPreview({ filter, choices, onHistoric }: FilterPreviewProps) {
  const { t } = useTranslation('alerts');
  const [asked] = useDebouncedValue(JSON.stringify(filterOf(filter)), PAUSE_MS);
  const preview = useQuery({
    queryKey: ['preview', asked],
    queryFn: () =>
      change('post', '/v1/subscriptions/preview', { body: { filter: JSON.parse(asked) as never, days: DAYS } }),
    placeholderData: keepPreviousData,
  });
  return (
    <section className={classes.aside} aria-labelledby="preview" aria-busy={preview.isFetching}>
      <Title order={3} id="preview">
        {t('preview', { count: DAYS })}
      </Title>
      <Answer of={preview}>
        {(found) => <Found of={found as SubscriptionPreview} choices={choices} onHistoric={onHistoric} />}
      </Answer>
    </section>
  );
}

interface FoundProps extends Omit<FilterPreviewProps, 'filter'> {
  readonly of: SubscriptionPreview;
}

function Found({ of: { matching, events, busiestDay, historic, data }, choices, onHistoric }: FoundProps) {
  const { t } = useTranslation('alerts');
  const { day, moment, count } = useFigures();
  return (
    <>
      <p role="status">
        <span className={classes.count}>{count(matching)}</span>{' '}
        {t('wouldHaveFired', { count: matching, events: count(events) })}
      </p>
      {busiestDay && (
        <Text className="wk-dim">{t('busiest', { day: day(busiestDay.day), count: busiestDay.events })}</Text>
      )}
      {historic > 0 && (
        <Text className="wk-dim">
          {t('historicLeft', { count: historic })}{' '}
          <Anchor component="button" type="button" underline="always" onClick={onHistoric}>
            {t('historicInclude')}
          </Anchor>
        </Text>
      )}
      <ol className={classes.events}>
        {data.map(({ id, type, time, subject, summary }) => (
          <li key={id}>
            <div className={classes.meta}>
              <span>{t(`type_${type}`)}</span>
              <time dateTime={time}>{moment(time)}</time>
            </div>
            <About type={type} subject={subject} summary={summary} choices={choices} />
          </li>
        ))}
      </ol>
      {matching > data.length && <Text className="wk-dim">{t('newestOf', { count: data.length })}</Text>}
    </>
  );
}
