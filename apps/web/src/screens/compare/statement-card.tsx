import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRead } from '../../api/use-read.js';
import { Quote } from '../../parts/quote.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { useTerms } from '../../words/use-terms.js';
import type { Comparison, Reference, Statements } from './comparison-row.js';
import classes from './compare.module.css';
import { otherSideOf, type Side } from './other-side.js';
import { Wording } from './wording.js';

interface StatementCardProps {
  readonly list: keyof Statements;
  readonly one: Reference;
  readonly comparison: Comparison;
}

const RESOLVED = { lifecycle: 'resolved', void: null } as const;

/** One statement with what stands against it: what was said before, or what was reported on it. */
export function StatementCard({ list, one, comparison }: StatementCardProps) {
  const names = useNames();
  const term = useTerms();
  const isPair = list !== 'new' && list !== 'unmentioned';
  const { data } = useRead('/v1/claims/{id}/evidence', { path: { id: one.claim } }, { enabled: isPair });
  const other = data ? otherSideOf(list, one, data, comparison.documents) : null;
  return (
    <li className={classes.cardItem}>
      <div className={classes.cardHead}>
        <Anchor component={Link} to={`/claims/${one.claim}`} className={classes.plain}>
          {names.segment(comparison.company, one.segment)} · {names.metric(comparison.company, one.metric)}
        </Anchor>
        {one.result !== null && (
          <VerdictBadge verdict={{ ...RESOLVED, result: one.result, sustained: one.sustained }} />
        )}
        {one.revision !== null && list === 'revised' && <strong>{term('revision', one.revision)}</strong>}
        {one.change && (
          <span lang="en">
            <del>{one.change.from}</del> → <ins>{one.change.to}</ins>
          </span>
        )}
      </div>
      {other && other.isSaid ? (
        <Wording before={other} after={one} />
      ) : (
        <div className={classes.pair}>
          <Quote text={one.quote} lang={one.lang} at={{ ...one, document: one.source }} />
          {other && <Against side={other} />}
        </div>
      )}
    </li>
  );
}

function Against({ side }: { readonly side: Side }) {
  const { t } = useTranslation();
  const { day } = useFigures();
  return (
    <div>
      <span className={classes.small}>
        {side.isSaid ? t('said') : t('happened')} {side.on !== null && `· ${day(side.on)}`}
      </span>
      <Quote text={side.quote} lang={side.lang} at={side} />
    </div>
  );
}
