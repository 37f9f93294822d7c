import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Comparison, Statements } from './comparison-row.js';
import classes from './compare.module.css';
import { StatementCard } from './statement-card.js';

const LISTS = [
  'revised',
  'fulfilled',
  'missed',
  'withdrawn',
  'new',
  'repeated',
  'unmentioned',
] as const satisfies readonly (keyof Statements)[];

/** What became of what was said: each list with both sides quoted. */
export function StatementLists({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const given = LISTS.filter((list) => comparison.statements[list].length > 0);
  if (given.length === 0) return <p className="wk-dim">{t('noStatements')}</p>;
  return given.map((list) => (
    <section key={list} aria-labelledby={`list-${list}`} className={classes.list}>
      <Title order={3} id={`list-${list}`}>
        {t(`list_${list}`)} <span className={classes.listCount}>{comparison.statements[list].length}</span>
      </Title>
      <ul className={classes.cards}>
        {comparison.statements[list].map((one) => (
          <StatementCard key={one.claim + one.source + one.statement} list={list} one={one} comparison={comparison} />
        ))}
      </ul>
    </section>
  ));
}
