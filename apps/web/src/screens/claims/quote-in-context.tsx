import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { useDocumentText } from '../../api/use-document-text.js';
import { placeAddress } from '../../parts/quote.js';
import { contextOf } from './context-of.js';
import classes from './claim.module.css';

interface QuoteInContextProps {
  readonly quote: string;
  readonly lang: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** Fetches the text and shows what stands around the quote. */
  readonly withContext: boolean;
}

/** A quote as it stands in its text, what surrounds it dimmed, with the way to its sentence. */
export function QuoteInContext({ quote, lang, withContext, ...place }: QuoteInContextProps) {
  const { t } = useTranslation();
  const text = useDocumentText(withContext ? place.document : null);
  const { before, after } = text.data ? contextOf(text.data, place, lang) : { before: '', after: '' };
  return (
    <blockquote className={classes.quote}>
      <span lang={lang}>
        {before && <span className={classes.around}>{before}</span>}
        <mark className={classes.said}>{quote}</mark>
        {after && <span className={classes.around}>{after}</span>}
      </span>{' '}
      <Anchor component={Link} to={placeAddress(place)} size="xs" className={classes.place}>
        {t('openInText')}
      </Anchor>
    </blockquote>
  );
}
