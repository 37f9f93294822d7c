import { Button, CopyButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../alerts.module.css';

/** A piece of code to take along. */
export function Code({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useTranslation();
  return (
    <>
      <pre className={classes.code} tabIndex={0} role="region" aria-label={label} lang="en">
        <code>{text}</code>
      </pre>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button variant="default" size="xs" mt="xs" onClick={copy}>
            <span aria-live="polite">{copied ? t('copied') : t('copy')}</span>
          </Button>
        )}
      </CopyButton>
    </>
  );
}
