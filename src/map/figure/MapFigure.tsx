import { useMemo } from 'react';
import { frameOf } from '../../geo/mercator';
import type { MapFigureProps } from '../../session/map-figure';
import { useLookups, useView } from '../../view/context';
import { districtFrame, markedFrame } from '../framing';
import { InstantPicture } from '../instant/InstantPicture';
import { pictureOf } from '../picture';
import './map-figure.css';

/** The still picture as a figure: sharp on paper of any size, and there without WebGL. */
export default function MapFigure({ label, places, plan, bounds, width, height }: MapFigureProps) {
  const lookups = useLookups();
  const view = useView();
  const picture = useMemo(
    () => pictureOf(lookups, { ...view, plan: plan ?? view.plan, layers: null, comparison: null, page: { type: 'home' }, together: places }),
    [lookups, view, plan, places],
  );
  const frame = bounds ? frameOf(bounds, 0) : (markedFrame(picture.marked) ?? districtFrame(lookups.catalogue));
  return (
    <div className="map-figure" role="img" aria-label={label} style={{ aspectRatio: `${width} / ${height}` }}>
      <div className="map-figure-square" inert><InstantPicture picture={picture} frame={frame} /></div>
    </div>
  );
}
