import { useTranslation } from 'react-i18next';
import type { Target } from '#contracts';
import { useFigures } from '../../parts/use-figures.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';
import type { Reading, ReadingField } from './reading.js';

/** Writes a field of a reading for people, in the language of the page. */
export function useReadingWords(company: string) {
  const { t } = useTranslation('review');
  const names = useNames();
  const term = useTerms();
  const figures = useFigures();
  const scope = useScopeWords();
  const day = (one: string | null) => (one === null ? t('open') : figures.day(one));
  const writers: { readonly [Field in ReadingField]: (value: NonNullable<Reading[Field]>) => string } = {
    metric: (id) => names.metric(company, id),
    event: (id) => names.metric(company, id),
    segment: (id) => names.segment(company, id),
    scope,
    basis: (word) => term('basis', word),
    kind: (word) => term('kind', word),
    form: (word) => term('form', word),
    direction: (word) => term('direction', word),
    modality: (word) => term('modality', word),
    target: (target) =>
      [figures.target({ ...target, raw: '' } as Target), target.comparison?.to].filter(Boolean).join(' · '),
    horizon: ({ start, end }) => `${day(start)} – ${day(end)}`,
    span: ({ start, end }) => t('spanIs', { start, end, count: end - start }),
  };
  return (field: ReadingField, of: Partial<Reading>): string => {
    const value = of[field];
    return value == null ? t('none') : (writers[field] as (given: unknown) => string)(value) || t('none');
  };
}

/** Writes a scope: one of the usual ones, or what is left out of it. */
export function useScopeWords() {
  const { t } = useTranslation('review');
  return (scope: string): string => {
    const [kind = '', what] = scope.split(/:(.*)/s);
    return what === undefined
      ? t(`scope:${kind}` as 'scope:reported', { defaultValue: kind })
      : t('scopeWithout', { what });
  };
}
