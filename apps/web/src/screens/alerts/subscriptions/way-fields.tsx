import { Alert, Anchor, Radio, Select, Stack, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DIGESTS, LANGUAGES, type ChannelName, type Digest, type EndpointView, type Language } from '#contracts';
import { useRead } from '../../../api/use-read.js';
import { useTerms } from '../../../words/use-terms.js';
import classes from '../alerts.module.css';
import type { Draft } from './draft.js';
import { DigestFields } from './digest-fields.js';

interface WayFieldsProps {
  readonly draft: Draft;
  /** The channel of a subscription stays. */
  readonly isNew: boolean;
  readonly endpoints: readonly EndpointView[];
  readonly onChange: (change: Partial<Draft>) => void;
}

/** Where a subscription goes. */
export function WayFields({ draft, isNew, endpoints, onChange }: WayFieldsProps) {
  const { t } = useTranslation('alerts');
  const sendsMail = useRead('/v1/service').data?.mail ?? true;
  return (
    <fieldset className={classes.section}>
      <legend>{t('whereTo')}</legend>
      <Stack gap="sm">
        <Radio.Group
          aria-label={t('whereTo')}
          value={draft.channel}
          onChange={(channel) => onChange({ channel: channel as ChannelName })}
        >
          <Stack gap="xs">
            <Radio
              value="webhook"
              label={t('webhook')}
              description={t('webhookHint')}
              disabled={!isNew && draft.channel !== 'webhook'}
            />
            <Radio
              value="email"
              label={t('email')}
              description={sendsMail ? t('emailHint') : t('noMail')}
              disabled={isNew ? !sendsMail : draft.channel !== 'email'}
            />
          </Stack>
        </Radio.Group>
        {draft.channel === 'webhook' ? (
          <EndpointField draft={draft} endpoints={endpoints} onChange={onChange} />
        ) : (
          <MailFields draft={draft} onChange={onChange} />
        )}
      </Stack>
    </fieldset>
  );
}

function EndpointField({ draft, endpoints, onChange }: Omit<WayFieldsProps, 'isNew'>) {
  const { t } = useTranslation('alerts');
  const chosen = endpoints.find(({ id }) => id === draft.endpoint);
  const toEndpoints = (
    <Anchor component={Link} to="/alerts?tab=endpoints" underline="always">
      {t('toEndpoints')}
    </Anchor>
  );
  if (endpoints.length === 0)
    return (
      <Alert color="ink" variant="light">
        {t('noEndpointYet')} {toEndpoints}
      </Alert>
    );
  return (
    <>
      <Select
        label={t('endpoint')}
        data={endpoints.map(({ id, url, description }) => ({
          value: id,
          label: description ? `${description} · ${url}` : url,
        }))}
        value={draft.endpoint}
        onChange={(endpoint) => onChange({ endpoint })}
        allowDeselect={false}
        required
      />
      {chosen?.enabled === false && (
        <Alert color="yellow" variant="light">
          {t('endpointOff')} {toEndpoints}
        </Alert>
      )}
    </>
  );
}

function MailFields({ draft, onChange }: Pick<WayFieldsProps, 'draft' | 'onChange'>) {
  const { t } = useTranslation('alerts');
  const term = useTerms();
  return (
    <>
      <TagsInput
        label={t('to')}
        description={t('toHint')}
        value={[...draft.to]}
        onChange={(to) => onChange({ to })}
        maxTags={20}
        splitChars={[',', ' ', ';']}
        required
      />
      <div className={classes.fields}>
        <Select
          label={t('mailLanguage')}
          data={LANGUAGES.map((one) => ({ value: one, label: term('language', one) }))}
          value={draft.language}
          onChange={(language) => onChange({ language: (language ?? 'en') as Language })}
          allowDeselect={false}
        />
        <Select
          label={t('digest')}
          data={DIGESTS.map((one) => ({ value: one, label: t(`digest_${one}`) }))}
          value={draft.digest}
          onChange={(digest) => onChange({ digest: (digest ?? 'none') as Digest })}
          allowDeselect={false}
        />
      </div>
      {draft.digest !== 'none' && <DigestFields draft={draft} onChange={onChange} />}
    </>
  );
}
