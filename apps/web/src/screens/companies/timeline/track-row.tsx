import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { VerdictBadge } from '../../../parts/verdict-badge.js';
import { amongClaims } from '../../../parts/claim-list.js';
import { useFigures } from '../../../parts/use-figures.js';
import { useTerms } from '../../../words/use-terms.js';
import { standingOf } from '../../../parts/standing.js';
import { Pace } from './pace.js';
import type { Track } from './track.js';
import { TrackPicture } from './track-picture.js';
import classes from './timeline.module.css';

const TrackCard = lazy(async () => ({ default: (await import('./track-card.js')).TrackCard }));

interface TrackRowProps {
  readonly track: Track;
  readonly title: string;
  /** Ids of the claims in view, to go on in them. */
  readonly ids: readonly string[];
  /** Is it the one that Tab leads to? */
  readonly isStop: boolean;
  readonly isOpen: boolean;
  readonly onActive: (id: string | null) => void;
}

/** One claim: what it promises, its picture over time, how it stands. Enter opens it; the quotes show while it is pointed at. */
export function TrackRow({ track, title, ids, isStop, isOpen, onActive }: TrackRowProps) {
  const { claim } = track;
  return (
    <div className={classes.rowBox} onMouseEnter={() => onActive(claim.id)} onMouseLeave={() => onActive(null)}>
      <Link
        to={`/claims/${claim.id}`}
        state={amongClaims(ids, claim.id)}
        className={classes.row}
        data-track={claim.id}
        data-tone={standingOf(claim.verdict).tone}
        tabIndex={isStop ? 0 : -1}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && onActive(claim.id)}
        onBlur={() => onActive(null)}
      >
        <span className={classes.title}>{title}</span>
        <TrackPicture track={track} />
        <span className={classes.standing}>
          <VerdictBadge verdict={claim.verdict} />
          <Pace verdict={claim.verdict} />
        </span>
        <Told track={track} />
      </Link>
      {isOpen && (
        <Suspense>
          <TrackCard track={track} />
        </Suspense>
      )}
    </div>
  );
}

/** The picture in words, for those who do not see it. */
function Told({ track: { statements, outcomes } }: { readonly track: Track }) {
  const { t } = useTranslation('companies');
  const term = useTerms();
  const { day } = useFigures();
  const said = statements.map(({ saidOn, revision }) => `${day(saidOn)} ${term('revision', revision)}`).join(', ');
  return <span className="wk-hidden">{t('told', { said, count: outcomes.length })}</span>;
}
