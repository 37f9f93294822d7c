import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useList } from '../../api/use-list.js';
import { useRead } from '../../api/use-read.js';
import { PageHead } from '../../parts/page-head.js';
import { Answer } from '../../parts/state.js';
import { useRowKeys } from '../../parts/use-row-keys.js';
import { useSettings } from '../../settings/settings.js';
import { TILES, countsOf, isNews } from './change.js';
import { Changes } from './changes.js';
import { CompanyOverview } from './company-overview.js';
import { DueTable } from './due-table.js';
import { NothingYet } from './nothing-yet.js';
import { RangeBar } from './range-bar.js';
import { RANGES, daysAfter, sinceOf } from './range.js';
import { Tiles } from './tiles.js';
import classes from './today.module.css';
import { useChanges, useClaimsById, useWatched, watchedOf } from './use-changes.js';
import { useNews } from './use-news.js';

const DUE_DAYS = 30;

/** What has changed since one was here last, and what falls due; before there is any document, where to begin. */
export default function TodayScreen() {
  const { t } = useTranslation('today');
  const documents = useRead('/v1/documents', { query: { limit: 1 } });
  return (
    <>
      <PageHead title={t('title')} />
      <News />
      {documents.data?.data.length === 0 ? <NothingYet /> : <WhatChanged />}
    </>
  );
}

function WhatChanged() {
  const navigate = useNavigate();
  const { lastVisit } = useSettings();
  const [at, setAt] = useQueryStates({
    tile: parseAsStringLiteral(TILES),
    range: parseAsStringLiteral(RANGES).withDefault('visit'),
    company: parseAsString,
    watch: parseAsString,
    row: parseAsString,
  });
  const [now] = useState(() => new Date());
  const { lists, isWatched } = useWatched(at.watch);
  const { events, changes } = useChanges({ since: sinceOf(at.range, lastVisit, now), company: at.company });
  // Asked for beside the changes, not after them: their titles are made of it.
  useClaimsById();
  const watched = useMemo(() => watchedOf(changes, isWatched), [changes, isWatched]);
  const due = useList('/v1/due', { query: { until: daysAfter(now, DUE_DAYS), company: at.company } });
  const dueRows = due.rows.filter(({ id, company }) => isWatched(company, id));
  const shown = at.tile === null ? watched.filter(isNews) : watched.filter(({ kind }) => kind === at.tile);
  const claims = at.tile === 'due' ? dueRows : shown.map(({ id, event }) => ({ id, claim: event.subject }));
  const claimOf = (id: string) =>
    claims.map((row) => ('claim' in row ? row : { id: row.id, claim: row.id })).find((row) => row.id === id)?.claim;
  useRowKeys({
    ids: claims.map(({ id }) => id),
    current: at.row,
    onMove: (row) => void setAt({ row }),
    onOpen: (row) => void navigate(`/claims/${claimOf(row)}`),
  });
  const onPick = (row: string) => void setAt({ row });
  return (
    <>
      <RangeBar {...at} lists={lists} onChange={(change) => void setAt({ ...change, row: null })} />
      <Tiles
        counts={events.data ? { ...countsOf(watched), due: dueRows.length } : null}
        isPart={events.hasNextPage}
        chosen={at.tile}
        onChoose={(tile) => void setAt({ tile, row: null })}
      />
      <div className={classes.columns}>
        {at.tile === 'due' ? (
          <Answer of={due}>
            {() => <DueTable rows={dueRows} current={at.row} onPick={onPick} onEnd={due.more} />}
          </Answer>
        ) : (
          <Answer of={events}>
            {() => <Changes changes={shown} tile={at.tile} current={at.row} onPick={onPick} onEnd={events.more} />}
          </Answer>
        )}
        <CompanyOverview />
      </div>
    </>
  );
}

/** Says, without taking the focus, that something has come in while one looks. */
function News() {
  const { t } = useTranslation('today');
  const count = useNews();
  return (
    <div role="status" aria-live="polite">
      {count > 0 && <p className={classes.news}>{t('news', { count })}</p>}
    </div>
  );
}
