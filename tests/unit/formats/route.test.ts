// @vitest-environment jsdom
import { gpx, kml } from '@tmcw/togeojson';
import fc from 'fast-check';
import type { Feature } from 'geojson';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/formats/route/clock';
import type { Route, RouteStop } from '../../../src/formats/route/route';
import { routeCalendar } from '../../../src/formats/route/route-calendar';
import { routeOf } from '../../../src/formats/route/route-file';
import { routeGpx } from '../../../src/formats/route/route-gpx';
import { routeKml } from '../../../src/formats/route/route-kml';

const stop = (id: string, position: [number, number], arrival: number, departure: number, members: Partial<RouteStop> = {}): RouteStop =>
  ({ id, name: id, position, lines: [], arrival, departure, ...members });

const first = stop('hotel', [20.01, 10.02], 540, 540, { name: '酒店, 东门; “A\\B” <&> ]]>' });
const route: Route = {
  title: '考察路线 & more',
  notes: ['示意范围，非法定界线', 'Straight lines, not roads'],
  stops: [
    first,
    stop('library', [20.05, 10.05], 560, 620, { lines: ['Role: a long line that will have to be folded, since no line of a calendar is longer than seventy-five octets', '产业：梯级（推断）、另一个很长很长的产业名称、再一个很长很长的产业名称'] }),
    stop('north', [20.05, 10.07], 630, 1500),
    { ...first, id: 'hotel-again', arrival: 1510, departure: 1510, again: true },
  ],
  road: null,
  lineName: '直线，非道路',
  date: '2035-04-09',
  timeZone: 'Asia/Shanghai',
  made: new Date('2035-04-01T08:00:00Z'),
};
const withRoad: Route = { ...route, lineName: 'Road', road: [[20.01, 10.02], [20.02, 10.03], [20.05, 10.07]] };

const xmlOf = (text: string): Document => {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
};

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
/** A route whose every text is given. */
const worded = (text: string): Route => ({ ...withRoad, title: text, notes: [text], lineName: text, stops: route.stops.map((each) => ({ ...each, name: text, lines: [text] })) });

describe('a route as KML', () => {
  it('is read back with its stops, numbered, and its line', () => {
    const { features } = kml(xmlOf(routeKml(route)));
    expect(features.map(({ properties }) => properties?.['name'] as string)).toEqual(['1. 酒店, 东门; “A\\B” <&> ]]>', '2. library', '3. north', '直线，非道路']);
    expect(features[1]?.geometry).toEqual({ type: 'Point', coordinates: [20.05, 10.05] });
    expect(features[3]?.geometry).toEqual({ type: 'LineString', coordinates: route.stops.map(({ position }) => [...position]) });
    expect(String(features[1]?.properties?.['description'])).toMatch(/^Role: .*\n产业/);
  });

  it('draws the road where it is known', () => {
    expect(kml(xmlOf(routeKml(withRoad))).features.at(-1)?.geometry).toEqual({ type: 'LineString', coordinates: withRoad.road });
  });

  it('is well formed whatever the texts', () => {
    fc.assert(fc.property(anyText, (text) => void xmlOf(routeKml(worded(text)))), { numRuns: 100 });
  });
});

describe('a route as GPX', () => {
  it('is read back as waypoints, a route and a track', () => {
    const features: Feature[] = gpx(xmlOf(routeGpx(withRoad))).features.flatMap((feature) => (feature.geometry ? [feature] : []));
    const named = features.map(({ geometry, properties }) => [geometry.type, String(properties?.['_gpxType'] ?? 'wpt'), String(properties?.['name'])]);
    expect(named.toSorted().map(([type, kind, name]) => `${type} ${kind} ${name}`)).toEqual([
      'LineString rte 考察路线 & more', 'LineString trk Road',
      'Point wpt 1. 酒店, 东门; “A\\B” <&> ]]>', 'Point wpt 2. library', 'Point wpt 3. north',
    ].toSorted());
    const lines = features.flatMap(({ geometry }) => (geometry.type === 'LineString' ? [geometry.coordinates] : []));
    expect(lines).toContainEqual(route.stops.map(({ position }) => [...position]));
    expect(lines).toContainEqual(withRoad.road);
  });

  it('has its members in the order and the namespace that the schema of GPX 1.1 wants', () => {
    const root = xmlOf(routeGpx(withRoad)).documentElement;
    expect([root.namespaceURI, root.tagName, root.getAttribute('version')]).toEqual(['http://www.topografix.com/GPX/1/1', 'gpx', '1.1']);
    expect([...root.children].map(({ tagName }) => tagName)).toEqual(['metadata', 'wpt', 'wpt', 'wpt', 'rte', 'trk']);
    expect(new Set([...root.querySelectorAll('*')].map(({ namespaceURI }) => namespaceURI))).toEqual(new Set([root.namespaceURI]));
    expect([...xmlOf(routeGpx(route)).documentElement.children].map(({ tagName }) => tagName)).not.toContain('trk');
  });

  it('is well formed whatever the texts, and keeps what XML can hold', () => {
    fc.assert(fc.property(anyText, (text) => {
      const name = xmlOf(routeGpx(worded(text))).querySelector('metadata > name')?.textContent;
      // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
      expect(name?.replaceAll(/\r\n?/g, '\n')).toBe(text.replaceAll(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, '').replaceAll(/\r\n?/g, '\n'));
    }), { numRuns: 200 });
  });
});

const eventsOf = (text: string): ICAL.Event[] => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

describe('a route as a calendar', () => {
  it('is read back by another library: stops, times in UTC, place and description', () => {
    const events = eventsOf(routeCalendar(route));
    expect(events.map(({ summary }) => summary)).toEqual(['1. 酒店, 东门; “A\\B” <&> ]]>', '2. library', '3. north', '4. 酒店, 东门; “A\\B” <&> ]]>']);
    // Nine o’clock in a zone eight hours east of Greenwich.
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual(['2035-04-09T01:00:00.000Z', '2035-04-09T01:20:00.000Z', '2035-04-09T02:30:00.000Z', '2035-04-09T17:10:00.000Z']);
    expect(events[2]?.endDate.toJSDate().toISOString()).toBe('2035-04-09T17:00:00.000Z');
    expect(events[1]?.description).toBe([...route.stops[1]!.lines, ...route.notes].join('\n'));
    expect(events[1]?.component.getFirstPropertyValue('geo')).toEqual([10.05, 20.05]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
  });

  it('keeps to RFC 5545: lines end with CRLF and have 75 octets at most; what takes no time has no end', () => {
    const text = routeCalendar(route);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.split('BEGIN:VEVENT')[1]).not.toMatch(/DTEND/);
  });

  it('writes floating times where no zone is known', () => {
    const text = routeCalendar({ ...route, timeZone: null });
    expect(text).toMatch(/DTSTART:20350409T090000\r\n/);
    expect(eventsOf(text).map(({ startDate }) => startDate.zone?.tzid)).toEqual(['floating', 'floating', 'floating', 'floating']);
    expect(text).toMatch(/DTSTAMP:20350401T080000Z/);
  });

  it('refuses a visit without a time, and a route without a day', () => {
    expect(() => routeCalendar({ ...route, date: null })).toThrow(/day/);
    expect(() => routeCalendar({ ...route, stops: [stop('a', [20, 10], 540, 550), { ...first, arrival: null }] })).toThrow(/stop 2/);
  });

  it('is read back whatever the texts', () => {
    fc.assert(fc.property(anyText, (text) => {
      const kept = text.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll(/[^\P{Cc}\n\t]/gu, '');
      const event = eventsOf(routeCalendar(worded(text)))[0];
      expect(event?.summary).toBe(`1. ${kept.replaceAll(/[\n\t]+/g, ' ')}`);
      expect(event?.description).toBe([kept, kept].join('\n'));
    }), { numRuns: 500 });
  });
});

describe('the clock of a zone', () => {
  it('knows when clocks change', () => {
    expect(momentOf('2035-07-01', 540, 'Europe/Berlin').toISOString()).toBe('2035-07-01T07:00:00.000Z');
    expect(momentOf('2035-01-15', 540, 'Europe/Berlin').toISOString()).toBe('2035-01-15T08:00:00.000Z');
    // 25 March 2035: clocks go from two to three.
    expect(momentOf('2035-03-25', 90, 'Europe/Berlin').toISOString()).toBe('2035-03-25T00:30:00.000Z');
    expect(momentOf('2035-03-25', 210, 'Europe/Berlin').toISOString()).toBe('2035-03-25T01:30:00.000Z');
    expect(momentOf('2035-04-09', 1500, 'Asia/Shanghai').toISOString()).toBe('2035-04-09T17:00:00.000Z');
  });

  it('is not asked of a zone that does not exist', () => {
    expect(() => momentOf('2035-04-09', 0, 'Nowhere/At-all')).toThrow(RangeError);
  });
});

describe('a route’s file', () => {
  it.each([['kml', 'application/vnd.google-earth.kml+xml'], ['gpx', 'application/gpx+xml'], ['ics', 'text/calendar;charset=utf-8']] as const)('has the ending and the type of %s', (format, type) => {
    const file = routeOf(format, route, 'day');
    expect([file.name, file.type, file.blob.type]).toEqual([`day.${format}`, type, type]);
  });
});
