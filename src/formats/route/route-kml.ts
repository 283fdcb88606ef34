import { foldersToKML } from '@placemarkio/tokml';
import type { Feature, Geometry } from 'geojson';
import { lineOf, visited, writable, type Route } from './route';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A route as KML 2.2, WGS 84: one folder with a placemark for each stop, numbered, and one for the line. */
export function routeKml(route: Route): string {
  const stops = visited(route).map((stop, index) => placemark(`${index + 1}. ${stop.name}`, stop.lines, { type: 'Point', coordinates: [...stop.position] }));
  const line = route.stops.length > 1 ? [placemark(route.lineName, route.notes, { type: 'LineString', coordinates: lineOf(route) })] : [];
  const folder = { type: 'folder' as const, meta: { name: writable(route.title) }, children: [...stops, ...line] };
  // The library lets `]]>` pass, which XML forbids in a text.
  return `${declaration}${foldersToKML({ type: 'root', children: [folder] }).replaceAll(']]>', ']]&gt;')}\n`;
}

const placemark = (name: string, lines: readonly string[], geometry: Geometry): Feature<Geometry> =>
  ({ type: 'Feature', geometry, properties: { name: writable(name), description: writable(lines.join('\n')) } });
