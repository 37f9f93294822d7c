import { UnstyledButton } from '@mantine/core';
import { CalendarClock, Check, PenLine, Sparkles, VolumeX, Waypoints, X, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TILES, type Tile } from './change.js';
import classes from './tiles.module.css';

const ICONS: Readonly<Record<Tile, LucideIcon>> = {
  missed: X,
  met: Check,
  revised: PenLine,
  hinted: Waypoints,
  unmentioned: VolumeX,
  new: Sparkles,
  due: CalendarClock,
};

interface TilesProps {
  /** Null while they are counted. */
  readonly counts: Readonly<Record<Tile, number>> | null;
  /** There may be more than is counted. */
  readonly isPart: boolean;
  readonly chosen: Tile | null;
  readonly onChoose: (tile: Tile | null) => void;
}

/** How many claims have changed, by how; each filters what stands below, and lets it all through again. */
export function Tiles({ counts, isPart, chosen, onChoose }: TilesProps) {
  const { t } = useTranslation('today');
  return (
    <div className={classes.tiles} role="group" aria-label={t('tiles')}>
      {TILES.map((tile) => {
        const Icon = ICONS[tile];
        return (
          <UnstyledButton
            key={tile}
            className={classes.tile}
            data-tile={tile}
            data-none={!counts?.[tile] || undefined}
            aria-pressed={chosen === tile}
            onClick={() => onChoose(chosen === tile ? null : tile)}
          >
            <span className={classes.name}>
              <Icon size={14} strokeWidth={2.4} aria-hidden />
              {t(`tile_${tile}`)}
            </span>
            <span className={classes.count}>
              {counts ? counts[tile] : '–'}
              {counts && isPart && tile !== 'due' && '+'}
            </span>
            <span className={classes.hint}>{t(`hint_${tile}`)}</span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
