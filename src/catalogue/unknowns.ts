import type { Place } from './catalogue';
import { siteKinds } from './kinds';
import type { Lookups } from './lookups';

export type Unknown = 'position' | 'extent' | 'area' | 'industries' | 'projects' | 'subdistrict';

/**
 * What neither a document nor a report says of a place. Derived and inferred statements do not count as
 * knowledge here: they are our reading of silence.
 */
export function unknownsOf(place: Place, lookups: Lookups): Unknown[] {
  const structural = !siteKinds.has(place.kind);
  const said = ({ basis }: { basis: string }): boolean => basis === 'stated' || basis === 'reported';
  const basis = place.placement?.basis;
  const positioned = lookups.whereabouts(place) !== null && basis !== 'candidate';
  const bounded = basis === 'official' || basis === 'bounded';
  const line = place.kind === 'corridor' || place.kind === 'axis';
  const unknowns: [Unknown, boolean][] = [
    ['position', !positioned],
    ['extent', structural && !line && !bounded],
    ['area', structural && !line && !place.attributes?.some((attribute) => attribute.key === 'area' && said(attribute))],
    ['industries', structural && !place.industries?.some(said)],
    ['projects', structural && !lookups.projectsAt(place.id).some((project) => project.places?.some((link) => link.place === place.id && said(link)))],
    ['subdistrict', (place.kind === 'headquarters-cluster' || place.kind === 'industrial-zone') && !(place.subdistricts && said(place.subdistricts))],
  ];
  return unknowns.filter(([, unknown]) => unknown).map(([name]) => name);
}
