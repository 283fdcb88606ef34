import type { Geometry, Position } from 'geojson';
import { withinFrame, type Frame, type LonLat } from '../../geo/mercator';

/** The district’s frame is drawn on a square of this many units; zooming moves the view box over it. */
export const drawingSide = 1000;

/** A geometry as SVG path data on the drawing of a frame; empty for points. */
export function pathOf(geometry: Geometry, frame: Frame): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => `${lineOf(ring, frame)}Z`).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((ring) => `${lineOf(ring, frame)}Z`).join('');
    case 'LineString':
      return lineOf(geometry.coordinates, frame);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => lineOf(line, frame)).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((part) => pathOf(part, frame)).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}

function lineOf(positions: readonly Position[], frame: Frame): string {
  return positions
    .map((position, index) => {
      const { x, y } = withinFrame(frame, position as unknown as LonLat);
      return `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`;
    })
    .join('');
}

const rounded = (share: number): number => Math.round(share * drawingSide * 10) / 10;

/** The part of the drawing of `whole` that `shown` sees, as an SVG view box. */
export function viewBoxOf(whole: Frame, shown: Frame): string {
  const scale = drawingSide / whole.side;
  const left = (shown.center.x - shown.side / 2 - (whole.center.x - whole.side / 2)) * scale;
  const top = (shown.center.y - shown.side / 2 - (whole.center.y - whole.side / 2)) * scale;
  return [left, top, shown.side * scale, shown.side * scale].map((value) => Math.round(value * 100) / 100).join(' ');
}

/** A position as percentages of the side of the frame shown, for elements laid over the drawing. */
export function percentOf(frame: Frame, position: LonLat): { x: string; y: string } {
  const { x, y } = withinFrame(frame, position);
  return { x: `${(x * 100).toFixed(2)}%`, y: `${(y * 100).toFixed(2)}%` };
}
