import { useEffect, useMemo } from 'react';
import type { Feature } from 'geojson';
import { boundsOf } from '../../geo/bounds';
import { ringsOf, type Boundary, type Finding } from '../../geo/boundary/boundary';
import { circleAround } from '../../geo/circle';
import type { Bounds } from '../../geo/mercator';
import { useSession } from '../../session/context';
import type { Overlay, ShapeTone } from '../../session/session';

interface OverlayOptions {
  readonly before: Boundary | null;
  readonly after: Boundary | null;
  /** Whether inside and outside of the new one can be told: else only its lines are drawn. */
  readonly sound: boolean;
  readonly findings: readonly Finding[];
  /** Index of the finding that the reader looks at. */
  readonly shown: number | null;
}

type Shapes = NonNullable<Overlay['shapes']>;

/** Around a place in question that has no extent. In metres. */
const ringMetres = 25;
const lookMetres = 250;

const margin = 0.2;

const feature = (geometry: Boundary, tone: ShapeTone): Feature<Boundary, { tone: ShapeTone }> => ({ type: 'Feature', geometry, properties: { tone } });

const linesOf = (boundary: Boundary): Shapes['features'] =>
  ringsOf(boundary).map(({ ring }) => ({ type: 'Feature', geometry: { type: 'LineString', coordinates: ring }, properties: { tone: 'after' } }));

const problemShape = ({ severity, shape, where }: Finding): Boundary[] => {
  if (severity === 'note') return [];
  if (shape) return [shape];
  return where ? [circleAround(where, ringMetres)] : [];
};

/** Draws old, new and what is in question on the map, and moves it there when asked. */
export function useOverlay({ before, after, sound, findings, shown }: OverlayOptions): void {
  const session = useSession();
  const asked = shown === null ? null : (findings[shown] ?? null);
  const shapes = useMemo((): Shapes => ({
    type: 'FeatureCollection',
    features: [
      ...(before && after ? [feature(before, 'before')] : []),
      ...(after ? (sound ? [feature(after, 'after')] : linesOf(after)) : []),
      ...findings.flatMap(problemShape).map((shape) => feature(shape, 'problem')),
    ],
  }), [before, after, sound, findings]);
  useEffect(() => {
    const mark = asked?.where;
    session.setState({ overlay: shapes.features.length > 0 || mark ? { shapes, ...(mark && { mark }) } : null });
  }, [session, shapes, asked]);
  useEffect(() => () => session.setState({ overlay: null, framing: null }), [session]);

  // A new boundary is looked at whole once, and what is asked about each time it is asked.
  const whole = after !== null;
  useEffect(() => {
    const bounds = whole ? boundsOf(shapes.features.map(({ geometry }) => geometry)) : null;
    if (bounds) session.setState({ framing: { bounds: withMargin(bounds) } });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the camera is the reader's between new boundaries
  }, [session, whole]);
  useEffect(() => {
    const target = asked && (asked.shape ?? (asked.where && circleAround(asked.where, lookMetres)));
    const bounds = target && boundsOf([target]);
    if (bounds) session.setState({ framing: { bounds: withMargin(bounds) } });
  }, [session, asked]);
}

/** Bounds with some of what lies around them. */
function withMargin([west, south, east, north]: Bounds): Bounds {
  const [wide, high] = [(east - west) * margin, (north - south) * margin];
  return [west - wide, south - high, east + wide, north + high];
}
