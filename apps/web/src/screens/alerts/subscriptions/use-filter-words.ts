import { useTranslation } from 'react-i18next';
import type { SubscriptionFilter } from '#contracts';
import { spaced, useTerms } from '../../../words/use-terms.js';
import type { Choice, Choices } from '../shared/use-choices.js';

/** A filter in words, one for each thing that it asks for; none where it lets everything through. */
export function useFilterWords(choices: Choices): (filter: SubscriptionFilter) => readonly string[] {
  const { t } = useTranslation('alerts');
  const { t: common } = useTranslation();
  const term = useTerms();
  const named = (of: readonly Choice[], ids: readonly string[] = []) =>
    ids.map((id) => of.find(({ value }) => value === id)?.label ?? spaced(id)).join(t('comma'));
  return (filter) =>
    [
      named(choices.companies, filter.companies),
      named(choices.watchLists, filter.watchLists),
      filter.claims?.length ? `${filter.claims.length} × ${common('claims')}` : '',
      named(choices.metrics, filter.metrics),
      named(choices.segments, filter.segments),
      (filter.types ?? []).map((type) => t(`type_${type}` as 'type_wordkept.claim.due')).join(t('comma')),
      (filter.results ?? []).map((word) => term('result', word)).join(t('comma')),
      (filter.lifecycles ?? []).map((word) => term('lifecycle', word)).join(t('comma')),
      filter.minTargetChange !== undefined ? `≥ ${filter.minTargetChange}%` : '',
      filter.daysOverdue !== undefined ? t('overdueShort', { count: filter.daysOverdue }) : '',
      filter.minConfidence !== undefined ? t('sureShort', { percent: Math.round(filter.minConfidence * 100) }) : '',
      filter.includeHistoric ? t('historicShort') : '',
    ].filter((words) => words !== '');
}
