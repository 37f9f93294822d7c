import { Group, Text } from '@mantine/core';
import { parseAsString, useQueryState } from 'nuqs';
import { useTranslation } from 'react-i18next';
import type { WatchListView } from '#contracts';
import { useList } from '../../../api/use-list.js';
import { useTaggedChange } from '../../../api/use-tagged-change.js';
import { ConfirmButton } from '../../../parts/confirm-button.js';
import { Refused } from '../../../parts/refused.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import { Empty, Failed, Loading } from '../../../parts/state.js';
import { useNames } from '../../../parts/use-names.js';
import classes from '../alerts.module.css';
import { WatchListForm } from './watch-list-form.js';

/** Companies and claims under a name, for the filters of subscriptions. */
export function WatchLists() {
  const { t } = useTranslation('alerts');
  const [edit, setEdit] = useQueryState('edit', parseAsString.withOptions({ history: 'push' }));
  const found = useList('/v1/watch-lists');
  const make = (
    <ScopedButton needs="review" size="xs" onClick={() => void setEdit('new')}>
      {t('makeList')}
    </ScopedButton>
  );
  if (edit !== null)
    return <WatchListForm key={edit} id={edit === 'new' ? null : edit} onDone={() => void setEdit(null)} />;
  if (found.isPending) return <Loading />;
  if (!found.data) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      <p className={classes.lead}>{t('listsLead')}</p>
      {found.rows.length === 0 ? <Empty action={make}>{t('noLists')}</Empty> : <Group mb="sm">{make}</Group>}
      <ul className={classes.cards}>
        {(found.rows as readonly WatchListView[]).map((list) => (
          <WatchListCard key={list.id} of={list} onEdit={() => void setEdit(list.id)} />
        ))}
      </ul>
    </>
  );
}

function WatchListCard({
  of: { id, name, companies, claims },
  onEdit,
}: {
  readonly of: WatchListView;
  readonly onEdit: () => void;
}) {
  const { t } = useTranslation('alerts');
  const names = useNames();
  const remove = useTaggedChange('delete', '/v1/watch-lists/{id}', '/v1/watch-lists/{id}');
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h2>{name}</h2>
        <div className={classes.actions}>
          <ScopedButton
            needs="review"
            size="compact-sm"
            variant="default"
            onClick={onEdit}
            aria-label={`${t('edit')}: ${name}`}
          >
            {t('edit')}
          </ScopedButton>
          <ConfirmButton
            needs="review"
            size="compact-sm"
            variant="subtle"
            color="red"
            question={t('removeListQuestion', { name })}
            consequence={t('removeListConsequence')}
            onConfirm={() => remove.mutate({ path: { id } })}
            aria-label={`${t('remove')}: ${name}`}
          >
            {t('remove')}
          </ConfirmButton>
        </div>
      </div>
      <Text className="wk-dim">
        {[
          ...companies.map(names.company),
          ...(claims.length > 0 ? [t('claimsInList', { count: claims.length })] : []),
        ].join(' · ') || t('emptyList')}
      </Text>
      <Refused error={remove.error} />
    </li>
  );
}
