import { ActionIcon, Anchor, Button, Group, Progress, Text } from '@mantine/core';
import { X } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Failed, Loading } from '../../parts/state.js';
import { FactsForm } from './facts-form.js';
import { isSendable, missingOf, type Parcel } from './parcel.js';
import classes from './add.module.css';
import { dropParcel, look, send } from './parcels.js';
import { ReadingSummary } from './reading-summary.js';

/** One document on its way in: how it would be read, what is missing, how far it is, and what was found. */
export function ParcelCard({ parcel }: { readonly parcel: Parcel }) {
  const { t } = useTranslation('add');
  const title = useId();
  const { id, name, state } = parcel;
  return (
    <li className={classes.card} aria-labelledby={title} data-state={state}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <h3 id={title} className={classes.name} dir="auto">
          {name}
        </h3>
        <Group gap={6} wrap="nowrap">
          <StateWord parcel={parcel} />
          {state !== 'sending' && state !== 'working' && (
            <ActionIcon variant="subtle" onClick={() => dropParcel(id)} aria-label={t('drop', { name })}>
              <X size={16} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      </Group>
      <ParcelBody parcel={parcel} />
    </li>
  );
}

function ParcelBody({ parcel }: { readonly parcel: Parcel }) {
  const { t } = useTranslation('add');
  const { id, state, preview } = parcel;
  if (state === 'reading' && preview === null) return <Loading label={t('looking')} />;
  if (state === 'failed') {
    const isSent = parcel.source === null;
    const again = () => (preview === null ? look(id) : void send(id));
    const title = t(preview === null && !isSent ? 'notRead' : 'notAdded');
    return <Failed error={parcel.error} title={title} {...(!isSent && { onRetry: again })} />;
  }
  if (state === 'sending' || state === 'working') return <Stages parcel={parcel} />;
  if (state === 'done') return <Found parcel={parcel} />;
  if (preview === null) return null;
  return (
    <>
      <ReadingSummary preview={preview} />
      {preview.equal === null && <FactsForm parcel={parcel} />}
      {preview.equal === null && (
        <Group>
          <Button size="xs" disabled={!isSendable(parcel)} onClick={() => void send(id)}>
            {t('send')}
          </Button>
          {missingOf(parcel).length > 0 && <Text className="wk-dim">{t('sendMissing')}</Text>}
        </Group>
      )}
    </>
  );
}

function StateWord({ parcel }: { readonly parcel: Parcel }) {
  const { t } = useTranslation('add');
  const { state, preview } = parcel;
  const word = state !== 'read' ? state : preview?.equal ? 'known' : isSendable(parcel) ? 'ready' : 'incomplete';
  return (
    <span className={classes.state} data-word={word} role="status">
      {t(`state_${word}`)}
    </span>
  );
}

const STAGES = ['received', 'extract', 'track', 'done'] as const;

function Stages({ parcel: { job, name } }: { readonly parcel: Parcel }) {
  const { t } = useTranslation('add');
  const at = job === null ? -1 : STAGES.indexOf(job.stage);
  return (
    <>
      <ol className={classes.stages}>
        {STAGES.map((stage, nth) => (
          <li key={stage} data-past={nth < at || undefined} aria-current={nth === at ? 'step' : undefined}>
            {t(`stage_${stage}`)}
          </li>
        ))}
      </ol>
      <Progress value={job?.percent ?? 0} size="sm" animated aria-label={t('progressOf', { name })} />
    </>
  );
}

function Found({ parcel: { document, job } }: { readonly parcel: Parcel }) {
  const { t } = useTranslation('add');
  const found = job?.found;
  return (
    <Group gap="md">
      {found && (
        <Text>
          {t('found', { ...found })} {t('verdictsChanged', { count: found.verdictsChanged })}
        </Text>
      )}
      {document && (
        <>
          <Anchor component={Link} to={`/documents/${document.id}`}>
            {t('openDocument')}
          </Anchor>
          <Anchor component={Link} to={`/claims?company=${encodeURIComponent(document.company)}`}>
            {t('openClaims')}
          </Anchor>
          <Anchor component={Link} to={`/companies/${encodeURIComponent(document.company)}`}>
            {t('openCompany')}
          </Anchor>
        </>
      )}
    </Group>
  );
}
