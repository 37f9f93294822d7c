import { useTranslation } from 'react-i18next';
import type { Track } from './track.js';
import { inPercent } from './in-percent.js';
import classes from './timeline.module.css';

/** How far a running total has come beside how much of its time has passed; nothing for other claims. Further readings of the window stand with the claim. */
export function Pace({ verdict }: { readonly verdict: Track['claim']['verdict'] }) {
  const { t } = useTranslation('companies');
  const progress = verdict.progress?.[0];
  if (!progress) return null;
  return (
    <span className={classes.pace}>
      <Bar label={t('spent')} share={progress.share} tone="spent" />
      <Bar label={t('elapsed')} share={progress.elapsed} tone="elapsed" />
    </span>
  );
}

function Bar({ label, share, tone }: { readonly label: string; readonly share: string; readonly tone: string }) {
  const width = `${Math.min(Math.max(Number(share), 0), 1) * 100}%`;
  return (
    <span className={classes.paceLine}>
      <span className={classes.paceLabel}>{label}</span>
      <span className={classes.paceBar} data-tone={tone} aria-hidden>
        <span style={{ width }} />
      </span>
      <span>{inPercent(share)}</span>
    </span>
  );
}
