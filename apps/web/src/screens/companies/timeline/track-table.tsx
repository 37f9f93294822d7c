import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { amongClaims } from '../../../parts/claim-list.js';
import type { Column } from '../../../parts/column.js';
import { DataTable } from '../../../parts/data-table.js';
import { Quote } from '../../../parts/quote.js';
import { useClaimTitle } from '../../../parts/use-claim-title.js';
import { useFigures } from '../../../parts/use-figures.js';
import { useRowKeys } from '../../../parts/use-row-keys.js';
import { VerdictBadge } from '../../../parts/verdict-badge.js';
import { Pace } from './pace.js';
import { Revisions } from './revisions.js';
import type { Track } from './track.js';

/** The timeline as a table: a claim a row, with both quotes, its revisions, and how it stands. */
export function TrackTable({ tracks, name }: { readonly tracks: readonly Track[]; readonly name: string }) {
  const [current, setCurrent] = useState<string | null>(null);
  const navigate = useNavigate();
  const ids = tracks.map(({ claim }) => claim.id);
  const open = (id: string) => void navigate(`/claims/${id}`, { state: amongClaims(ids, id) });
  useRowKeys({ ids, current, onMove: setCurrent, onOpen: open });
  return (
    <DataTable
      caption={name}
      rows={tracks}
      columns={useColumns(ids)}
      idOf={({ claim }) => claim.id}
      current={current}
      onPick={setCurrent}
      estimate={72}
      cards
    />
  );
}

function useColumns(ids: readonly string[]): readonly Column<Track>[] {
  const { t } = useTranslation('companies');
  const common = useTranslation().t;
  const titleOf = useClaimTitle();
  const { day } = useFigures();
  return [
    {
      id: 'claim',
      header: t('claim'),
      cell: (track) => (
        <Anchor component={Link} to={`/claims/${track.claim.id}`} state={amongClaims(ids, track.claim.id)}>
          {titleOf(track.claim)}
        </Anchor>
      ),
    },
    {
      id: 'said',
      header: common('said'),
      cell: (track) => (
        <>
          <span className="wk-dim">{day(track.claim.saidOn)}</span>
          <Quote text={track.claim.said} lang={track.claim.saidAt.lang} lines={2} />
        </>
      ),
    },
    {
      id: 'revisions',
      header: t('revisions'),
      size: 200,
      cell: (track) => <Revisions track={track} />,
    },
    {
      id: 'happened',
      header: common('happened'),
      cell: ({ claim }) =>
        claim.happened === null ? (
          <span className="wk-dim">–</span>
        ) : (
          <Quote text={claim.happened} lang={claim.outcome?.lang ?? 'en'} lines={2} />
        ),
    },
    {
      id: 'verdict',
      header: common('verdict'),
      size: 160,
      cell: (track) => (
        <>
          <VerdictBadge verdict={track.claim.verdict} />
          <Pace verdict={track.claim.verdict} />
        </>
      ),
    },
  ];
}
