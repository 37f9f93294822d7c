import { TrendingDown, TrendingUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Colours } from '../../settings/settings.js';
import classes from './settings.module.css';

/** How figures that rise and fall look under a convention. */
export function ColourSample({ colours }: { readonly colours: Colours }) {
  const { t } = useTranslation('settings');
  return (
    <span className={classes.sample} data-convention={colours}>
      <span className={classes.up}>
        <TrendingUp size={14} aria-hidden /> {t('sampleUp')} +34%
      </span>
      <span className={classes.down}>
        <TrendingDown size={14} aria-hidden /> {t('sampleDown')} −12%
      </span>
    </span>
  );
}
