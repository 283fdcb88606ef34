import type { AssignmentRow } from '../../assignment/assignment-table';
import type { AssignmentStatus } from '../../assignment/status';
import { overlayPoint, type Overlay, type PointTone } from '../../session/session';

const tones: Record<AssignmentStatus, PointTone> = {
  agree: 'inside', drawn: 'inside', stated: 'plain', 'near-edge': 'possible', ambiguous: 'possible', disagree: 'outside',
  unassigned: 'outside', unlocated: 'plain', itself: 'plain',
};

/** The places of some rows of one plan as points of the map, by their standing; null where there are none. Zones themselves are drawn already. */
export function pointsOf(rows: readonly AssignmentRow[]): Overlay | null {
  const features = rows.flatMap(({ place, status }) => (place.label && status !== 'itself' ? [overlayPoint(place.label, tones[status])] : []));
  return features.length === 0 ? null : { points: { type: 'FeatureCollection', features } };
}
