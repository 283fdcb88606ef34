import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../src/geo/bounds';
import { distanceMetres } from '../../../src/geo/distance';
import type { LonLat } from '../../../src/geo/mercator';
import { catalogue, lookups } from './district';

const located = catalogue.places.filter((place) => place.geometry !== null);
const outline = Object.values(catalogue.base).flatMap(({ features }) => features).find(({ properties }) => properties.kind === 'district-outline')?.geometry;
const ringsOf = (geometry: (typeof located)[number]['geometry']): Polygon['coordinates'] =>
  (geometry?.type === 'Polygon' ? geometry.coordinates : geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : []);

describe('a place with a position', () => {
  it.each(located.map((place) => [place.id, place] as const))('%s says how it was placed and how far off it may be', (_, { placement, label, bounds }) => {
    expect(placement?.method.zh).toBeTruthy();
    expect(placement?.method.en).toBeTruthy();
    expect(placement?.uncertaintyMetres).toBeGreaterThan(0);
    expect(label).not.toBeNull();
    expect(bounds).not.toBeNull();
  });

  it('is never passed off as official: no authority has given a boundary', () => {
    expect(located.filter(({ placement }) => placement?.basis === 'official')).toEqual([]);
  });

  it('has named edges only where a source is cited for them', () => {
    const bounded = located.filter(({ placement }) => placement?.basis === 'bounded');
    expect(bounded.filter(({ placement }) => !placement?.citations?.length).map(({ id }) => id)).toEqual([]);
  });

  it('lies in the district, but for its uncertainty', () => {
    expect(outline).toBeDefined();
    for (const { id, geometry, placement } of located) {
      for (const position of geometry && outline ? positionsOf(geometry) : []) {
        const beyond = outline ? distanceMetres(position as unknown as LonLat, outline) : NaN;
        expect(beyond, id).toBeLessThanOrEqual((placement?.uncertaintyMetres ?? 0) + 1);
      }
    }
  });

  it('has its label upon it', () => {
    for (const { id, geometry, label } of located) {
      if (geometry && label) expect(distanceMetres(label, geometry), id).toBeLessThan(1);
    }
  });
});

describe('an area', () => {
  const areas = located.filter(({ geometry }) => geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon');

  it('is closed and wound by RFC 7946', () => {
    for (const { id, geometry } of areas) {
      const polygons = geometry?.type === 'MultiPolygon' ? geometry.coordinates : [ringsOf(geometry)];
      for (const rings of polygons) {
        rings.forEach((ring, index) => {
          expect(ring.at(-1), id).toEqual(ring[0]);
          const twiceArea = ring.slice(1).reduce((sum, [x = NaN, y = NaN], at) => {
            const [beforeX = NaN, beforeY = NaN] = ring[at] ?? [];
            return sum + (x - beforeX) * (y + beforeY);
          }, 0);
          expect(index === 0 ? twiceArea < 0 : twiceArea > 0, id).toBe(true);
        });
      }
    }
  });

  it('has a drawn size, smaller than the district', () => {
    const whole = catalogue.district.areaSquareKilometres?.value ?? 0;
    expect(areas.filter(({ drawnSquareKilometres = 0 }) => !(drawnSquareKilometres > 0 && drawnSquareKilometres < whole)).map(({ id }) => id)).toEqual([]);
  });

  it('is drawn within 15 per cent of the size that a document states', () => {
    for (const { id, attributes, drawnSquareKilometres = NaN } of areas) {
      const stated = (attributes ?? []).find(({ key, basis, unit, value }) => key === 'area' && basis === 'stated' && unit?.en === 'km²' && typeof value === 'number');
      if (stated) expect(Math.abs(drawnSquareKilometres / Number(stated.value) - 1), id).toBeLessThanOrEqual(0.15);
    }
  });
});

describe('a place without a position', () => {
  const unlocated = catalogue.places.filter(({ geometry }) => geometry === null);

  it('has no placement, label, bounds or size', () => {
    for (const { id, placement, label, bounds, drawnSquareKilometres } of unlocated) {
      expect({ id, placement, label, bounds, drawnSquareKilometres }).toEqual({ id, label: null, bounds: null });
    }
  });

  it('is found through its host where it has one that is located', () => {
    const hosted = unlocated.filter(({ host }) => host && lookups.find('place', host.place)?.geometry);
    expect(hosted.length).toBeGreaterThan(0);
    for (const place of hosted) expect(lookups.whereabouts(place)?.place.id).toBe(place.host?.place);
  });
});
