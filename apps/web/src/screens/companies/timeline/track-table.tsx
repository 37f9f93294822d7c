import { Anchor } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { amongClaims } from '../../../parts/claim-list.js';
import { DataTable } from '../../../parts/data-table.js';
import { Quote } from '../../../parts/quote.js';
import { useClaimTitle } from '../../../parts/use-claim-title.js';
import { useFigures } from '../../../parts/use-figures.js';
import { useRowKeys } from '../../../parts/use-row-keys.js';
import { VerdictBadge } from '../../../parts/verdict-badge.js';
import { Pace } from './pace.js';
import { Revisions } from './revisions.js';
import type { Track } from './track.js';

const column = createColumnHelper<Track>();

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

function useColumns(ids: readonly string[]) {
  const { t } = useTranslation('companies');
  const common = useTranslation().t;
  const titleOf = useClaimTitle();
  const { day } = useFigures();
  return [
    column.display({
      id: 'claim',
      header: t('claim'),
      cell: ({ row: { original } }) => (
        <Anchor component={Link} to={`/claims/${original.claim.id}`} state={amongClaims(ids, original.claim.id)}>
          {titleOf(original.claim)}
        </Anchor>
      ),
    }),
    column.display({
      id: 'said',
      header: common('said'),
      cell: ({ row: { original } }) => (
        <>
          <span className="wk-dim">{day(original.claim.saidOn)}</span>
          <Quote text={original.claim.said} lang={original.claim.saidAt.lang} lines={2} />
        </>
      ),
    }),
    column.display({
      id: 'revisions',
      header: t('revisions'),
      size: 200,
      cell: ({ row: { original } }) => <Revisions track={original} />,
    }),
    column.display({
      id: 'happened',
      header: common('happened'),
      cell: ({ row: { original: { claim } } }) =>
        claim.happened === null ? (
          <span className="wk-dim">–</span>
        ) : (
          <Quote text={claim.happened} lang={claim.outcome?.lang ?? 'en'} lines={2} />
        ),
    }),
    column.display({
      id: 'verdict',
      header: common('verdict'),
      size: 160,
      cell: ({ row: { original } }) => (
        <>
          <VerdictBadge verdict={original.claim.verdict} />
          <Pace verdict={original.claim.verdict} />
        </>
      ),
    }),
  ];
}
