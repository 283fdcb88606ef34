const minuteMilliseconds = 60_000;

/** What the clocks of a zone show at a moment, as if it were UTC: their distance from UTC is the difference. */
function shownAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** A clock time as if the clock stood at UTC. */
export const asUtc = (date: string, minutes: number): number => Date.parse(`${date}T00:00:00Z`) + minutes * minuteMilliseconds;

/**
 * The moment at which the clocks of a zone show a time of a day. Where clocks are put forward over it, the moment at
 * which they would have shown it; where they are put back, one of the two.
 * @param date `2035-04-09`
 * @param minutes after midnight; 1,440 and more lead into the days that follow
 * @param timeZone IANA name; throws a RangeError for one that is unknown
 */
export function momentOf(date: string, minutes: number, timeZone: string): Date {
  const wanted = asUtc(date, minutes);
  // The distance from UTC is that of the moment sought; a second look corrects a first one beyond a change of clocks.
  const first = wanted - (shownAt(wanted, timeZone) - wanted);
  return new Date(wanted - (shownAt(first, timeZone) - first));
}
