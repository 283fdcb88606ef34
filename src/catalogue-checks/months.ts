/**
 * Whole months from a date, as far as it is known, to a day. A year or a month alone counts from its end, so that
 * nothing is called older than it surely is. Never negative.
 * @param date `2021`, `2021-04` or `2021-04-09`
 * @param today `2026-03-31`
 */
export function monthsSince(date: string, today: string): number {
  const [year = NaN, month = 12, day = 31] = date.split('-').map(Number);
  const [thisYear = NaN, thisMonth = NaN, thisDay = NaN] = today.split('-').map(Number);
  // The last day of a month closes it, however long either month is.
  const lastDay = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();
  const passed = thisDay >= Math.min(day, lastDay(thisYear, thisMonth)) ? 0 : 1;
  return Math.max(0, (thisYear - year) * 12 + thisMonth - month - passed);
}
