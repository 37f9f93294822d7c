import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../api/client.js';
import { Answer, Failed } from '../../parts/state.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { ChangedSince } from './changed-since.js';
import { ClaimCard } from './claim-card.js';
import { CorrectPanel } from './correct-panel.js';
import type { DecisionBody, Done, Mode, Review } from './decide.js';
import { DecisionBar } from './decision-bar.js';
import { Gone } from './gone.js';
import { onceSeen, unlessSaving, type Held } from './hold.js';
import { MergePanel } from './merge-panel.js';
import type { Reading } from './reading.js';
import { ReviewHistory } from './review-history.js';
import classes from './review.module.css';
import { OverrulePanel, RejectPanel, SplitPanel } from './simple-panels.js';
import { TextPane } from './text-pane.js';
import { TooEarly } from './too-early.js';
import { useClaimUnderReview, type Claim, type UnderReview } from './use-claim-under-review.js';
import { useDecide } from './use-decide.js';

interface ReviewDeskProps {
  readonly id: string;
  readonly mayReview: boolean;
  /** Came into view by itself, after a decision on another. */
  readonly follows: boolean;
  readonly onHeld: (held: Held) => void;
  readonly onDone: (done: Done) => void;
  readonly onSkip: () => void;
  readonly onUndo: (review: Review) => void;
}

/** One claim to decide on, with the text that it was read from beside it. */
export function ReviewDesk(props: ReviewDeskProps) {
  const under = useClaimUnderReview(props.id);
  const { data, error } = under.query;
  if (problemOf(error)?.status === 404) return <Gone under={under} mayReview={props.mayReview} onUndo={props.onUndo} />;
  return (
    <>
      {data === undefined && <TooEarly onHeld={props.onHeld} />}
      <Answer of={under.query}>{(seen) => <Desk {...props} claim={seen.data} tag={seen.tag} under={under} />}</Answer>
    </>
  );
}

interface DeskProps extends ReviewDeskProps {
  readonly claim: Claim;
  readonly tag: string;
  readonly under: UnderReview;
}

function Desk({ id, mayReview, follows, claim, tag, under, onHeld, onDone, onSkip, onUndo }: DeskProps) {
  const { t } = useTranslation('review');
  const titleOf = useClaimTitle();
  const [mode, setMode] = useState<Mode>('look');
  const [draft, setDraft] = useState<Partial<Reading>>({});
  const [at, setAt] = useState(claim.statements.length - 1);
  const [since] = useState(() => (follows ? performance.now() : -Infinity));
  const statement = claim.statements[at] ?? claim.statements.at(-1)!;
  const before = claim.review?.verdict ?? claim.verdict;
  const deciding = useDecide(id, tag, (review) => onDone({ review, claim: id, title: titleOf(claim), before }));
  const place = { document: statement.document, statement: statement.statement };
  const look = () => {
    setMode('look');
    setDraft({});
  };
  const { isAwaited, lookAgain } = under;
  useEffect(() => {
    if (mode === 'look' && isAwaited) void lookAgain();
  }, [mode, isAwaited, lookAgain]);
  const panel = { statement: place, pending: deciding.pending, onCancel: look, onSend: deciding.decide };
  const accept = (): void =>
    deciding.decide({ action: 'confirm', reason: t('acceptReason'), statement: place } as DecisionBody);
  return (
    <div className={classes.desk}>
      <div className={classes.left}>
        <ChangedSince
          under={under}
          claim={claim}
          refused={deciding.refused}
          onLookAgain={() => (deciding.withdraw(), look(), void under.lookAgain())}
          onGoOn={(body, seen) => (deciding.withdraw(), deciding.decide(body, seen))}
        />
        {deciding.error != null && <Failed error={deciding.error} />}
        {mode === 'look' && (
          <DecisionBar
            several={claim.statements.length > 1}
            disabled={!mayReview}
            onAccept={() => onceSeen(since, accept, onHeld)}
            onMode={(wanted) => unlessSaving(() => setMode(wanted), onHeld)}
            onSkip={() => onceSeen(since, onSkip, onHeld)}
          />
        )}
        {mode === 'reject' && <RejectPanel {...panel} several={claim.statements.length > 1} />}
        {mode === 'split' && <SplitPanel {...panel} />}
        {mode === 'overrule' && <OverrulePanel {...panel} />}
        {mode === 'merge' && <MergePanel {...panel} claim={claim} />}
        {mode === 'correct' && (
          <CorrectPanel {...panel} claim={claim} reviews={under.reviews} draft={draft} onDraft={setDraft} />
        )}
        <ClaimCard claim={claim} at={at} onStatement={setAt} />
        <ReviewHistory reviews={under.reviews} company={claim.company} onUndo={onUndo} mayReview={mayReview} />
      </div>
      <TextPane
        document={statement.document}
        lang={statement.lang}
        span={draft.span ?? { start: statement.start, end: statement.end }}
        translation={statement.translation}
        {...(mode === 'correct' && { onSpan: (span) => setDraft((now) => ({ ...now, span })) })}
      />
    </div>
  );
}
