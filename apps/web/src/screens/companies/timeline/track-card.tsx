import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Quote } from '../../../parts/quote.js';
import { useFigures } from '../../../parts/use-figures.js';
import { useTerms } from '../../../words/use-terms.js';
import type { Track } from './track.js';
import classes from './timeline.module.css';

/** Both quotes of a claim: what was said first and, where a later statement is the one judged, that; and what happened. */
export function TrackCard({ track: { claim, statements, outcomes } }: { readonly track: Track }) {
  const { t } = useTranslation();
  const first = statements[0];
  const judged = statements.find(({ document, quote }) => document === claim.saidAt.document && quote === claim.said);
  const shown = outcomes.findLast(({ quote }) => quote === claim.happened);
  return (
    <Paper withBorder shadow="md" p="sm" className={classes.card}>
      {first && <Said heading={t('said')} statement={first} />}
      {judged && judged !== first && <Said statement={judged} />}
      <Text size="xs" fw={600} mt={8}>
        {t('happened')}
      </Text>
      {claim.happened === null ? (
        <Text size="xs" className="wk-dim">
          {t('nothingYet')}
        </Text>
      ) : (
        <Quote text={claim.happened} lang={claim.outcome?.lang ?? shown?.lang ?? 'en'} lines={3} />
      )}
    </Paper>
  );
}

interface SaidProps {
  readonly heading?: string;
  readonly statement: Track['statements'][number];
}

function Said({ heading, statement: { quote, lang, saidOn, revision, speaker } }: SaidProps) {
  const term = useTerms();
  const { day } = useFigures();
  return (
    <>
      <Text size="xs" mt={heading ? 0 : 8}>
        {heading && <b>{heading} · </b>}
        <span className="wk-dim">{[day(saidOn), term('revision', revision), speaker].filter(Boolean).join(' · ')}</span>
      </Text>
      <Quote text={quote} lang={lang} lines={3} />
    </>
  );
}
