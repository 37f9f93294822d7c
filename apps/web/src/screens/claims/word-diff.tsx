import { diffWords } from 'diff';
import { useClaimWords } from '../../parts/use-claim-words.js';
import classes from './claim.module.css';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
  readonly lang: string;
}

/** What was said then and what is said now, word by word in the language of both; told also to those who do not see it. */
export function WordDiff({ before, after, lang }: WordDiffProps) {
  const t = useClaimWords();
  const changes = diffWords(before, after, { intlSegmenter: new Intl.Segmenter(lang, { granularity: 'word' }) });
  return (
    <p className={classes.diff} lang={lang}>
      {changes.map(({ value, added, removed }, at) => {
        if (added)
          return (
            <ins key={at} title={t('added')}>
              {value}
            </ins>
          );
        return removed ? (
          <del key={at} title={t('removed')}>
            {value}
          </del>
        ) : (
          <span key={at}>{value}</span>
        );
      })}
    </p>
  );
}
