import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../parts/page-head.js';
import { Empty, Failed, Loading } from '../../parts/state.js';
import { useKeys } from '../../parts/use-keys.js';
import type { Done, Review } from './decide.js';
import { unlessSaving, type Held } from './hold.js';
import { LastDone } from './last-done.js';
import { ProgressLine } from './progress-line.js';
import { QueueFilters } from './queue-filters.js';
import { QueueList } from './queue-list.js';
import { ReviewDesk } from './review-desk.js';
import classes from './review.module.css';
import { useNextAtHand } from './use-claim-under-review.js';
import { useUndo } from './use-decide.js';
import { useFilters, type Filters, type QueueState } from './use-filters.js';
import { useQueue } from './use-queue.js';
import { useReviewer } from './use-reviewer.js';

/** Claims to decide on, the least certain first, one after the other by single keys. */
export default function ReviewScreen() {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const { filters, set } = useFilters();
  const queue = useQueue(filters);
  const reviewer = useReviewer();
  const [done, setDone] = useState<Done | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [undone, setUndone] = useState(0);
  const undoing = useUndo((review) => {
    setUndone((before) => before + 1);
    setNote(t('takenBack'));
    setDone(null);
    queue.comeBack(review.claim);
  });
  useNextAtHand(queue.next);
  const onHeld = (held: Held) => setNote(t(`held:${held}`));
  const go = (by: 1 | -1) => unlessSaving(() => queue.go(by), onHeld);
  useKeys('j', () => go(1), { does: t('next') });
  useKeys('k', () => go(-1), { does: t('previous') });
  const afterwards = (one: Done) => {
    setDone(one);
    setNote(null);
    queue.leave(one.claim);
  };
  const narrow = (change: Partial<Filters>) => {
    void set(change);
    queue.begin();
  };
  return (
    <>
      <PageHead title={common('review')}>
        <QueueFilters filters={filters} onNarrow={narrow} reviewer={reviewer} />
      </PageHead>
      <ProgressLine filters={filters} />
      <LastDone
        done={done}
        note={note ?? (reviewer.mayReview ? null : t('mayNot'))}
        onUndo={() => done && unlessSaving(() => undoing.undo(done.review), onHeld)}
        onOpen={queue.comeBack}
      />
      {undoing.error != null && <Failed error={undoing.error} />}
      {queue.list.error != null && <Failed error={queue.list.error} onRetry={() => void queue.list.refetch()} />}
      <div className={classes.screen} data-empty={queue.rows.length === 0 || undefined}>
        {queue.rows.length > 0 && (
          <QueueList
            rows={queue.rows}
            current={queue.current}
            onChoose={(id) => unlessSaving(() => queue.choose(id), onHeld)}
            onEnd={queue.list.more}
          />
        )}
        {queue.current === null ? (
          <Nothing
            state={filters.state}
            pending={queue.isPending || queue.rows.length > 0}
            onAll={() => narrow({ company: null, metric: null, kind: null, state: 'open' })}
          />
        ) : (
          <ReviewDesk
            // One's own taking back is not a change by somebody else.
            key={`${queue.current} ${undone}`}
            id={queue.current}
            mayReview={reviewer.mayReview}
            follows={queue.hasLeft}
            onHeld={onHeld}
            onDone={afterwards}
            onSkip={() => queue.leave(queue.current!)}
            onUndo={(review: Review) => unlessSaving(() => undoing.undo(review), onHeld)}
          />
        )}
      </div>
    </>
  );
}

interface NothingProps {
  readonly state: QueueState;
  readonly pending: boolean;
  readonly onAll: () => void;
}

/** Where nothing waits. */
function Nothing({ state, pending, onAll }: NothingProps) {
  const { t } = useTranslation('review');
  if (pending) return <Loading />;
  const action = (
    <Button variant="default" size="xs" onClick={onAll}>
      {t('showAll')}
    </Button>
  );
  return <Empty action={action}>{t(state === 'rejected' ? 'nothingRejected' : 'nothingWaits')}</Empty>;
}
