import { area, polygon } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import type { Catalogue, Place, PlacementBasis } from '../../../src/catalogue/catalogue';
import { checkCatalogue } from '../../../src/catalogue-checks/check';
import type { FindingOf, RuleId } from '../../../src/catalogue-checks/finding';
import { invented, smallLookups } from '../support';

/** A rule’s outcome on the small district with something changed. On a day in which everything was checked lately. */
export function outcomeOf<R extends RuleId>(rule: R, change?: (catalogue: Catalogue) => void, today = '2032-06-30', staleMonths = 12) {
  const report = checkCatalogue({ lookups: smallLookups(change), today, staleMonths }).find((each) => each.rule === rule);
  if (!report) throw new Error(`no rule ${rule}`);
  return { examined: report.examined, findings: report.findings as unknown as readonly FindingOf<R>[] };
}

/** What a rule finds among invented places added to the small district, by their ids. */
export function foundAmong<R extends RuleId>(rule: R, places: readonly Place[]): FindingOf<R>[] {
  const ids = new Set(places.map(({ id }) => id));
  const { findings } = outcomeOf(rule, (catalogue) => void catalogue.places.push(...places));
  return findings.filter(({ subjects }) => subjects.some(({ id }) => ids.has(id)));
}

export const placed = (basis: PlacementBasis, uncertaintyMetres: number): Pick<Place, 'placement'> =>
  ({ placement: { basis, uncertaintyMetres, method: { zh: '虚构', en: 'invented' } } });

/** A rectangle between two corners, in thousandths of a degree from 20° E 10° N: about 110 m each way. */
export const box = (west: number, south: number, east: number, north: number): Position[] =>
  [[west, south], [east, south], [east, north], [west, north], [west, south]].map(([x = 0, y = 0]) => [20 + x / 1000, 10 + y / 1000]);

/** An area of a group of its own, drawn as told. */
export function drawn(id: string, ring: Position[], members: Partial<Place> = {}): Place {
  const geometry: Polygon = { type: 'Polygon', coordinates: [ring] };
  return invented(id, {
    kind: 'area', plans: ['zones'], group: 'invented', geometry: geometry as Place['geometry'],
    drawnSquareKilometres: area(polygon([ring])) / 1e6, ...placed('bounded', 50), ...members,
  });
}

/** A site at a spot, in thousandths of a degree from 20° E 10° N. */
export const sited = (id: string, x: number, y: number, members: Partial<Place> = {}): Place =>
  invented(id, {
    geometry: { type: 'Point', coordinates: [20 + x / 1000, 10 + y / 1000] }, label: [20 + x / 1000, 10 + y / 1000],
    ...placed('anchored', 100), ...members,
  });
