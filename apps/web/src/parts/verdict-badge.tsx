import {
  Check,
  CheckCheck,
  CircleDashed,
  CircleSlash,
  Clock,
  Gauge,
  Hourglass,
  Timer,
  TrendingDown,
  Undo2,
  X,
  type LucideIcon,
} from 'lucide-react';
import type { VerdictView } from '#contracts';
import { useTerms } from '../words/use-terms.js';
import { standingOf } from './standing.js';
import classes from './verdict-badge.module.css';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  exceeded: CheckCheck,
  met: Check,
  partially_met: Hourglass,
  met_late: Timer,
  missed: X,
  contradicted: Undo2,
  open: CircleDashed,
  on_pace: Gauge,
  behind_pace: TrendingDown,
  due: Clock,
};

interface VerdictBadgeProps {
  readonly verdict: Pick<VerdictView, 'lifecycle' | 'result' | 'void'> &
    Partial<Pick<VerdictView, 'sustained'>> & { readonly reason?: string | null };
  /** Shows also why there is no result. */
  readonly withReason?: boolean;
}

/** A verdict as icon, word and colour: any one of the three would do. A promise that was met and did not last says so. */
export function VerdictBadge({ verdict, withReason = false }: VerdictBadgeProps) {
  const term = useTerms();
  const { tone, set, word } = standingOf(verdict);
  const Icon = ICONS[word] ?? CircleSlash;
  const { reason, sustained } = verdict;
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} strokeWidth={2.4} aria-hidden />
      <span>{term(set, word)}</span>
      {sustained === 'no' && <span className={classes.after}>{term('sustained', sustained)}</span>}
      {withReason && reason != null && <span className={classes.reason}>{term('reason', reason)}</span>}
    </span>
  );
}
