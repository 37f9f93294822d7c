import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import type { MouseEventHandler, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyScope } from '#contracts';
import { useMay } from './use-may.js';

interface ScopedButtonProps extends ButtonProps {
  readonly needs: KeyScope;
  readonly type?: 'button' | 'submit';
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly 'aria-label'?: string;
  readonly children: ReactNode;
}

/** A button for those whose key may do it; the others can reach it too, and are told what is missing. */
export function ScopedButton({ needs, onClick, ...button }: ScopedButtonProps) {
  const { t } = useTranslation();
  const may = useMay();
  if (may(needs)) return <Button {...button} onClick={onClick} />;
  const reason = t('needsScope', { scope: needs });
  return (
    <Tooltip label={reason} events={{ hover: true, focus: true, touch: true }}>
      <Button
        {...button}
        type="button"
        data-disabled
        aria-disabled
        aria-description={reason}
        onClick={(event) => event.preventDefault()}
      />
    </Tooltip>
  );
}
