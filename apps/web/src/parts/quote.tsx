import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuotePlace, Span } from '#contracts';
import { Marked } from './marked.js';
import { placeQuery } from './place.js';
import classes from './quote.module.css';

interface QuoteProps {
  readonly text: string;
  readonly lang: string;
  /** Where it stands: makes the quote lead to its sentence in the document. */
  readonly at?: QuotePlace;
  /** Cuts it at so many lines. */
  readonly lines?: number;
  /** Where words that were searched for stand in it. */
  readonly marks?: readonly Span[];
}

/** Words of a document, as they stand there, in their own language. */
export function Quote({ text, lang, at, lines, marks = [] }: QuoteProps) {
  const style = lines === undefined ? undefined : { WebkitLineClamp: lines };
  return (
    <blockquote className={classes.quote} lang={lang}>
      <span
        className={lines === undefined ? undefined : classes.clamped}
        style={style}
        title={lines ? text : undefined}
      >
        <Marked text={text} marks={marks} />
      </span>
      {at && <PlaceLink to={placeAddress(at, text)} />}
    </blockquote>
  );
}

function PlaceLink({ to }: { readonly to: string }) {
  const { t } = useTranslation();
  return (
    <Anchor component={Link} to={to} size="xs" className={classes.link}>
      {t('openInText')}
    </Anchor>
  );
}

/** Address of a sentence in the text of its document; with its words it finds them again in a corrected version too. */
export function placeAddress({ document, ...span }: Span & { readonly document: string }, quote?: string): string {
  return `/documents/${document}?${placeQuery(span, quote)}`;
}
