import { Alert, Anchor, Text } from '@mantine/core';
import { CircleCheck, CircleOff, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EndpointView, EndpointWithSecret } from '#contracts';
import { useTaggedChange } from '../../../api/use-tagged-change.js';
import { ConfirmButton } from '../../../parts/confirm-button.js';
import { Refused } from '../../../parts/refused.js';
import { ScopedButton } from '../../../parts/scoped-button.js';
import { useFigures } from '../../../parts/use-figures.js';
import classes from '../alerts.module.css';
import { EndpointTest } from './endpoint-test.js';

const ADDRESS = '/v1/webhook-endpoints/{id}';

interface EndpointCardProps {
  readonly of: EndpointView;
  /** Told of a new secret. */
  readonly onSecret: (endpoint: EndpointWithSecret) => void;
}

/** An endpoint: does it work, why not, and what can be done. */
export function EndpointCard({ of: endpoint, onSecret }: EndpointCardProps) {
  const { t } = useTranslation('alerts');
  const { moment, count } = useFigures();
  const { url, description, hourlyLimit, disabled, failingSince, previousSecretUntil, createdAt } = endpoint;
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h2>{description || url}</h2>
        <StateOf endpoint={endpoint} />
      </div>
      <Text className="wk-dim" style={{ overflowWrap: 'anywhere' }}>
        {description ? `${url} · ` : ''}
        {t('since', { at: moment(createdAt) })} · {t('limitShort', { limit: count(hourlyLimit) })}
      </Text>
      {disabled && (
        <Alert color="red" variant="light" my="xs" title={t('disabledAt', { at: moment(disabled.at) })}>
          {t(`disabled_${disabled.reason}`)}
        </Alert>
      )}
      {!disabled && failingSince && (
        <Alert color="yellow" variant="light" my="xs">
          {t('failingSince', { at: moment(failingSince) })}
        </Alert>
      )}
      {previousSecretUntil && <Text className="wk-dim">{t('bothSecrets', { at: moment(previousSecretUntil) })}</Text>}
      <EndpointActions of={endpoint} onSecret={onSecret} />
    </li>
  );
}

function StateOf({ endpoint: { disabled, failingSince } }: { readonly endpoint: EndpointView }) {
  const { t } = useTranslation('alerts');
  const [tone, Icon, word] = disabled
    ? (['bad', CircleOff, t('disabled')] as const)
    : failingSince
      ? (['wait', TriangleAlert, t('failing')] as const)
      : (['good', CircleCheck, t('enabled')] as const);
  return (
    <span className={classes.state} data-tone={tone}>
      <Icon size={14} aria-hidden /> {word}
    </span>
  );
}

function EndpointActions({ of: { id, url, enabled }, onSecret }: EndpointCardProps) {
  const { t } = useTranslation('alerts');
  const change = useTaggedChange('patch', ADDRESS, ADDRESS);
  const rotate = useTaggedChange('post', `${ADDRESS}/rotate-secret`, ADDRESS);
  const remove = useTaggedChange('delete', ADDRESS, ADDRESS);
  const path = { id };
  const renew = () => rotate.mutate({ path }, { onSuccess: (made) => onSecret(made as EndpointWithSecret) });
  return (
    <>
      <div className={classes.actions}>
        <EndpointTest endpoint={id} enabled={enabled} />
        <ScopedButton
          needs="admin"
          size="compact-sm"
          variant="default"
          onClick={() => change.mutate({ path, body: { enabled: !enabled } })}
          loading={change.isPending}
          aria-label={`${enabled ? t('disable') : t('enable')}: ${url}`}
        >
          {enabled ? t('disable') : t('enable')}
        </ScopedButton>
        <ConfirmButton
          needs="admin"
          size="compact-sm"
          variant="default"
          question={t('rotateQuestion')}
          consequence={t('rotateConsequence')}
          onConfirm={renew}
          aria-label={`${t('rotate')}: ${url}`}
        >
          {t('rotate')}
        </ConfirmButton>
        <ConfirmButton
          needs="admin"
          size="compact-sm"
          variant="subtle"
          color="red"
          question={t('removeEndpointQuestion')}
          consequence={t('removeEndpointConsequence')}
          onConfirm={() => remove.mutate({ path })}
          aria-label={`${t('remove')}: ${url}`}
        >
          {t('remove')}
        </ConfirmButton>
        <Anchor
          component={Link}
          className={classes.toLog}
          to={`/alerts?tab=deliveries&endpoint=${id}`}
          aria-label={`${t('log')}: ${url}`}
        >
          {t('log')}
        </Anchor>
      </div>
      <Refused error={change.error ?? rotate.error ?? remove.error} />
    </>
  );
}
