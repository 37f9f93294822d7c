import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The sets of the field's words that `terms.json` names. */
export type TermSet =
  | 'lifecycle'
  | 'result'
  | 'void'
  | 'reason'
  | 'revision'
  | 'relation'
  | 'vintage'
  | 'kind'
  | 'form'
  | 'direction'
  | 'modality'
  | 'checkability'
  | 'basis'
  | 'section'
  | 'role'
  | 'language'
  | 'flag'
  | 'sustained'
  | 'comparison'
  | 'metric'
  | 'segment'
  | 'event';

/** Names a word of a closed set in the language of the page. A word without a name is shown as it is, spaced. */
export function useTerms(): (set: TermSet, word: string) => string {
  const { t } = useTranslation('terms');
  return useCallback((set, word) => t(`${set}:${word}` as never, { defaultValue: spaced(word) }) as string, [t]);
}

/** `customer_management_revenue` as `Customer management revenue`. */
export function spaced(word: string): string {
  const text = word.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
