import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RowOf } from '#contracts';
import type { Column } from '../../parts/column.js';
import { Quote } from '../../parts/quote.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';
import { statementsOf, type Change } from './change.js';
import { Difference } from './difference.js';
import classes from './today.module.css';
import type { useClaimsById } from './use-changes.js';

/** The columns of the table of changes: day, what changed, about which claim, from what to what. */
export function useColumns(claims: ReturnType<typeof useClaimsById>): readonly Column<Change>[] {
  const { t } = useTranslation('today');
  const { day } = useFigures();
  return [
    {
      id: 'day',
      header: t('day'),
      size: 124,
      cell: (change) => <time dateTime={change.on}>{day(change.on)}</time>,
    },
    { id: 'what', header: t('what'), size: 104, cell: (change) => <What change={change} /> },
    {
      id: 'claim',
      header: t('claim'),
      cell: (change) => <About change={change} claim={claims?.get(change.event.subject)} />,
    },
    {
      id: 'difference',
      header: t('difference'),
      size: 216,
      cell: (change) => <Difference change={change} />,
    },
  ];
}

function What({ change: { kind, event, times } }: { readonly change: Change }) {
  const { t } = useTranslation('today');
  const term = useTerms();
  const word = kind === 'other' || kind === 'quiet' ? term('event', event.type) : t(`kind_${kind}`);
  return (
    <span className={classes.what} data-kind={kind}>
      {word}
      {times > 1 && kind === 'unmentioned' && <span className={classes.times}>{t('times', { count: times })}</span>}
    </span>
  );
}

interface AboutProps {
  readonly change: Change;
  readonly claim: RowOf<'/v1/claims'> | undefined;
}

/** Which claim, and the words that matter: the figure's for a verdict, the statement's for all else. */
function About({ change, claim }: AboutProps) {
  const names = useNames();
  const title = useClaimTitle();
  const { event } = change;
  const { company, claim: told, evidence } = event.data;
  const isJudged = change.kind === 'met' || change.kind === 'missed';
  const outcome = isJudged ? evidence.outcomes.find(({ relation }) => relation !== 'progress') : undefined;
  const quote = outcome ?? statementsOf(event).now;
  return (
    <div className={classes.about}>
      <span className={classes.company}>{names.company(company)}</span>
      <Anchor
        component={Link}
        to={`/claims/${event.subject}`}
        className={classes.title}
        lang={claim ? undefined : 'en'}
      >
        {claim ? title(claim) : (told?.summary ?? event.data.problem?.detail)}
      </Anchor>
      {quote && <Quote text={quote.quote} lang={quote.lang} lines={2} />}
    </div>
  );
}
