import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClaimView, OutcomeView } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import classes from './claim.module.css';
import { countedOutcomes } from './counted-outcomes.js';
import { OutcomeCard } from './outcome-card.js';

/** What happened: the figures that the verdict rests on, then what else was reported on the same matter. */
export function HappenedColumn({ claim }: { readonly claim: ClaimView }) {
  const { t: common } = useTranslation();
  const t = useClaimWords();
  const counted = countedOutcomes(claim);
  const others = claim.outcomes.filter((one) => !counted.includes(one));
  return (
    <section aria-labelledby="happened" className={classes.column}>
      <Title order={2} id="happened">
        {common('happened')}
      </Title>
      {counted.length === 0 && <Text className="wk-dim">{common('nothingYet')}</Text>}
      {counted.map((outcome) => (
        <OutcomeCard key={keyOf(outcome)} outcome={outcome} company={claim.company} isCounted />
      ))}
      {others.length > 0 && (
        <details className={classes.more}>
          <summary>{t('alsoReported', { count: others.length })}</summary>
          {others.map((outcome) => (
            <OutcomeCard key={keyOf(outcome)} outcome={outcome} company={claim.company} isCounted={false} />
          ))}
        </details>
      )}
    </section>
  );
}

function keyOf({ document, observation, start }: OutcomeView): string {
  return `${document} ${observation} ${start}`;
}
