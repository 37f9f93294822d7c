import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STATEMENT_KINDS } from '#contracts';
import { useRead } from '../../api/use-read.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';
import { STATES, type Filters } from './use-filters.js';
import type { useReviewer } from './use-reviewer.js';

interface QueueFiltersProps {
  readonly filters: Filters;
  readonly onNarrow: (change: Partial<Filters>) => void;
  readonly reviewer: ReturnType<typeof useReviewer>;
}

/** What the queue is of, and, where the service is open to anybody, who decides. */
export function QueueFilters({ filters, onNarrow, reviewer }: QueueFiltersProps) {
  const { t, i18n } = useTranslation('review');
  const names = useNames();
  const term = useTerms();
  const { data } = useRead('/v1/companies', { query: { limit: 200 } });
  const terms = Object.keys(i18n.getResourceBundle(i18n.language, 'terms') as object);
  const metrics = terms.filter((key) => key.startsWith('metric:')).map((key) => key.slice('metric:'.length));
  // Some events have the name of a metric; the metric, which stands first, is what claims are filed under.
  const named = new Map(metrics.toReversed().map((value) => [term('metric', value), value]));
  const all = { value: '', label: t('all') };
  const choices = [
    { name: 'state', data: STATES.map((value) => ({ value, label: t(`state:${value}`) })) },
    { name: 'company', data: [all, ...(data?.data ?? []).map(({ id }) => ({ value: id, label: names.company(id) }))] },
    { name: 'metric', data: [all, ...[...named].toReversed().map(([label, value]) => ({ value, label }))] },
    { name: 'kind', data: [all, ...STATEMENT_KINDS.map((value) => ({ value, label: term('kind', value) }))] },
  ] as const;
  return (
    <Group gap="xs" align="flex-end">
      {choices.map(({ name, data: options }) => (
        <NativeSelect
          key={name}
          size="xs"
          label={t(`filter:${name}`)}
          data={[...options]}
          value={filters[name] ?? ''}
          disabled={filters.state === 'rejected' && (name === 'metric' || name === 'kind')}
          onChange={({ currentTarget: { value } }) => onNarrow({ [name]: value === '' ? null : value })}
        />
      ))}
      {reviewer.isOpen && (
        <TextInput
          size="xs"
          label={t('yourName')}
          placeholder={t('anybody')}
          value={reviewer.own}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => reviewer.setOwn(value)}
        />
      )}
    </Group>
  );
}
