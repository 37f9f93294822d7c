import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedView, FeedWithToken } from '#contracts';
import { useChange } from '../../../api/use-change.js';
import { useList } from '../../../api/use-list.js';
import { ConfirmButton } from '../../../parts/confirm-button.js';
import { Refused } from '../../../parts/refused.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import { ShownOnce } from '../../../parts/shown-once.js';
import { Empty, Failed, Loading } from '../../../parts/state.js';
import { useFigures } from '../../../parts/use-figures.js';
import { useTerms } from '../../../words/use-terms.js';
import classes from '../alerts.module.css';
import { useChoices } from '../shared/use-choices.js';
import { useFilterWords } from '../subscriptions/use-filter-words.js';
import { FeedForm } from './feed-form.js';
import { FeedHelp } from './feed-help.js';

/** Addresses for feed readers and calendars, which know no keys. */
export function Feeds() {
  const { t } = useTranslation('alerts');
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<FeedWithToken | null>(null);
  const found = useList('/v1/feeds');
  const make = (
    <ScopedButton needs="admin" size="xs" onClick={() => setMaking(true)}>
      {t('makeFeed')}
    </ScopedButton>
  );
  if (found.isPending) return <Loading />;
  if (!found.data) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <>
      <p className={classes.lead}>{t('feedsLead')}</p>
      {made && <Addresses of={made} onDone={() => setMade(null)} />}
      {isMaking && (
        <FeedForm
          onDone={(feed) => {
            setMaking(false);
            if (feed) setMade(feed);
          }}
        />
      )}
      {!isMaking && found.rows.length > 0 && <Group mb="sm">{make}</Group>}
      {found.rows.length === 0 && !isMaking && <Empty action={make}>{t('noFeeds')}</Empty>}
      <ul className={classes.cards}>
        {(found.rows as readonly FeedView[]).map((feed) => (
          <FeedCard key={feed.id} of={feed} />
        ))}
      </ul>
      <FeedHelp />
    </>
  );
}

function Addresses({ of: { name, addresses }, onDone }: { readonly of: FeedWithToken; readonly onDone: () => void }) {
  const { t } = useTranslation('alerts');
  const whole = (address: string) => new URL(address, location.origin).href;
  return (
    <ShownOnce
      title={t('feedMade', { name })}
      secrets={[
        { label: t('atom'), value: whole(addresses.atom) },
        { label: t('calendar'), value: whole(addresses.calendar) },
      ]}
      onDone={onDone}
    >
      <span>{t('addressHint')}</span>
    </ShownOnce>
  );
}

function FeedCard({ of: { id, name, filter, language, createdAt, revokedAt } }: { readonly of: FeedView }) {
  const { t } = useTranslation('alerts');
  const { moment } = useFigures();
  const term = useTerms();
  const words = useFilterWords(useChoices());
  const revoke = useChange('delete', '/v1/feeds/{id}');
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h2>{name}</h2>
        {revokedAt === null ? (
          <ConfirmButton
            needs="admin"
            size="compact-sm"
            variant="subtle"
            color="red"
            question={t('revokeFeedQuestion', { name })}
            consequence={t('revokeFeedConsequence')}
            onConfirm={() => revoke.mutate({ path: { id } })}
            aria-label={`${t('revoke')}: ${name}`}
          >
            {t('revoke')}
          </ConfirmButton>
        ) : (
          <span className="wk-dim">{t('revokedAt', { at: moment(revokedAt) })}</span>
        )}
      </div>
      <Text className="wk-dim">
        {[
          words(filter).join(' · ') || t('everything'),
          term('language', language),
          t('since', { at: moment(createdAt) }),
        ].join(' · ')}
      </Text>
      <Refused error={revoke.error} />
    </li>
  );
}
