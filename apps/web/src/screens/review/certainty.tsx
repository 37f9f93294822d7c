import { useSettings } from '../../settings/settings.js';
import classes from './review.module.css';

/** How sure something is: the share as a bar, and in figures. */
export function Certainty({ label, share }: { readonly label?: string; readonly share: number }) {
  const { language } = useSettings();
  const text = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <span className={classes.certainty}>
      {label && <span className="wk-dim">{label}</span>}
      <span aria-hidden className={classes.track}>
        <span style={{ width: `${Math.round(share * 100)}%` }} data-low={share < LOW || undefined} />
      </span>
      {text}
    </span>
  );
}

/** Below it a claim stands out in the queue. */
const LOW = 0.75;
