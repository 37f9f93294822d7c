import { Button, Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../parts/use-keys.js';
import type { Mode } from './decide.js';
import classes from './review.module.css';

interface DecisionBarProps {
  /** Has the claim several statements? */
  readonly several: boolean;
  readonly disabled: boolean;
  readonly onAccept: () => void;
  readonly onMode: (mode: Mode) => void;
  readonly onSkip: () => void;
}

/** What can be decided, each by one key. */
export function DecisionBar({ several, disabled, onAccept, onMode, onSkip }: DecisionBarProps) {
  const { t } = useTranslation('review');
  const part = { disabled };
  return (
    <div className={classes.bar} role="group" aria-label={t('decide')}>
      <Act name="accept" keys="a" {...part} onAct={onAccept} isMain />
      <Act name="reject" keys="x" {...part} onAct={() => onMode('reject')} />
      <Act name="correct" keys="e" {...part} onAct={() => onMode('correct')} />
      <Act name="overrule" keys="v" {...part} onAct={() => onMode('overrule')} />
      <Act name="merge" keys="m" {...part} onAct={() => onMode('merge')} />
      {several && <Act name="split" keys="p" {...part} onAct={() => onMode('split')} />}
      <Act name="skip" keys="s" disabled={false} onAct={onSkip} />
    </div>
  );
}

interface ActProps {
  readonly name: 'accept' | 'reject' | 'correct' | 'overrule' | 'merge' | 'split' | 'skip';
  readonly keys: string;
  readonly disabled: boolean;
  readonly onAct: () => void;
  readonly isMain?: boolean;
}

function Act({ name, keys, disabled, onAct, isMain = false }: ActProps) {
  const { t } = useTranslation('review');
  // A key that is held down decides once.
  useKeys(keys, ({ repeat }) => repeat || onAct(), { does: t(name), enabled: !disabled });
  return (
    <Button
      size="xs"
      variant={isMain ? 'filled' : 'default'}
      disabled={disabled}
      onClick={onAct}
      aria-keyshortcuts={keys}
      rightSection={<Kbd size="xs">{keys.toUpperCase()}</Kbd>}
    >
      {t(name)}
    </Button>
  );
}
