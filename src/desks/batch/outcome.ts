import type { PointTone } from '../../session/session';

/**
 * What became of a row, in the order in which they are counted. `inside`: in a zone beyond its uncertainty. `possible`:
 * nearer to a boundary than the drawing is sure. `edge`: exactly on a boundary. `partly`: an area that lies in a zone
 * in part. The last three: read, but in no zone; read, but not in the district; not read.
 */
export const outcomes = ['inside', 'possible', 'edge', 'partly', 'outside-zones', 'outside-district', 'unreadable'] as const;
export type Outcome = (typeof outcomes)[number];

/** As files name them, the same in every language. */
export const assignmentCodes: Record<Outcome, string> = {
  inside: 'in', possible: 'possible', edge: 'edge', partly: 'partly',
  'outside-zones': 'out', 'outside-district': 'outside_district', unreadable: 'unreadable',
};

export const toneOf: Record<Outcome, PointTone> = {
  inside: 'inside', possible: 'possible', edge: 'possible', partly: 'possible', 'outside-zones': 'outside', 'outside-district': 'outside', unreadable: 'plain',
};
