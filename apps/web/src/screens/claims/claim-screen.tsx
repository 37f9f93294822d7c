import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import type { ClaimView } from '#contracts';
import { problemOf } from '../../api/client.js';
import { useRead } from '../../api/use-read.js';
import { PageHead } from '../../parts/page-head.js';
import { Answer, Empty } from '../../parts/state.js';
import { Subject } from '../../parts/subject.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { PastBanner } from './as-of-control.js';
import { ClaimActions } from './claim-actions.js';
import { ClaimFacts } from './claim-facts.js';
import { ClaimHistory } from './claim-history.js';
import { HappenedColumn } from './happened-column.js';
import { RulePanel } from './rule-panel.js';
import { SaidColumn } from './said-column.js';
import classes from './claim.module.css';
import { usePast } from './use-past.js';

/** So that what is decided elsewhere while one looks is seen here. */
const LOOK_AGAIN_MS = 10_000;

/** A claim whole: what was said, what happened, between them the rule; below them all that happened to it, by day. */
export default function ClaimScreen() {
  const { claim: id = '' } = useParams();
  const { asOf, recordedBefore, isPast } = usePast();
  const now = useRead('/v1/claims/{id}', { path: { id } }, { every: LOOK_AGAIN_MS });
  const company = now.data?.company;
  const query = { asOf, recordedBefore, company };
  const past = useRead('/v1/claims/{id}', { path: { id }, query }, { enabled: isPast && company !== undefined });
  return (
    <Subject of={now} what="claim" id={id}>
      {(current) => (
        <Stack gap="sm">
          <PastBanner />
          {isPast ? <PastClaim of={past} /> : <WholeClaim claim={current as ClaimView} isPast={false} />}
        </Stack>
      )}
    </Subject>
  );
}

function PastClaim({ of }: { readonly of: ReturnType<typeof useRead<'/v1/claims/{id}'>> }) {
  const t = useClaimWords();
  if (of.data === undefined && problemOf(of.error)?.status === 404) return <Empty>{t('asOfNothing')}</Empty>;
  return <Answer of={of}>{(claim) => <WholeClaim claim={claim as ClaimView} isPast />}</Answer>;
}

function WholeClaim({ claim, isPast }: { readonly claim: ClaimView; readonly isPast: boolean }) {
  const title = useClaimTitle()(claim);
  return (
    <>
      <PageHead title={title}>
        <ClaimActions claim={claim} />
      </PageHead>
      <ClaimFacts claim={claim} />
      <div key={claim.id} className={classes.columns}>
        <SaidColumn claim={claim} />
        <RulePanel claim={claim} />
        <HappenedColumn claim={claim} />
      </div>
      <ClaimHistory claim={claim} isPast={isPast} />
    </>
  );
}
