import { WifiOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../api/client.js';
import { serviceIsAway, useServiceAway } from '../api/service-away.js';
import classes from './offline-banner.module.css';

/** While the service is away: says that what one sees is from before. Goes by itself, and all in view is read afresh. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const away = useServiceAway();
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !away) void queryClient.invalidateQueries();
    wasAway.current = away;
  }, [away]);
  useEffect(() => {
    window.addEventListener('offline', serviceIsAway);
    return () => window.removeEventListener('offline', serviceIsAway);
  }, []);
  return (
    <div role="status" className={classes.place}>
      {away && (
        <p className={classes.banner}>
          <WifiOff size={16} aria-hidden />
          {t('offline')}
        </p>
      )}
    </div>
  );
}
