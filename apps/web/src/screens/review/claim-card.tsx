import { NativeSelect, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Quote } from '../../parts/quote.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import { useTerms } from '../../words/use-terms.js';
import { Doubts } from './doubts.js';
import classes from './review.module.css';
import type { Claim } from './use-claim-under-review.js';
import { useScopeWords } from './use-reading-words.js';

interface ClaimCardProps {
  readonly claim: Claim;
  /** Which of its statements is looked at. */
  readonly at: number;
  readonly onStatement: (at: number) => void;
}

/** A claim as it was read and judged: what to hold against the text beside it. */
export function ClaimCard({ claim, at, onStatement }: ClaimCardProps) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const titleOf = useClaimTitle();
  const names = useNames();
  const { day } = useFigures();
  const statement = claim.statements[at] ?? claim.statements[0]!;
  const outcome = claim.outcomes.find(({ relation }) => relation !== 'progress') ?? claim.outcomes[0];
  return (
    <article className={classes.card}>
      <header>
        <Text size="xs" className="wk-dim">
          {names.company(claim.company)}
        </Text>
        <Title order={2}>
          <Link to={`/claims/${claim.id}`} className={classes.title}>
            {titleOf(claim)}
          </Link>
        </Title>
      </header>
      <Doubts claim={claim} />
      <section aria-label={common('said')}>
        <Text component="h3" className={classes.kicker}>
          {common('said')} · {day(statement.saidOn)}
          {statement.speaker && ` · ${statement.speaker}`}
        </Text>
        {claim.statements.length > 1 && <StatementChoice claim={claim} at={at} onStatement={onStatement} />}
        <Quote text={statement.quote} lang={statement.lang} />
        {statement.translation && <Quote text={statement.translation.quote} lang={statement.translation.lang} />}
      </section>
      <ReadAs claim={claim} />
      <section aria-label={common('verdict')}>
        <Text component="h3" className={classes.kicker}>
          {common('verdict')}
        </Text>
        <VerdictBadge verdict={claim.review?.verdict ?? claim.verdict} withReason />
        {claim.review?.verdict && <Text size="xs">{common('overruled')}</Text>}
        <Text size="sm" lang="en" className="wk-dim">
          {claim.verdict.explanation}
        </Text>
      </section>
      <section aria-label={common('happened')}>
        <Text component="h3" className={classes.kicker}>
          {common('happened')}
          {outcome?.relation === 'progress' && ` · ${t('nearby')}`}
        </Text>
        {outcome ? (
          <Quote text={outcome.quote} lang={outcome.lang} at={outcome} />
        ) : (
          <Text>{common('nothingYet')}</Text>
        )}
      </section>
    </article>
  );
}

function StatementChoice({ claim, at, onStatement }: ClaimCardProps) {
  const { t } = useTranslation('review');
  const { day } = useFigures();
  const term = useTerms();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('statement')}
      className={classes.statements}
      value={String(at)}
      onChange={({ currentTarget: { value } }) => onStatement(Number(value))}
      data={claim.statements.map(({ saidOn, revision }, index) => ({
        value: String(index),
        label: `${index + 1}/${claim.statements.length} · ${day(saidOn)} · ${term('revision', revision)}`,
      }))}
    />
  );
}

/** The fields that the words were read as. */
function ReadAs({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('review');
  const term = useTerms();
  const scope = useScopeWords();
  const { target: write, day } = useFigures();
  const { target, window } = claim;
  const rows = [
    { name: t('field:target'), value: target ? write(target) || target.raw : t('none') },
    {
      name: t('field:horizon'),
      value: window.end === null ? t('none') : `${window.start ? day(window.start) : t('open')} – ${day(window.end)}`,
    },
    { name: t('field:form'), value: term('form', claim.form) },
    { name: t('field:modality'), value: term('modality', claim.modality) },
    { name: t('field:scope'), value: scope(claim.scope) },
    { name: t('field:basis'), value: term('basis', claim.basis) },
  ];
  return (
    <dl className={classes.facts} aria-label={t('readAs')}>
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
