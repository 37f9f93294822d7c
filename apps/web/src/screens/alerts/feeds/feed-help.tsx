import { useTranslation } from 'react-i18next';
import classes from '../alerts.module.css';

const PROGRAMS = ['outlook', 'google', 'apple', 'reader'] as const;

/** What to do with the addresses, program by program. */
export function FeedHelp() {
  const { t } = useTranslation('alerts');
  return (
    <section aria-labelledby="feed-help">
      <h2 id="feed-help" className={classes.help}>
        {t('feedHelp')}
      </h2>
      <div className={classes.fields}>
        {PROGRAMS.map((program) => (
          <div key={program}>
            <strong>{t(`help_${program}`)}</strong>
            <p className={classes.lead}>{t(`help_${program}_how`)}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
