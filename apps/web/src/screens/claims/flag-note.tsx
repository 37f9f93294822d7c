import { TriangleAlert } from 'lucide-react';
import type { Flag } from '#contracts';
import { useClaimWords } from '../../parts/use-claim-words.js';
import { useTerms } from '../../words/use-terms.js';
import classes from './claim.module.css';
import { readingsOf } from './readings-of.js';

/** Why something should be read with care, where it stands; of a conflict of currencies, both readings. */
export function FlagNote({ flag }: { readonly flag: Pick<Flag, 'code' | 'detail'> }) {
  const t = useClaimWords();
  const term = useTerms();
  const readings = flag.code === 'currency_conflict' ? readingsOf(flag.detail) : null;
  return (
    <div className={classes.flag}>
      <TriangleAlert size={14} aria-hidden />
      <div>
        <strong>{term('flag', flag.code)}</strong> {t(`flag:${flag.code}`)}
        {readings && (
          <ul className={classes.readings}>
            <li>
              {t('readingHere')}: <q>{readings.here}</q> ({readings.hereUnit})
            </li>
            <li>
              {t('readingThere')}: <q>{readings.there}</q> ({readings.thereUnit})
            </li>
            <li>{t('readingTaken', { unit: readings.taken })}</li>
          </ul>
        )}
        {!readings && (
          <div className={classes.detail} lang="en">
            {flag.detail}
          </div>
        )}
      </div>
    </div>
  );
}
