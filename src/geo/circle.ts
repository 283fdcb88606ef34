import type { Polygon } from 'geojson';
import { fromUnit, metresPerUnit, toUnit, type LonLat } from './mercator';

const corners = 72;

/**
 * A ring of equal distance around a position, in metres: drawn to show an uncertainty to scale.
 * Made in Mercator, where a circle this small keeps its shape; wound by RFC 7946.
 */
export function circleAround(center: LonLat, radiusMetres: number): Polygon {
  const middle = toUnit(center);
  const radius = radiusMetres / metresPerUnit(center[1]);
  const ring = Array.from({ length: corners }, (_, index) => {
    const angle = (-2 * Math.PI * index) / corners;
    return [...fromUnit({ x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) })];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}
