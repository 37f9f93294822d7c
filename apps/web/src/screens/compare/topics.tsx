import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../parts/use-names.js';
import type { Comparison } from './comparison-row.js';
import classes from './compare.module.css';

interface TopicsProps {
  readonly company: string;
  readonly topics: Comparison['topics'];
}

/** What management began to speak of, and what it speaks of no more: measures, and names as the documents write them. */
export function Topics({ company, topics }: TopicsProps) {
  const { t } = useTranslation('compare');
  const lists = (['takenUp', 'givenUp'] as const).filter((list) => topics[list].length > 0);
  return lists.map((list) => (
    <section key={list} aria-labelledby={`topics-${list}`} className={classes.list}>
      <Title order={3} id={`topics-${list}`}>
        {t(list)} <span className={classes.listCount}>{topics[list].length}</span>
      </Title>
      <ul className={classes.cards}>
        {topics[list].map((one) => (
          <li key={one.topic} className={classes.cardItem}>
            <TopicName company={company} of={one} />{' '}
            <span className={classes.small}>{t('mentions', { count: one.mentions })}</span>
            <blockquote className={classes.topicQuote} lang={/\p{Script=Han}/u.test(one.quote) ? 'zh' : 'en'}>
              {one.quote}
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  ));
}

interface TopicNameProps {
  readonly company: string;
  readonly of: Comparison['topics']['takenUp'][number];
}

function TopicName({ company, of: { topic, metric, segment } }: TopicNameProps) {
  const names = useNames();
  if (metric === null || segment === null) return <strong lang="en">{topic}</strong>;
  return <strong>{`${names.metric(company, metric)} · ${names.segment(company, segment)}`}</strong>;
}
