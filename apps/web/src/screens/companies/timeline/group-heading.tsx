import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TrackGroup } from './track.js';
import classes from './timeline.module.css';

interface GroupHeadingProps {
  readonly group: TrackGroup;
  readonly name: string;
  readonly isClosed: boolean;
  readonly onToggle: (id: string) => void;
}

/** The name of a business or a measure over its claims, which opens and closes them. */
export function GroupHeading({ group: { id, tracks }, name, isClosed, onToggle }: GroupHeadingProps) {
  const { t } = useTranslation('companies');
  const Icon = isClosed ? ChevronRight : ChevronDown;
  return (
    <h3 className={classes.group}>
      <button type="button" data-group={id} aria-expanded={!isClosed} onClick={() => onToggle(id)}>
        <Icon size={14} aria-hidden />
        {name}
        <span className="wk-dim">{t('claimCount', { count: tracks.length })}</span>
      </button>
    </h3>
  );
}
