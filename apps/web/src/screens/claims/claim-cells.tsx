import { Link } from 'react-router';
import type { RowOf } from '#contracts';
import { Quote } from '../../parts/quote.js';
import { VerdictBadge } from '../../parts/verdict-badge.js';
import classes from './claims.module.css';

export type ClaimRow = RowOf<'/v1/claims'>;

interface CellProps {
  readonly claim: ClaimRow;
}

interface TitleCellProps extends CellProps {
  readonly company: string;
  readonly title: string;
  /** What goes with the link to the claim. */
  readonly state: unknown;
  readonly star: React.ReactNode;
}

/** Which claim. What it shows comes in words: what knows them is asked once for all rows, not by each of thousands. */
export function TitleCell({ claim, company, title, state, star }: TitleCellProps) {
  return (
    <div className={classes.claim}>
      <div>
        <div className={classes.small}>{company}</div>
        <Link to={`/claims/${claim.id}`} state={state} className={classes.title}>
          {title}
        </Link>
      </div>
      {star}
    </div>
  );
}

interface SaidCellProps extends CellProps {
  readonly day: (day: string) => string;
}

/** What was said, since when, and when it was said last. */
export function SaidCell({ claim, day }: SaidCellProps) {
  return (
    <div>
      <div className={classes.small}>
        {day(claim.saidOn)}
        {claim.saidAt.on !== claim.saidOn && ` → ${day(claim.saidAt.on)}`}
      </div>
      <Quote text={claim.said} lang={claim.saidAt.lang} lines={2} marks={claim.highlights?.said ?? []} />
    </div>
  );
}

interface HappenedCellProps extends SaidCellProps {
  readonly figure: (value: string, unit: string | null) => string;
  /** Where nothing has happened so far. */
  readonly nothingYet: string;
}

/** What happened, of which period, and the figure that it comes to. */
export function HappenedCell({ claim: { outcome, happened, highlights }, day, figure, nothingYet }: HappenedCellProps) {
  if (!outcome || happened === null) return <span className="wk-dim">{nothingYet}</span>;
  return (
    <div>
      <div className={classes.small}>
        {day(outcome.period.end)}
        {outcome.value !== null && <strong className={classes.figure}>{figure(outcome.value, outcome.unit)}</strong>}
      </div>
      <Quote text={happened} lang={outcome.lang} lines={2} marks={highlights?.happened ?? []} />
    </div>
  );
}

interface VerdictCellProps extends CellProps {
  readonly reason: string | null;
  /** Where people have overruled the engine. */
  readonly overruled: string | null;
}

/** What it comes to, and why where it comes to nothing. */
export function VerdictCell({ claim: { verdict }, reason, overruled }: VerdictCellProps) {
  return (
    <div className={classes.verdict}>
      <VerdictBadge verdict={verdict} />
      {reason !== null && <span className={classes.small}>{reason}</span>}
      {overruled !== null && <span className={classes.small}>{overruled}</span>}
    </div>
  );
}
