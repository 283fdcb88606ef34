import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import type { LonLat } from '../../geo/mercator';
import { visited, writable, type Route } from './route';

const namespace = 'http://www.topografix.com/GPX/1/1';
const creator = 'industrial-space-map';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A route as GPX 1.1 (https://www.topografix.com/GPX/1/1/): the stops as waypoints and, in their order, as a route;
 * the way along the roads as a track, where it is known. WGS 84. Members stand in the order of the schema.
 */
export function routeGpx(route: Route): string {
  const document = new DOMImplementation().createDocument(namespace, 'gpx');
  const root = document.documentElement as Element;
  root.setAttribute('version', '1.1');
  root.setAttribute('creator', creator);
  const members = [
    element(document, 'metadata', [text(document, 'name', route.title), text(document, 'desc', route.notes.join('\n')), text(document, 'time', route.made.toISOString())]),
    ...visited(route).map((stop, index) => point(document, 'wpt', stop.position, `${index + 1}. ${stop.name}`, stop.lines)),
    element(document, 'rte', [
      text(document, 'name', route.title),
      ...route.stops.map((stop) => point(document, 'rtept', stop.position, stop.name, [])),
    ]),
    ...(route.road ? [element(document, 'trk', [
      text(document, 'name', route.lineName),
      element(document, 'trkseg', route.road.map((position) => point(document, 'trkpt', position, '', []))),
    ])] : []),
  ];
  members.forEach((member) => root.appendChild(member));
  return `${declaration}${new XMLSerializer().serializeToString(document)}\n`;
}

function element(document: Document, name: string, children: readonly Element[]): Element {
  const made = document.createElementNS(namespace, name);
  children.forEach((child) => made.appendChild(child));
  return made;
}

function text(document: Document, name: string, content: string): Element {
  const made = document.createElementNS(namespace, name);
  made.appendChild(document.createTextNode(writable(content)));
  return made;
}

/** A position to a tenth of a metre. */
function point(document: Document, kind: 'wpt' | 'rtept' | 'trkpt', [longitude, latitude]: LonLat, name: string, lines: readonly string[]): Element {
  const made = element(document, kind, [
    ...(name === '' ? [] : [text(document, 'name', name)]),
    ...(lines.length === 0 ? [] : [text(document, 'desc', lines.join('\n'))]),
  ]);
  made.setAttribute('lat', latitude.toFixed(6));
  made.setAttribute('lon', longitude.toFixed(6));
  return made;
}
