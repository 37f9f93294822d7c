import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Choices } from './use-choices.js';

interface AboutProps {
  readonly type: string;
  readonly subject: string;
  /** The claim in one line, in the engine's English. */
  readonly summary?: string | null;
  readonly choices: Choices;
}

/** What an event is about: a claim by its name, a document that could not be read, an endpoint; it leads there. */
export function About({ type, subject, summary, choices }: AboutProps) {
  const { t } = useTranslation('alerts');
  if (type === 'wordkept.document.failed')
    return (
      <Anchor component={Link} to={`/documents/${subject}`}>
        {t('theDocument')}
      </Anchor>
    );
  if (/^wordkept\.(endpoint|deliveries)\./.test(type))
    return (
      <Anchor component={Link} to="/alerts?tab=endpoints">
        {t('theEndpoint')}
      </Anchor>
    );
  const known = choices.claims.find(({ value }) => value === subject)?.label;
  return (
    <Anchor component={Link} to={`/claims/${subject}`} lang={known || !summary ? undefined : 'en'}>
      {known ?? summary ?? t('theClaim')}
    </Anchor>
  );
}
