import type { LonLat } from '../../geo/mercator';

/** The formats a route can be taken away in. */
export const routeFormats = ['kml', 'gpx', 'ics'] as const;
export type RouteFormat = (typeof routeFormats)[number];

/** A stop as a file tells it. All texts are in one language, and plain: a format escapes them. */
export interface RouteStop {
  /** Lasting and unlike that of any other stop: a calendar that reads the file twice knows its entries by it. */
  readonly id: string;
  readonly name: string;
  /** WGS 84, longitude before latitude. */
  readonly position: LonLat;
  /** What to see there, and how one comes there: one line each. */
  readonly lines: readonly string[];
  /** In minutes after midnight of the day; null where they are not known. */
  readonly arrival: number | null;
  readonly departure: number | null;
  /** The first stop once more, to which a round trip comes back. */
  readonly again?: boolean;
}

/** A route as a file tells it. */
export interface Route {
  readonly title: string;
  /** Indicative note, whose the roads are, the date of the data: one line each. */
  readonly notes: readonly string[];
  /** In the order of the visit; on a round trip the first one again at the end. */
  readonly stops: readonly RouteStop[];
  /** The way along the roads; null where only straight lines between the stops are known. */
  readonly road: readonly LonLat[] | null;
  /** What the drawn line is: “straight lines, not roads”, or the road. */
  readonly lineName: string;
  /** `2035-04-09`; null where none is set. */
  readonly date: string | null;
  /** IANA name of the zone of its clock times; null where none is known. Then times are those of wherever they are read. */
  readonly timeZone: string | null;
  /** When the file is made. */
  readonly made: Date;
}

/** Each stop once. */
export const visited = ({ stops }: Pick<Route, 'stops'>): readonly RouteStop[] => stops.filter(({ again }) => !again);

/** Characters that XML 1.0 (section 2.2) has no room for. */
const unwritable = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without what XML cannot hold. */
export const writable = (text: string): string => text.replaceAll(unwritable, '');

/** The line of a route: along the roads where they are known, else straight from stop to stop. */
export const lineOf = ({ road, stops }: Pick<Route, 'road' | 'stops'>): number[][] =>
  (road ?? stops.map(({ position }) => position)).map((position) => [...position]);
