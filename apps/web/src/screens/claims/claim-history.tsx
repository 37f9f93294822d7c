import { Title } from '@mantine/core';
import type { ClaimView, ReviewView } from '#contracts';
import { useRead } from '../../api/use-read.js';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import classes from './claim.module.css';
import { HappeningLine } from './happening-line.js';
import { historyOf } from './history-of.js';

interface ClaimHistoryProps {
  readonly claim: ClaimView;
  /** Of a past, reviews are those that the claim itself tells of. */
  readonly isPast: boolean;
}

/** One line through time: statements with their revisions, outcomes, verdicts, reviews and the quarters that were silent. */
export function ClaimHistory({ claim, isPast }: ClaimHistoryProps) {
  const t = useClaimWords();
  const { day } = useFigures();
  const reviews = useRead('/v1/reviews', { query: { claim: claim.id, limit: 200 } }, { enabled: !isPast });
  const happenings = historyOf(claim, (reviews.data?.data ?? []) as readonly ReviewView[]);
  const days = [...new Set(happenings.map(({ at }) => at))];
  return (
    <section aria-labelledby="history">
      <Title order={2} id="history" mb="xs">
        {t('history')}
      </Title>
      <ol className={classes.history}>
        {days.map((at) => (
          <li key={at} className={classes.historyDay}>
            <time dateTime={at}>{day(at)}</time>
            <ul>
              {happenings
                .filter((one) => one.at === at)
                .map((one, place) => (
                  <HappeningLine key={place} of={one} claim={claim} />
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
