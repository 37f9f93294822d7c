import { useTranslation } from 'react-i18next';
import { Quote } from '../../parts/quote.js';
import { useFigures } from '../../parts/use-figures.js';
import type { Reference } from './comparison-row.js';
import classes from './compare.module.css';
import type { Side } from './other-side.js';
import { areAlike, wordDiff, type DiffPart } from './word-diff.js';

/** What was said before and what is said now, side by side; below, where they are alike, what changed word by word. */
export function Wording({ before, after }: { readonly before: Side; readonly after: Reference }) {
  const { t } = useTranslation('compare');
  const { day } = useFigures();
  const isOneLanguage = before.lang === after.lang;
  const parts = isOneLanguage ? wordDiff(before.quote, after.quote, after.lang) : [];
  return (
    <>
      <div className={classes.pair}>
        <div>
          <span className={classes.small}>
            {t('before')} {before.on !== null && `· ${day(before.on)}`}
          </span>
          <Quote text={before.quote} lang={before.lang} at={before} />
        </div>
        <div>
          <span className={classes.small}>{t('now')}</span>
          <Quote text={after.quote} lang={after.lang} at={{ ...after, document: after.source }} />
        </div>
      </div>
      {isOneLanguage && areAlike(parts) && (
        <p className={classes.diff} lang={after.lang}>
          {parts.map((part, at) => (
            <Part key={at} part={part} />
          ))}
        </p>
      )}
    </>
  );
}

function Part({ part: { text, how } }: { readonly part: DiffPart }) {
  if (how === 'added') return <ins>{text}</ins>;
  return how === 'removed' ? <del>{text}</del> : text;
}
