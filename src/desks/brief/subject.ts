import type { Place } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import type { View } from '../../view/view';
import type { BriefWork, Subject } from './work';

/** What is printed: a place, the shortlist or the poster, whichever there is something for. */
export interface Printed {
  readonly subject: Subject;
  /** One for a place, those of the shortlist, none for the poster. */
  readonly places: readonly Place[];
  /** What could be asked for instead. */
  readonly possible: readonly Subject[];
}

/** Decides what is printed: what was asked for where there is something to print, else the place, the shortlist, the poster. */
export function printedOf(lookups: Lookups, { shortlist }: Pick<View, 'shortlist'>, place: string | undefined, { subject }: BriefWork): Printed {
  const own = place === undefined ? [] : [lookups.find('place', place)].filter((found) => found !== undefined);
  const listed = shortlist.flatMap((id) => lookups.find('place', id) ?? []);
  const possible: Subject[] = [...(own.length > 0 ? ['place' as const] : []), ...(listed.length > 0 ? ['shortlist' as const] : []), 'poster'];
  const chosen = subject && possible.includes(subject) ? subject : (possible[0] ?? 'poster');
  return { subject: chosen, possible, places: chosen === 'place' ? own : chosen === 'shortlist' ? listed : [] };
}
