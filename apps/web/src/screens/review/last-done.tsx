import { Anchor, Button, Kbd, Text } from '@mantine/core';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/use-read.js';
import { problemOf } from '../../api/client.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { useKeys } from '../../parts/use-keys.js';
import type { Done } from './decide.js';
import classes from './review.module.css';

interface LastDoneProps {
  readonly done: Done | null;
  /** Said beside, as of a key that was not taken. */
  readonly note: string | null;
  readonly onUndo: () => void;
  readonly onOpen: (claim: string) => void;
}

const OFTEN_MS = 1_000;

/** What was done last, what the verdict has become since, and a way to take it back. */
export function LastDone({ done, note, onUndo, onOpen }: LastDoneProps) {
  const { t } = useTranslation('review');
  useKeys('u,z', ({ repeat }) => repeat || onUndo(), { does: t('undo'), enabled: done !== null });
  return (
    <div role="status" aria-live="polite" className={classes.done}>
      {done && (
        <>
          <Check size={16} aria-hidden />
          <Text size="sm">
            {t(`done:${done.review.action}`)}{' '}
            <Anchor component="button" type="button" size="sm" onClick={() => onOpen(done.claim)}>
              {done.title}
            </Anchor>
          </Text>
          <Outcome done={done} />
          <Button
            size="compact-sm"
            variant="default"
            onClick={onUndo}
            aria-keyshortcuts="u z"
            rightSection={<Kbd size="xs">U</Kbd>}
          >
            {t('undo')}
          </Button>
        </>
      )}
      {note && <Text size="sm">{note}</Text>}
    </div>
  );
}

/** What has become of the verdict, once the ledger is made with the decision. */
function Outcome({ done: { review, claim, before } }: { readonly done: Done }) {
  const { t } = useTranslation('review');
  const placed = useRead('/v1/reviews/{id}', { path: { id: review.id } }, { every: OFTEN_MS });
  const isWaiting = (placed.data?.state ?? 'waiting') === 'waiting';
  const now = useRead('/v1/claims/{id}', { path: { id: claim } }, { enabled: !isWaiting, every: 3 * OFTEN_MS });
  if (isWaiting) return <span className="wk-dim">{t('judging')}</span>;
  if (problemOf(now.error)?.status === 404) return <span className="wk-dim">{t('noClaimNow')}</span>;
  const after = now.data && (now.data.review?.verdict ?? now.data.verdict);
  if (!after) return null;
  const isSame = after.lifecycle === before.lifecycle && after.result === before.result && after.void === before.void;
  if (isSame && after.reason === before.reason) return <span className="wk-dim">{t('verdictSame')}</span>;
  return (
    <span className={classes.becomes}>
      <VerdictBadge verdict={before as typeof after} /> <span aria-label={t('becomes')}>→</span>{' '}
      <VerdictBadge verdict={after} />
    </span>
  );
}
