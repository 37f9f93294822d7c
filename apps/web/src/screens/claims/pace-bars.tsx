import type { ProgressView } from '#contracts';
import { Quote } from '../../parts/quote.js';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useFigures } from '../../parts/use-figures.js';
import classes from './claim.module.css';
import { roundedTo } from './exact.js';
import { reachedDay } from './reached-day.js';

interface PaceBarsProps {
  readonly progress: readonly ProgressView[];
  readonly unit: string;
  readonly target: string | null;
}

/** How a total goes under each reading of its time frame: done against time gone, what is needed from here, where it leads. */
export function PaceBars({ progress, unit, target }: PaceBarsProps) {
  const t = useClaimWords();
  const unconfirmed = progress[0]?.unconfirmed ?? [];
  const { figure } = useFigures();
  return (
    <div className={classes.paces}>
      <div className={classes.label}>{t('pace')}</div>
      {progress.map((one, at) => (
        <Pace key={one.window.start + one.window.end} of={one} unit={unit} target={target} isOther={at > 0} />
      ))}
      {unconfirmed.map(({ document, start, end, quote, value, unit: own }) => (
        <div key={document + start} className={classes.unconfirmed}>
          {t('paceUnconfirmed')}: <strong>{figure(value, own)}</strong>
          <Quote text={quote} lang="" at={{ document, start, end, lang: 'en' }} />
        </div>
      ))}
    </div>
  );
}

interface PaceProps {
  readonly of: ProgressView;
  readonly unit: string;
  readonly target: string | null;
  /** Is it not the reading that was taken first? */
  readonly isOther: boolean;
}

function Pace({
  of: { window, share, elapsed, observed, runRateNeeded, projectedEnd },
  unit,
  target,
  isOther,
}: PaceProps) {
  const t = useClaimWords();
  const { figure, day } = useFigures();
  const amount = (value: string) => figure(roundedTo(value, 5), unit);
  const reached = reachedDay(window, elapsed);
  const words = { share: percent(share), elapsed: percent(elapsed) };
  return (
    <div className={classes.pace} data-other={isOther || undefined}>
      <div className={classes.paceHead}>
        {t('paceWindow', { start: day(window.start), end: day(window.end) })}
        {isOther && <span className={classes.note}>{t('paceOther')}</span>}
      </div>
      <div role="img" aria-label={t('paceBar', words)} className={classes.bars}>
        <span className={classes.spent} style={{ width: widthOf(share) }} />
        <span className={classes.elapsed} style={{ left: widthOf(elapsed) }} />
      </div>
      <dl className={classes.paceFacts}>
        <dt data-key="spent">{t('paceSpent')}</dt>
        <dd>
          {words.share}{' '}
          <span className={classes.note}>{`${amount(observed)}${target ? ` / ${amount(target)}` : ''}`}</span>
        </dd>
        <dt data-key="elapsed">{t('paceElapsed')}</dt>
        <dd>
          {words.elapsed} {reached && <span className={classes.note}>{t('paceReached', { day: day(reached) })}</span>}
        </dd>
        {runRateNeeded !== null && (
          <>
            <dt>{t('paceNeeded')}</dt>
            <dd>{amount(runRateNeeded)}</dd>
          </>
        )}
        {projectedEnd !== null && (
          <>
            <dt>{t('paceProjected')}</dt>
            <dd>{amount(projectedEnd)}</dd>
          </>
        )}
      </dl>
      {projectedEnd === null && elapsed !== '0' && <p className={classes.note}>{t('paceMissing')}</p>}
    </div>
  );
}

function percent(share: string): string {
  return `${(Number(share) * 100).toFixed(1).replace(/\.0$/, '')}%`;
}

function widthOf(share: string): string {
  return `${Math.min(100, Math.max(0, Number(share) * 100))}%`;
}
