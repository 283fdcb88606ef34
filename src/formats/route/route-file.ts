import type { TableFile } from '../table/table';
import type { Route, RouteFormat } from './route';
import { routeCalendar } from './route-calendar';
import { routeGpx } from './route-gpx';
import { routeKml } from './route-kml';

/** GPX alone is not registered with IANA; the type is the one in use. */
const types: Record<RouteFormat, string> = {
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
  ics: 'text/calendar;charset=utf-8',
};

const writers: Record<RouteFormat, (route: Route) => string> = { kml: routeKml, gpx: routeGpx, ics: routeCalendar };

/** A route in one of its formats; `name` is without its ending. Throws an Error where a calendar lacks its times. */
export const routeOf = (format: RouteFormat, route: Route, name: string): TableFile =>
  ({ name: `${name}.${format}`, type: types[format], blob: new Blob([writers[format](route)], { type: types[format] }) });
