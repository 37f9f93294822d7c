import { useTranslation } from 'react-i18next';
import type { TurnView } from '#contracts';
import { useTerms } from '../../words/use-terms.js';
import type { Mark } from './mark.js';
import classes from './outline.module.css';

interface OutlineProps {
  readonly turns: readonly TurnView[];
  readonly marks: readonly Mark[];
  /** Index of the turn in view. */
  readonly current: number;
  readonly onJump: (turn: TurnView) => void;
}

interface Entry {
  readonly turn: TurnView;
  readonly first: number;
  readonly last: number;
  readonly marks: number;
}

/** Parts and speakers of the document in their order, as a list to jump by; the one in view is marked. */
export function Outline({ turns, marks, current, onJump }: OutlineProps) {
  const { t } = useTranslation('documents');
  const term = useTerms();
  const entries = entriesOf(turns, marks);
  return (
    <nav className={classes.outline} aria-label={t('outline')}>
      <ol>
        {entries.map(({ turn, first, last, marks: count }, i) => (
          <li key={turn.start}>
            {entries[i - 1]?.turn.section !== turn.section && (
              <p className={classes.section}>{term('section', turn.section)}</p>
            )}
            <button
              type="button"
              className={classes.turn}
              data-role={turn.speaker.role}
              aria-current={(current >= first && current <= last) || undefined}
              onClick={() => onJump(turn)}
            >
              <span>{turn.speaker.name ?? turn.heading ?? term('role', turn.speaker.role)}</span>
              {count > 0 && (
                <span className={classes.count} title={t('marksHere', { count })}>
                  {count}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Turns of one speaker that follow each other are one entry. */
function entriesOf(turns: readonly TurnView[], marks: readonly Mark[]): readonly Entry[] {
  const entries: Entry[] = [];
  turns.forEach((turn, index) => {
    const count = marks.filter(({ record }) => record.start >= turn.start && record.start < turn.end).length;
    const last = entries.at(-1);
    const isSame =
      last?.turn.section === turn.section &&
      last.turn.speaker.name === turn.speaker.name &&
      (turn.speaker.name !== null || last.turn.speaker.role === turn.speaker.role);
    if (isSame) entries[entries.length - 1] = { ...last, last: index, marks: last.marks + count };
    else entries.push({ turn, first: index, last: index, marks: count });
  });
  return entries;
}
