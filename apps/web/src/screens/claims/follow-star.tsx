import { Star } from 'lucide-react';
import classes from './claims.module.css';

interface FollowStarProps {
  readonly isFollowed: boolean;
  /** What a press does, in words. */
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** Follows a claim, or no longer, from its row; a plain button, as there is one in each of thousands of rows. */
export function FollowStar({ isFollowed, label, disabled, onPress }: FollowStarProps) {
  return (
    <button
      type="button"
      className={classes.star}
      onClick={onPress}
      disabled={disabled}
      aria-label={label}
      title={label}
    >
      <Star size={14} aria-hidden fill={isFollowed ? 'currentColor' : 'none'} />
    </button>
  );
}
