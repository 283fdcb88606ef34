import ical, { ICalCalendarMethod } from 'ical-generator';
import { asUtc, momentOf } from './clock';
import type { Route } from './route';

const product = { company: 'industrial-space-map', product: 'inspection-route' };

/**
 * A route as an iCalendar file (RFC 5545) with an event for each stop, from arrival to departure. Times are written in
 * UTC where the zone of the clocks is known, else as floating times (section 3.3.5), which every reader takes for its
 * own. Throws an Error where the day or a time is missing: no calendar can hold a visit of no time.
 */
export function routeCalendar(route: Route): string {
  const { date, timeZone, title, notes, made } = route;
  if (date === null) throw new Error('A calendar needs a day.');
  const calendar = ical({ name: oneLine(title), prodId: product, method: ICalCalendarMethod.PUBLISH });
  const at = (minutes: number): Date => (timeZone === null ? new Date(asUtc(date, minutes)) : momentOf(date, minutes, timeZone));
  route.stops.forEach((stop, index) => {
    if (stop.arrival === null || stop.departure === null) throw new Error(`The times of stop ${index + 1} are not known.`);
    const [longitude, latitude] = stop.position;
    calendar.createEvent({
      id: `${stop.id}@${product.company}`,
      stamp: made,
      start: at(stop.arrival),
      // What takes no time has no end: one that is not later than its start is forbidden (section 3.8.2.2).
      end: stop.departure > stop.arrival ? at(stop.departure) : null,
      floating: timeZone === null,
      summary: oneLine(`${index + 1}. ${stop.name}`),
      // The library refuses a place without a name.
      location: { title: oneLine(stop.name) || `${index + 1}`, geo: { lat: latitude, lon: longitude } },
      description: plain([...stop.lines, ...notes].join('\n')),
    });
  });
  return calendar.toString();
}

/** Without control characters, which section 3.1 of the RFC has no room for; half a character, which is no UTF-8, becomes U+FFFD. */
const plain = (text: string): string => text.replaceAll(/[^\P{Cc}\n\t]/gu, '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');

/** Names stay on one line: the library does not escape line breaks in all of its properties. */
const oneLine = (text: string): string => plain(text).replaceAll(/[\n\t]+/g, ' ');
