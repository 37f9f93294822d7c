import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../parts/use-names.js';
import { standingOf } from '../../../parts/standing.js';
import { useTerms } from '../../../words/use-terms.js';
import { GROUPINGS, subjectOf, type Track } from './track.js';
import { VIEWS, type ChangeTrackView, type TrackView } from './use-track-view.js';
import classes from '../company.module.css';

interface TrackFiltersProps {
  readonly company: string;
  readonly all: readonly Track[];
  readonly shown: number;
  readonly view: TrackView;
  readonly onView: ChangeTrackView;
}

/** Which claims, in which order, as what. Only what some claim has can be chosen. */
export function TrackFilters({ company, all, shown, view, onView }: TrackFiltersProps) {
  const { t } = useTranslation('companies');
  const names = useNames();
  const term = useTerms();
  const choice = (name: 'metric' | 'segment' | 'standing' | 'kind', of: readonly (readonly [string, string])[]) => (
    <Select
      size="xs"
      className={classes.filter}
      aria-label={t(name)}
      placeholder={t(name)}
      clearable
      searchable={of.length > 8}
      clearButtonProps={{ 'aria-label': t('clear', { name: t(name) }) }}
      value={view[name]}
      onChange={(next) => void onView({ [name]: next })}
      data={[...new Map(of)].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label))}
    />
  );
  const standings = all.map(({ claim }) => standingOf(claim.verdict));
  return (
    <div className={`${classes.filters} wk-screen-only`}>
      <TextInput
        size="xs"
        className={classes.search}
        type="search"
        aria-label={t('find')}
        placeholder={t('find')}
        value={view.q}
        maxLength={200}
        onChange={(event) => void onView({ q: event.currentTarget.value || null })}
      />
      {choice('segment', all.map(({ claim }) => [claim.segment, names.segment(company, claim.segment)]))}
      {choice('metric', all.map((track) => [subjectOf(track), names.metric(company, subjectOf(track))]))}
      {choice('standing', standings.map(({ set, word }) => [word, term(set, word)]))}
      {choice('kind', all.map(({ claim }) => [claim.kind, term('kind', claim.kind)]))}
      <span className={classes.count} role="status">
        {shown === all.length ? t('claimCount', { count: shown }) : t('shownOf', { shown, count: all.length })}
      </span>
      {view.view === 'picture' && (
        <SegmentedControl
          size="xs"
          aria-label={t('group')}
          value={view.group}
          onChange={(group) => void onView({ group: group as TrackView['group'] })}
          data={GROUPINGS.map((value) => ({ value, label: t(`by_${value}`) }))}
        />
      )}
      <SegmentedControl
        size="xs"
        aria-label={t('view')}
        value={view.view}
        onChange={(next) => void onView({ view: next as TrackView['view'] })}
        data={VIEWS.map((value) => ({ value, label: t(`view_${value}`) }))}
      />
    </div>
  );
}
