import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Comparison } from './comparison-row.js';
import classes from './compare.module.css';

/** What management began to speak of, and what it speaks of no more. Topics are in the words of the documents. */
export function Topics({ topics }: { readonly topics: Comparison['topics'] }) {
  const { t } = useTranslation('compare');
  const lists = (['takenUp', 'givenUp'] as const).filter((list) => topics[list].length > 0);
  return lists.map((list) => (
    <section key={list} aria-labelledby={`topics-${list}`} className={classes.list}>
      <Title order={3} id={`topics-${list}`}>
        {t(list)} <span className={classes.listCount}>{topics[list].length}</span>
      </Title>
      <ul className={classes.cards}>
        {topics[list].map(({ topic, mentions, quote }) => (
          <li key={topic} className={classes.cardItem}>
            <strong lang="en">{topic}</strong>{' '}
            <span className={classes.small}>{t('mentions', { count: mentions })}</span>
            <blockquote className={classes.topicQuote} lang={/\p{Script=Han}/u.test(quote) ? 'zh' : 'en'}>
              {quote}
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  ));
}
