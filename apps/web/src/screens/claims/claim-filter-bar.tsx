import { Button, Select, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { STATEMENT_KINDS } from '#contracts';
import { useRead } from '../../api/use-read.js';
import { plainWords, SEARCH_LENGTH } from '../../parts/search-words.js';
import { useKeys } from '../../parts/use-keys.js';
import { useNames } from '../../parts/use-names.js';
import { useTerms } from '../../words/use-terms.js';
import classes from './claims.module.css';
import { SORTS, STANDINGS, isFiltered, type ClaimFilters } from './use-claim-filters.js';
import { useParts } from './use-parts.js';

interface FilterProps {
  readonly filters: ClaimFilters;
  readonly choose: (change: Partial<ClaimFilters>) => void;
}

/** What the table of claims is narrowed and sorted by. */
export function ClaimFilterBar({ filters, choose, clear }: FilterProps & { readonly clear: () => void }) {
  const { t } = useTranslation('claims');
  return (
    <div className={`${classes.filters} wk-screen-only`} role="search" aria-label={t('filters')}>
      <WordFilter key={filters.q === null ? 'none' : 'some'} filters={filters} choose={choose} />
      <SubjectFilters filters={filters} choose={choose} />
      <StandingFilters filters={filters} choose={choose} />
      {(['windowFrom', 'windowTo'] as const).map((edge) => (
        <TextInput
          key={edge}
          type="date"
          size="xs"
          label={t(edge)}
          value={filters[edge] ?? ''}
          onChange={({ currentTarget: { value } }) => choose({ [edge]: value || null })}
        />
      ))}
      <Select
        size="xs"
        label={t('sort')}
        value={filters.sort ?? (filters.q === null ? '-said_on' : 'relevance')}
        onChange={(sort) => choose({ sort: sort as ClaimFilters['sort'] })}
        allowDeselect={false}
        data={SORTS.filter((sort) => sort !== 'relevance' || filters.q !== null).map((sort) => ({
          value: sort,
          label: t(`sort_${sort}`),
        }))}
      />
      {isFiltered(filters) && (
        <Button size="xs" variant="subtle" onClick={clear} className={classes.fixed}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}

const PAUSE_MS = 300;

function WordFilter({ filters, choose }: FilterProps) {
  const { t } = useTranslation('claims');
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(filters.q ?? '');
  const send = useDebouncedCallback((q: string) => choose({ q: plainWords(q).trim() || null }), PAUSE_MS);
  useKeys('/', () => field.current?.focus(), { does: t('toWords') });
  return (
    <TextInput
      ref={field}
      type="search"
      size="xs"
      className={classes.search}
      label={t('words')}
      placeholder={t('wordsHint')}
      leftSection={<Search size={14} aria-hidden />}
      value={words}
      maxLength={SEARCH_LENGTH}
      onChange={({ currentTarget: { value } }) => {
        setWords(value);
        send(value);
      }}
      onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
    />
  );
}

function SubjectFilters({ filters, choose }: FilterProps) {
  const { t } = useTranslation('claims');
  const names = useNames();
  const companies = useRead('/v1/companies', { query: { limit: 200 } }).data?.data ?? [];
  const { metrics, segments } = useParts(filters.company);
  const some = { size: 'xs', clearable: true, searchable: true, placeholder: t('any') } as const;
  return (
    <>
      <Select
        {...some}
        label={t('company')}
        value={filters.company}
        onChange={(company) => choose({ company, segment: null })}
        data={companies.map(({ id }) => ({ value: id, label: names.company(id) }))}
      />
      <Select
        {...some}
        label={t('metric')}
        value={filters.metric}
        onChange={(metric) => choose({ metric })}
        data={metrics}
      />
      {filters.company !== null && (
        <Select
          {...some}
          label={t('segment')}
          value={filters.segment}
          onChange={(segment) => choose({ segment })}
          data={segments}
        />
      )}
    </>
  );
}

function StandingFilters({ filters, choose }: FilterProps) {
  const { t } = useTranslation('claims');
  const term = useTerms();
  const some = { size: 'xs', clearable: true, placeholder: t('any') } as const;
  const standing = (word: string) =>
    term(['open', 'on_pace', 'behind_pace', 'due', 'void'].includes(word) ? 'lifecycle' : 'result', word);
  return (
    <>
      <Select
        {...some}
        label={t('standing')}
        value={filters.standing}
        onChange={(next) => choose({ standing: next as ClaimFilters['standing'] })}
        data={STANDINGS.map((word) => ({ value: word, label: standing(word) }))}
      />
      <Select
        {...some}
        label={t('kind')}
        value={filters.kind}
        onChange={(next) => choose({ kind: next as ClaimFilters['kind'] })}
        data={STATEMENT_KINDS.map((word) => ({ value: word, label: term('kind', word) }))}
      />
      <Select
        {...some}
        label={t('reviewed')}
        value={filters.reviewed}
        onChange={(next) => choose({ reviewed: next as ClaimFilters['reviewed'] })}
        data={[
          { value: 'true', label: t('reviewedYes') },
          { value: 'false', label: t('reviewedNo') },
        ]}
      />
    </>
  );
}
