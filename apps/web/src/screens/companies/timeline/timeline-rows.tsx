import { useClaimTitle } from '../../../parts/use-claim-title.js';
import { useNames } from '../../../parts/use-names.js';
import { GroupHeading } from './group-heading.js';
import { RowList } from './row-list.js';
import { TrackRow } from './track-row.js';
import type { Track, TrackGroup } from './track.js';
import { useActive } from './use-active.js';
import type { ChangeTrackView, TrackView } from './use-track-view.js';

interface TimelineRowsProps {
  readonly company: string;
  readonly groups: readonly TrackGroup[];
  readonly view: TrackView;
  readonly onView: ChangeTrackView;
  /** All rows, in view or not: for paper. */
  readonly whole: boolean;
}

type Item = { readonly group: TrackGroup; readonly track: Track | null };

/** Groups and their claims, those of closed groups left out. */
export function TimelineRows({ company, groups, view, onView, whole }: TimelineRowsProps) {
  const names = useNames();
  const titleOf = useClaimTitle();
  const items = itemsOf(groups, view.closed);
  const ids = items.flatMap(({ track }) => (track === null ? [] : [track.claim.id]));
  const { active, stop, point } = useActive(ids);
  const close = (id: string) =>
    void onView({ closed: view.closed.includes(id) ? view.closed.filter((one) => one !== id) : [...view.closed, id] });
  const nameOf = (group: TrackGroup) => (view.group === 'segment' ? names.segment : names.metric)(company, group.id);
  const draw = ({ group, track }: Item) =>
    track === null ? (
      <GroupHeading group={group} name={nameOf(group)} isClosed={view.closed.includes(group.id)} onToggle={close} />
    ) : (
      <TrackRow
        track={track}
        title={withoutGroup(titleOf(track.claim), names.segment(company, track.claim.segment), view.group)}
        {...{ ids, isStop: stop === track.claim.id, isOpen: active === track.claim.id, onActive: point }}
      />
    );
  return <RowList items={items} keyOf={keyOf} draw={draw} whole={whole} />;
}

function itemsOf(groups: readonly TrackGroup[], closed: readonly string[]): readonly Item[] {
  return groups.flatMap((group) => [
    { group, track: null },
    ...(closed.includes(group.id) ? [] : group.tracks.map((track) => ({ group, track }))),
  ]);
}

function keyOf({ group, track }: Item): string {
  return track === null ? `group ${group.id}` : track.claim.id;
}

/** The business of a group stands in its heading; a row need not say it again. */
function withoutGroup(title: string, segment: string, by: TrackView['group']): string {
  const lead = `${segment} · `;
  return by === 'segment' && title.startsWith(lead) ? title.slice(lead.length) : title;
}
