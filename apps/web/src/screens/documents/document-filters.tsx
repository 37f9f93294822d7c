import { Group, Select, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#contracts';
import { useRead } from '../../api/use-read.js';
import { parseAsWords, SEARCH_LENGTH } from '../../parts/search-words.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';

const STATUSES = ['ready', 'queued', 'failed'] as const;

const FILTERS = {
  company: parseAsString,
  period: parseAsWords,
  status: parseAsStringLiteral(STATUSES),
  language: parseAsStringLiteral(LANGUAGES),
  q: parseAsWords,
};

/** Which documents are wanted, in the address. */
export const useDocumentFilters = () => useQueryStates(FILTERS, { throttleMs: 250 });

/** Company, period, status, language and words of the name. */
export function DocumentFilters() {
  const { t } = useTranslation('documents');
  const [filters, setFilters] = useDocumentFilters();
  const names = useNames();
  const term = useTerms();
  const companies = useRead('/v1/companies', { query: { limit: 200 } });
  const options = (companies.data?.data ?? []).map(({ id }) => ({ value: id, label: names.company(id) }));
  const field = (name: string) => ({ size: 'xs' as const, 'aria-label': name, placeholder: name });
  const search = (value: string) => value || null;
  return (
    <Group gap={8} mb="xs" role="search">
      <TextInput
        {...field(t('name'))}
        type="search"
        w={200}
        leftSection={<Search size={14} aria-hidden />}
        value={filters.q ?? ''}
        maxLength={SEARCH_LENGTH}
        onChange={(event) => void setFilters({ q: search(event.currentTarget.value) })}
      />
      <Select
        {...field(t('company'))}
        w={170}
        clearable
        searchable
        data={options}
        value={filters.company}
        onChange={(company) => void setFilters({ company })}
      />
      <TextInput
        {...field(t('period'))}
        w={170}
        value={filters.period ?? ''}
        maxLength={100}
        onChange={(event) => void setFilters({ period: search(event.currentTarget.value) })}
      />
      <Select
        {...field(t('status'))}
        w={130}
        clearable
        data={STATUSES.map((value) => ({ value, label: t(`status_${value}`) }))}
        value={filters.status}
        onChange={(status) => void setFilters({ status: status as (typeof STATUSES)[number] | null })}
      />
      <Select
        {...field(t('language'))}
        w={150}
        clearable
        data={LANGUAGES.map((value) => ({ value, label: term('language', value) }))}
        value={filters.language}
        onChange={(language) => void setFilters({ language: language as (typeof LANGUAGES)[number] | null })}
      />
    </Group>
  );
}
