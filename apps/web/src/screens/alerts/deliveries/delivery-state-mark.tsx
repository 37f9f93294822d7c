import { Ban, CircleCheck, CircleX, Clock, PauseCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DeliveryState } from '#contracts';
import classes from '../alerts.module.css';

const MARKS = {
  pending: ['open', Clock],
  delivered: ['good', CircleCheck],
  failed: ['bad', CircleX],
  held: ['wait', PauseCircle],
  cancelled: ['void', Ban],
} as const;

/** How a delivery stands, as icon, word and colour. */
export function DeliveryStateMark({ of }: { readonly of: DeliveryState }) {
  const { t } = useTranslation('alerts');
  const [tone, Icon] = MARKS[of];
  return (
    <span className={classes.state} data-tone={tone}>
      <Icon size={14} aria-hidden /> {t(`status_${of}`)}
    </span>
  );
}
