import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/client.js';
import { useRead } from '../api/use-read.js';
import { Failed, Loading } from '../parts/state.js';
import { SignInForm } from './sign-in-form.js';
import classes from './service-gate.module.css';

/** How often it is looked whether the session still holds, in milliseconds. */
const LOOK = 60_000;

/**
 * Lets screens through once the service says who asks; asks for a key where it wants one. Where a session ends while
 * somebody works, the screen stays as it is, and the key is asked for above it.
 */
export function ServiceGate({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('settings');
  const session = useRead('/v1/session', {}, { every: LOOK });
  const isRefused = problemOf(session.error)?.status === 401;
  if (session.data)
    return (
      <>
        {children}
        <Modal opened={isRefused} onClose={stay} withCloseButton={false} centered title={t('sessionEnded')}>
          <SignInForm hint={t('sessionEndedHint')} />
        </Modal>
      </>
    );
  if (session.isPending) return <Loading />;
  if (isRefused) return <SignIn />;
  return <Failed error={session.error} onRetry={() => void session.refetch()} />;
}

/** Nothing can be done without a key: it is not to be closed. */
function stay(): void {}

function SignIn() {
  const { t } = useTranslation();
  const { t: say } = useTranslation('settings');
  return (
    <section className={classes.signIn}>
      <h1>{t('signIn')}</h1>
      <p className="wk-dim">{say('signInWhy')}</p>
      <SignInForm />
      <details className={classes.help}>
        <summary>{say('noKey')}</summary>
        <p>{say('noKeyFirst')}</p>
        <p>{say('noKeyAdmin')}</p>
        <code>npx wordkept keys create --database --name &quot;…&quot; --scopes read,review</code>
      </details>
    </section>
  );
}
