import { siteKinds } from '../../catalogue/kinds';
import type { View } from '../../view/view';
import { emptyWork, writeWork, type BriefWork } from './work';
import type { Printed } from './subject';

/**
 * What the link and the code on a sheet lead to: the same places on the map, and nothing of the visitor; with the
 * firm’s name and the day only where that was ticked, and then to the sheet itself.
 * @param only one place of several, on a sheet of its own
 */
export function linkTarget(printed: Printed, work: BriefWork, only?: string): Partial<View> {
  const ids = only === undefined ? printed.places.map(({ id }) => id) : [only];
  const [first] = ids;
  const named = work.named && (work.guest !== '' || work.date !== '');
  const kept = named ? { brief: writeWork({ ...emptyWork, guest: work.guest, date: work.date, language: work.language }) } : {};
  const where: Partial<View> = { work: kept, site: null, query: '', theme: null, layers: null, comparison: null, together: [] };
  if (first === undefined) return { ...where, page: named ? { type: 'desk', id: 'brief' } : { type: 'home' }, shortlist: [] };
  if (ids.length === 1) return { ...where, ...planOf(printed, first), page: named ? { type: 'desk', id: 'brief', place: first } : { type: 'place', id: first }, shortlist: [] };
  return { ...where, page: named ? { type: 'desk', id: 'brief' } : { type: 'home' }, together: named ? [] : ids, shortlist: ids };
}

/** A structure of a plan is seen through its own plan. */
function planOf({ places }: Printed, id: string): Partial<View> {
  const place = places.find((candidate) => candidate.id === id);
  const plan = place?.plans[0];
  return !place || plan === undefined || siteKinds.has(place.kind) ? {} : { plan };
}

/** An address to be read on paper: without its scheme. */
export const readable = (address: string): string => {
  const plain = address.replace(/^https?:\/\//, '');
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
};
