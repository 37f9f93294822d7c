import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Span } from '#contracts';
import { placeQuery } from '../../parts/place.js';
import { useKeys } from '../../parts/use-keys.js';

/** Copies a link to the sentence that is meant (key `l`); it carries its words, so that it outlives this version of the text. */
export function useLink(document: string, text: string, meant: () => Span | null): () => void {
  const { t } = useTranslation('documents');
  const copy = () => {
    const span = meant();
    if (!span) return;
    const words = text.slice(span.start, span.end);
    const link = `${location.origin}/documents/${document}?${placeQuery(span, words)}`;
    const tell = (title: string) => notifications.show({ title, message: words.slice(0, 160) });
    navigator.clipboard.writeText(link).then(
      () => tell(t('linkCopied')),
      () => tell(link),
    );
  };
  useKeys('l', copy, { does: t('keyLink') });
  return copy;
}
