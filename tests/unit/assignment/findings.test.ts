import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsAt } from '../../../src/assignment/findings';
import { planZonesOf } from '../../../src/assignment/plan-zones';
import { invented, smallLookups } from '../support';
import type { Place } from '../../../src/catalogue/catalogue';

const square = (west: number, south: number, side: number): Place['geometry'] => ({
  type: 'Polygon',
  coordinates: [[[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]],
});
const sure = (uncertaintyMetres: number): NonNullable<Place['placement']> =>
  ({ basis: 'bounded', uncertaintyMetres, method: { zh: '虚构', en: 'Invented' } });
const zone = (id: string, west: number, side: number, uncertaintyMetres: number): Place =>
  invented(id, { kind: 'area', plans: ['zones'], geometry: square(west, 10.06, side), placement: sure(uncertaintyMetres) });

describe('the zones of a plan', () => {
  it('are its places with an extent, in the catalogue’s order', () => {
    const { plan, places, index } = planZonesOf(smallLookups(), 'zones');
    expect(plan.id).toBe('zones');
    expect(places.map(({ id }) => id)).toEqual(['iz-north']);
    expect(index.zones.map(({ id }) => id)).toEqual(['iz-north']);
  });

  it('leave out, and name, what has no extent and what has no position', () => {
    const lookups = smallLookups();
    expect(planZonesOf(lookups, 'zones').unplaced.map(({ id }) => id)).toEqual(['iz-south']);
    expect(planZonesOf(lookups, 'clusters').withoutExtent.map(({ id }) => id)).toEqual(['pu-north']);
  });

  it('are made once for each catalogue', () => {
    const lookups = smallLookups();
    expect(planZonesOf(lookups, 'zones')).toBe(planZonesOf(lookups, 'zones'));
    expect(planZonesOf(smallLookups(), 'zones')).not.toBe(planZonesOf(lookups, 'zones'));
  });

  it('are refused of a plan that is not there', () => {
    expect(() => planZonesOf(smallLookups(), 'nowhere')).toThrow('nowhere');
  });
});

describe('what is found at a position', () => {
  it('is the zone that covers it, its edge and how sure the drawing is', () => {
    const { covering, nearest } = findingsAt(planZonesOf(smallLookups(), 'zones'), [20.05, 10.07]);
    expect(nearest).toEqual([]);
    expect(covering).toHaveLength(1);
    const [finding] = covering;
    expect(finding).toMatchObject({ verdict: 'in', containment: 'inside', uncertaintyMetres: 200 });
    expect(finding?.place.id).toBe('iz-north');
    // A hundredth of a degree to the edges east and west, near 10.07° north.
    expect(finding?.edgeMetres).toBeCloseTo(1096.2, 0);
  });

  it('is only possible nearer to the edge than the drawing is sure, from either side', () => {
    const zones = planZonesOf(smallLookups(), 'zones');
    expect(findingsAt(zones, [20.0405, 10.07]).covering[0]?.verdict).toBe('possible');
    const outside = findingsAt(zones, [20.0395, 10.07]);
    expect(outside.covering).toEqual([]);
    expect(outside.nearest[0]).toMatchObject({ verdict: 'possible', containment: null });
  });

  it('names an edge', () => {
    expect(findingsAt(planZonesOf(smallLookups(), 'zones'), [20.04, 10.07]).covering[0])
      .toMatchObject({ verdict: 'edge', containment: 'edge', edgeMetres: 0 });
  });

  it('is, in a hole, the zone around it from outside', () => {
    const { covering, nearest } = findingsAt(planZonesOf(smallLookups(), 'clusters'), [20.06, 10.03]);
    expect(covering).toEqual([]);
    expect(nearest[0]).toMatchObject({ verdict: 'out', containment: null });
    expect(nearest[0]?.edgeMetres).toBeCloseTo(548, 0);
  });

  it('lists the nearest others, and beyond them every one that is possible', () => {
    const lookups = smallLookups((catalogue) => {
      catalogue.places = [
        zone('here', 20.0, 0.01, 1), zone('far', 20.9, 0.01, 1), zone('next', 20.02, 0.01, 1), zone('third', 20.03, 0.01, 1),
        zone('vague', 20.5, 0.01, 99_000), zone('fourth', 20.04, 0.01, 1),
      ];
    });
    const { covering, nearest } = findingsAt(planZonesOf(lookups, 'zones'), [20.005, 10.065]);
    expect(covering.map(({ place }) => place.id)).toEqual(['here']);
    expect(nearest.map(({ place }) => place.id)).toEqual(['next', 'third', 'fourth', 'vague']);
    expect(findingsAt(planZonesOf(lookups, 'zones'), [20.005, 10.065], { nearest: 1 }).nearest.map(({ place }) => place.id)).toEqual(['next', 'vague']);
  });

  it('belongs to both zones where two share an edge', () => {
    const lookups = smallLookups((catalogue) => {
      catalogue.places = [zone('west', 20.0, 0.25, 1), zone('east', 20.25, 0.25, 1)];
    });
    const { covering } = findingsAt(planZonesOf(lookups, 'zones'), [20.25, 10.2]);
    expect(covering.map(({ place, verdict }) => [place.id, verdict])).toEqual([['west', 'edge'], ['east', 'edge']]);
  });

  it('names every zone of few once, covering or near', () => {
    const zones = planZonesOf(smallLookups(), 'clusters');
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(fc.property(degrees(19.9, 20.2), degrees(9.9, 10.2), (longitude, latitude) => {
      const { covering, nearest } = findingsAt(zones, [longitude, latitude]);
      expect([...covering, ...nearest].map(({ place }) => place.id).sort()).toEqual(zones.places.map(({ id }) => id).sort());
      for (const { edgeMetres } of [...covering, ...nearest]) expect(edgeMetres).toBeGreaterThanOrEqual(0);
    }));
  });
});
