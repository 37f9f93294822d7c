import { Anchor, Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClaimView, VerdictView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import { Quote } from '../../parts/quote.js';
import { useNames } from '../../parts/use-names.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { useTerms } from '../../words/use-terms.js';
import classes from './claim.module.css';
import type { Happening } from './history-of.js';
import { ReviewLine } from './review-line.js';
import { useDocument, useObservation } from './use-mentions.js';
import { WordDiff } from './word-diff.js';

interface HappeningLineProps {
  readonly of: Happening;
  readonly claim: ClaimView;
}

/** One happening of a claim: what kind, and the words or figures that it is about. */
export function HappeningLine({ of: one, claim }: HappeningLineProps) {
  switch (one.kind) {
    case 'statement':
      return <Said {...one} />;
    case 'outcome':
      return <Reported outcome={one.outcome} company={claim.company} />;
    case 'verdict':
      return <Judged verdict={one.verdict} earlier={one.earlier} isLast={claim.verdicts.at(-1) === one.verdict} />;
    case 'review':
      return <ReviewLine review={one.review} />;
    case 'unmentioned':
    case 'due':
      return <Silent {...one} />;
  }
}

function Said({ statement, earlier, previous }: Extract<Happening, { kind: 'statement' }>) {
  const t = useClaimWords();
  const term = useTerms();
  const { day, target } = useFigures();
  // Said again in other words ("at least", then the bare figure) it is the same promise.
  const isMoved = statement.revision !== 'reiterated';
  const [to, from] = [statement.target, previous?.target].map((one) => (one ? target(one) : ''));
  return (
    <li data-kind="statement">
      <Badge variant="light" size="sm" tt="none">
        {term('revision', statement.revision)}
      </Badge>
      {to && (
        <strong className={classes.change}>{isMoved && from && from !== to ? t('changedTo', { from, to }) : to}</strong>
      )}
      <Quote text={statement.quote} lang={statement.lang} at={statement} />
      {earlier && (
        <details className={classes.more}>
          <summary>{t('wordDiff', { day: day(earlier.saidOn) })}</summary>
          <WordDiff before={earlier.quote} after={statement.quote} lang={statement.lang} />
        </details>
      )}
    </li>
  );
}

type ReportedProps = Pick<Extract<Happening, { kind: 'outcome' }>, 'outcome'> & { readonly company: string };

/** A figure with the name of its measure: related ones (free cash flow beside capital expenditure) stand there too. */
function Reported({ outcome, company }: ReportedProps) {
  const t = useClaimWords();
  const term = useTerms();
  const names = useNames();
  const { figure } = useFigures();
  const observation = useObservation(outcome);
  return (
    <li data-kind="outcome" data-relation={outcome.relation}>
      <Badge variant="light" color="gray" size="sm" tt="none">
        {outcome.relation === 'progress' ? t('happening:outcome') : term('relation', outcome.relation)}
      </Badge>
      {outcome.value !== null && (
        <span className={classes.change}>
          {observation && names.metric(company, observation.metric)}{' '}
          <strong>{figure(outcome.value, outcome.unit)}</strong>
        </span>
      )}
      <Quote text={outcome.quote} lang={outcome.lang} at={outcome} />
    </li>
  );
}

/** What of a verdict is news when it changes; that it lasts so far is none. */
const stateOf = ({ lifecycle, result, sustained }: VerdictView) => [lifecycle, result, sustained === 'no'].join();

interface JudgedProps {
  readonly verdict: VerdictView;
  readonly earlier: VerdictView | null;
  readonly isLast: boolean;
}

function Judged({ verdict, earlier, isLast }: JudgedProps) {
  const t = useClaimWords();
  const hasMoved = earlier !== null && stateOf(earlier) !== stateOf(verdict);
  return (
    <li data-kind="verdict" data-last={isLast || undefined}>
      {hasMoved && (
        <>
          <VerdictBadge verdict={earlier} /> <span aria-hidden>→</span>{' '}
        </>
      )}
      {hasMoved || earlier === null || isLast ? (
        <VerdictBadge verdict={verdict} withReason />
      ) : (
        <span className="wk-dim">{t('unchanged')}</span>
      )}
      <details className={classes.more}>
        <summary>{t('explanation')}</summary>
        <p lang="en">{verdict.explanation}</p>
      </details>
    </li>
  );
}

function Silent({ kind, documents }: Extract<Happening, { kind: 'unmentioned' | 'due' }>) {
  const t = useClaimWords();
  const { t: common } = useTranslation();
  return (
    <li data-kind={kind}>
      <span className={classes.silent}>{t(`happening:${kind}`)}</span>
      {documents.length > 0 && (
        <span className="wk-dim">
          {' '}
          · {t('searched')}:{' '}
          {documents.map((id) => (
            <Searched key={id} id={id} fallback={common('documents')} />
          ))}
        </span>
      )}
    </li>
  );
}

function Searched({ id, fallback }: { readonly id: string; readonly fallback: string }) {
  const document = useDocument(id);
  return (
    <Anchor component={Link} to={`/documents/${id}`} size="sm">
      {document?.name ?? fallback}
    </Anchor>
  );
}
