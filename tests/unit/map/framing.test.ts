import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PlaceGeometry } from '../../../src/catalogue/catalogue';
import { positionsOf } from '../../../src/geo/bounds';
import { metresPerUnit, withinFrame, type Frame, type LonLat } from '../../../src/geo/mercator';
import { districtFrame, markedFrame } from '../../../src/map/framing';
import { pictureOf } from '../../../src/map/picture';
import { invented, placeOf, smallCatalogue, smallLookups, viewOf } from '../support';

const holds = (frame: Frame, geometry: Geometry): boolean => positionsOf(geometry).every((position) => {
  const { x, y } = withinFrame(frame, position as unknown as LonLat);
  return x > 0 && x < 1 && y > 0 && y < 1;
});
const frameOfPlace = (id: string, of = smallLookups()): Frame | null =>
  markedFrame(pictureOf(of, viewOf(of, { page: { type: 'place', id } })).marked);
const frameTogether = (...together: string[]): Frame | null => {
  const lookups = smallLookups();
  return markedFrame(pictureOf(lookups, viewOf(lookups, { together })).marked);
};
const metresAcross = (frame: Frame | null): number => (frame?.side ?? NaN) * metresPerUnit(10.05);

describe('the frame of the district', () => {
  it('holds its outline, with little to spare', () => {
    const catalogue = smallCatalogue();
    const outline = catalogue.base['outline']?.features[0]?.geometry;
    const frame = districtFrame(catalogue);
    expect(outline && holds(frame, outline)).toBe(true);
    expect(metresAcross(frame) / 11_000).toBeLessThan(1.2);
  });

  it('holds every place where there is no outline', () => {
    const catalogue = smallCatalogue((changed) => { changed.base = {}; });
    const frame = districtFrame(catalogue);
    for (const { geometry } of catalogue.places) if (geometry) expect(holds(frame, geometry)).toBe(true);
  });

  it('is the inhabited world where nothing has a position', () => {
    const frame = districtFrame(smallCatalogue((changed) => { changed.base = {}; changed.places = []; }));
    expect(holds(frame, { type: 'MultiPoint', coordinates: [[-170, -50], [170, 70]] })).toBe(true);
  });

  it('does not mind a place that cannot be drawn', () => {
    for (const geometry of [{ type: 'Blob' }, { type: 'Polygon', coordinates: null }, { type: 'Point', coordinates: [NaN, NaN] }]) {
      const change = (broken: boolean) => smallCatalogue((changed) => {
        changed.base = {};
        if (broken) changed.places.push(invented('broken', { geometry: geometry as unknown as PlaceGeometry }));
      });
      expect(districtFrame(change(true))).toEqual(districtFrame(change(false)));
    }
  });
});

describe('the frame of a selection', () => {
  const catalogue = smallCatalogue();

  it.each(['iz-north', 'library', 'cl-ladder', 'pu-north'])('holds %s with its surroundings', (id) => {
    const frame = frameOfPlace(id);
    const { geometry } = placeOf(catalogue, id);
    expect(frame && geometry && holds(frame, geometry)).toBe(true);
    expect(metresAcross(frame)).toBeGreaterThanOrEqual(3000);
  });

  it('is that of the host where the place has no position, and none where it is nowhere', () => {
    expect(frameOfPlace('reading-room')).toEqual(frameOfPlace('library'));
    expect(frameOfPlace('iz-south')).toBeNull();
  });

  it('grows with the uncertainty of a point, until its ring is in view', () => {
    const uncertain = smallLookups(({ places }) => {
      const { placement } = places.find(({ id }) => id === 'library') ?? {};
      if (placement) placement.uncertaintyMetres = 4000;
    });
    expect(metresAcross(frameOfPlace('library', uncertain))).toBeGreaterThan(8000);
    expect(metresAcross(frameOfPlace('library', uncertain))).toBeLessThan(12_000);
    expect(metresAcross(frameOfPlace('library'))).toBeLessThan(5000);
  });
});

describe('the frame of places shown together', () => {
  const catalogue = smallCatalogue();

  it('holds them all, with less to spare than one place alone', () => {
    const pairs = [['iz-north', 'cl-ladder'], ['pu-north', 'library']] as const;
    for (const pair of pairs) {
      const frame = frameTogether(...pair);
      for (const id of pair) {
        const { geometry } = placeOf(catalogue, id);
        expect(frame && geometry && holds(frame, geometry), id).toBe(true);
      }
    }
    expect(metresAcross(frameTogether('iz-north', 'cl-ladder'))).toBeLessThan(metresAcross(frameOfPlace('cl-ladder')));
  });

  it('is that of one place where only one of them is anywhere, and none where none is', () => {
    expect(frameTogether('library', 'iz-south')).toEqual(frameOfPlace('library'));
    expect(frameTogether('iz-south')).toBeNull();
    expect(frameTogether()).toBeNull();
  });
});
