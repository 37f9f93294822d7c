import { Anchor, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RowOf } from '#contracts';
import { useList } from '../../api/use-list.js';
import { amongClaims } from '../../parts/claim-list.js';
import { Failed, Loading } from '../../parts/state.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useFigures } from '../../parts/use-figures.js';
import { useSettings } from '../../settings/settings.js';
import classes from './company.module.css';

/** What to ask at the next report: the claims that wait for it, the most pressing first. */
export function DueSection({ company }: { readonly company: string }) {
  const { t } = useTranslation('companies');
  const { rows, isPending, error, refetch, hasNextPage, more } = useList('/v1/due', { query: { company } });
  const ids = rows.map(({ id }) => id);
  return (
    <section aria-labelledby="due" className={classes.section}>
      <Title order={2} id="due">
        {t('due')}
      </Title>
      {error != null && <Failed error={error} onRetry={() => void refetch()} />}
      {isPending && error == null && <Loading />}
      {!isPending && rows.length === 0 && <p className={classes.note}>{t('nothingDue')}</p>}
      <ul className={classes.due}>
        {rows.map((row) => (
          <DueItem key={row.id} row={row} ids={ids} />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" onClick={more}>
          {t('moreDue')}
        </button>
      )}
    </section>
  );
}

function DueItem({ row, ids }: { readonly row: RowOf<'/v1/due'>; readonly ids: readonly string[] }) {
  const { t } = useTranslation('companies');
  const { language } = useSettings();
  const { day } = useFigures();
  const titleOf = useClaimTitle();
  if (row.due === null) return null;
  const { status, windowEnd, question } = row.due;
  return (
    <li>
      <span className={classes.dueStatus} data-status={status}>
        {t(`due_${status}`)}
        {windowEnd !== null && <span className="wk-dim">{day(windowEnd)}</span>}
      </span>
      <span>
        <Anchor component={Link} to={`/claims/${row.id}`} state={amongClaims(ids, row.id)}>
          {titleOf(row)}
        </Anchor>
        <span className={classes.question}>
          <Asked question={question[language]} lang={row.saidAt.lang} />
        </span>
      </span>
    </li>
  );
}

/** A question in the language of the page; what it quotes stays in its own. */
function Asked({ question, lang }: { readonly question: string; readonly lang: string }) {
  return question.split(/(“[^”]*”|「[^」]*」)/).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <q key={at} lang={lang} className={classes.quoted}>
        {part}
      </q>
    ),
  );
}
