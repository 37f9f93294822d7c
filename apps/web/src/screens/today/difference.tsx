import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { useFigures } from '../../parts/use-figures.js';
import { useTerms } from '../../words/use-terms.js';
import { statementsOf, type Change, type Said } from './change.js';
import classes from './today.module.css';

const UNJUDGED = { lifecycle: 'open', result: null, void: null } as const;

/** From what to what: the target where it was revised, the revision where it was hinted, else the verdict. */
export function Difference({ change }: { readonly change: Change }) {
  const { kind, event, before } = change;
  const said = statementsOf(event);
  if (kind === 'revised' || kind === 'hinted') return <Revised now={said.now} before={said.before} />;
  const { current } = event.data;
  if (!current) return null;
  const isNew = kind === 'new' || kind === 'unmentioned';
  return (
    <span className={classes.difference}>
      {!isNew && (
        <>
          <VerdictBadge verdict={before ?? UNJUDGED} />
          <Becomes />
        </>
      )}
      <VerdictBadge verdict={current} withReason={current.result === null} />
    </span>
  );
}

function Revised({ now, before }: { readonly now: Said | undefined; readonly before: Said | undefined }) {
  const term = useTerms();
  const { target } = useFigures();
  if (!now) return null;
  const [from, to] = [before?.target ? target(before.target) : '', now.target ? target(now.target) : ''];
  return (
    <span className={classes.difference}>
      <strong>{term('revision', now.revision)}</strong>
      {to && (
        <span className={classes.targets}>
          {from && from !== to && (
            <>
              <span className="wk-dim">{from}</span> <Becomes />{' '}
            </>
          )}
          {to}
        </span>
      )}
    </span>
  );
}

function Becomes() {
  const { t } = useTranslation('today');
  return <ArrowRight size={13} className="wk-dim" role="img" aria-label={t('becomes')} />;
}
