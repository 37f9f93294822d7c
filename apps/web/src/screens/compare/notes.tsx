import { useTranslation } from 'react-i18next';
import classes from './compare.module.css';

/** What must be known before two figures are compared. Those that the engine words freely stay in its English. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  const { t, i18n } = useTranslation('compare');
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {notes.map((note) => {
        const key = `note_${note.split(':')[0]!.replaceAll(' ', '_').replaceAll('-', '_')}`;
        const isKnown = i18n.exists(key, { ns: 'compare' });
        return (
          <li key={note} lang={isKnown ? undefined : 'en'}>
            {isKnown ? t(key as never) : note}
          </li>
        );
      })}
    </ul>
  );
}
