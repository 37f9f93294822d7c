import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '#contracts';
import { inPercent } from './timeline/in-percent.js';
import classes from './company.module.css';

interface KeptIntervalProps {
  readonly tally: AnswerOf<'/v1/scorecards'>['lines'][number]['latest'];
  readonly atLeast: number;
}

/** How many of those resolved were kept; from enough on, the interval in which the true share lies, as a bar with its figures. */
export function KeptInterval({ tally: { kept, resolved, met, exceeded }, atLeast }: KeptIntervalProps) {
  const { t } = useTranslation('companies');
  if (resolved === 0) return <span className="wk-dim">{t('noneResolved')}</span>;
  const counts = t('keptOf', { kept: met + exceeded, count: resolved });
  if (kept === null) return <span>{`${counts} · ${t('tooFew', { count: atLeast })}`}</span>;
  const left = Number(kept.low) * 100;
  const width = Number(kept.high) * 100 - left;
  return (
    <span className={classes.interval}>
      <span>{counts}</span>
      <span className={classes.intervalBar} aria-hidden>
        <span style={{ left: `${left}%`, width: `${width}%` }} />
        <i style={{ left: `${Number(kept.share) * 100}%` }} />
      </span>
      <span className="wk-dim">{t('interval', { low: inPercent(kept.low), high: inPercent(kept.high) })}</span>
    </span>
  );
}
