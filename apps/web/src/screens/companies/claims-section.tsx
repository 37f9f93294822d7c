import { Title } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyDetail } from '#contracts';
import { Empty, Failed, Loading } from '../../parts/state.js';
import { useClaimTitle } from '../../parts/use-claim-title.js';
import { useKeys } from '../../parts/use-keys.js';
import { ClaimTimeline } from './timeline/claim-timeline.js';
import { TrackFilters } from './timeline/track-filters.js';
import { wanted } from './timeline/track.js';
import { useTracks } from './timeline/use-tracks.js';
import { useTrackView } from './timeline/use-track-view.js';
import classes from './company.module.css';

/** Fetched when the picture is left for it first. */
const TrackTable = lazy(async () => ({ default: (await import('./timeline/track-table.js')).TrackTable }));

/** All claims of a company: as a picture over time, or as a table of the same, one key away. */
export function ClaimsSection({ company }: { readonly company: CompanyDetail }) {
  const { t } = useTranslation('companies');
  const [view, change] = useTrackView();
  const titleOf = useClaimTitle();
  const { rows, isPending, error, refetch } = useTracks(company.id);
  const flip = () => void change({ view: view.view === 'picture' ? 'table' : 'picture' });
  useKeys('t', flip);
  const { metric, segment, standing, kind, q } = view;
  const shown = useMemo(
    () => wanted(rows, { metric, segment, standing, kind, text: q }, ({ claim }) => titleOf(claim)),
    [rows, metric, segment, standing, kind, q, titleOf],
  );
  return (
    <section aria-labelledby="timeline" className={classes.section}>
      <Title order={2} id="timeline">
        {t('timeline')}
      </Title>
      <TrackFilters company={company.id} all={rows} shown={shown.length} view={view} onView={change} />
      {error != null && <Failed error={error} onRetry={() => void refetch()} />}
      {isPending && error == null && <Loading />}
      {!isPending && shown.length === 0 && error == null && (
        <Empty>{t(rows.length === 0 ? 'noClaims' : 'noneFit')}</Empty>
      )}
      {shown.length > 0 && view.view === 'picture' && (
        <ClaimTimeline company={company} all={rows} shown={shown} view={view} onView={change} />
      )}
      {shown.length > 0 && view.view === 'table' && (
        <Suspense fallback={<Loading />}>
          <TrackTable tracks={shown} name={t('timeline')} />
        </Suspense>
      )}
    </section>
  );
}
