import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { fromBd09, fromGcj02, fromGrid, isLonLat, toBd09, toGcj02, toGrid, type GridSystem } from '../../../src/geo/coordinate-systems';
import type { LonLat } from '../../../src/geo/mercator';
import { arbitraryPosition } from './arbitraries';
import { arbitraryInChina, arbitraryOnGrid, metresBetween } from './coordinate-arbitraries';

const nonsense: readonly LonLat[] = [[NaN, 22], [114, NaN], [Infinity, 22], [181, 22], [114, -91], [2_500_000, 500_000]];
const outsideChina: readonly LonLat[] = [[2.3522, 48.8566], [-74.006, 40.7128], [151.2093, -33.8688], [0, 0]];

describe('GCJ-02', () => {
  // The vectors published with eviltransform, which reckons on an earth 108 m smaller: within a few centimetres.
  it.each([
    [[121.5272106, 31.1774276], [121.531541859215, 31.17530398364597]],
    [[113.912316, 22.543847], [113.9171764808363, 22.540796131694766]],
    [[116.377817, 39.911954], [116.38404722455657, 39.91334545536069]],
  ] as const)('of %j is %j', (wgs84, gcj02) => {
    expect(metresBetween(toGcj02(wgs84)!, gcj02)).toBeLessThan(0.05);
    expect(metresBetween(fromGcj02(gcj02)!, wgs84)).toBeLessThan(0.05);
  });

  it('comes back to within a tenth of a millimetre', () => {
    fc.assert(fc.property(arbitraryInChina, (position) => {
      expect(metresBetween(fromGcj02(toGcj02(position)!)!, position)).toBeLessThan(1e-4);
    }), { numRuns: 1000 });
  });

  it('lies 500 to 700 m off around the Pearl River’s mouth', () => {
    fc.assert(fc.property(fc.tuple(fc.double({ min: 113.5, max: 114.5, noNaN: true }), fc.double({ min: 22.4, max: 23, noNaN: true })), (position) => {
      const offset = metresBetween(position, toGcj02(position)!);
      expect(offset).toBeGreaterThan(500);
      expect(offset).toBeLessThan(700);
    }));
  });

  it.each(outsideChina)('is WGS 84 outside China: %d, %d', (...position) => {
    expect(toGcj02(position)).toEqual(position);
    expect(fromGcj02(position)).toEqual(position);
  });

  it('always answers, at the rim of the library’s rectangle, too, where its own inverse does not', () => {
    const rim = fc.tuple(fc.double({ min: -0.02, max: 0.02, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3)).map(
      ([off, along, side]): LonLat => side < 2
        ? [[72.004, 137.8347][side]! + off, 0.83 + along * 54.9]
        : [72.01 + along * 65.8, [0.8293, 55.8271][side - 2]! + off]);
    fc.assert(fc.property(rim, (position) => {
      expect(metresBetween(fromGcj02(position)!, position)).toBeLessThan(5000);
    }), { numRuns: 2000 });
    // One of those at which gcoord 1.0.7 loops for ever.
    expect(fromGcj02([72.00735499796282, 23.79961161802011])).toEqual([72.00735499796282, 23.79961161802011]);
  });
});

describe('BD-09', () => {
  it('is what gcoord’s own tests say', () => {
    expect(metresBetween(fromBd09([123, 45])!, [122.9876221, 44.9917154])).toBeLessThan(0.5);
    expect(metresBetween(toGcj02([123, 45])!, [123.00607541, 45.00197815])).toBeLessThan(0.5);
  });

  // Baidu’s own answers, as quoted in gcoord’s issue 230. (eviltransform’s vectors are wrong: its issue 43.)
  it.each([
    [[104.69313101, 31.4949523], [104.7023974026, 31.4984061329]],
    [[104.69324896, 31.49501105], [104.7025154749, 31.4984645634]],
  ] as const)('of %j is %j to within a metre', (wgs84, bd09) => {
    expect(metresBetween(toBd09(wgs84)!, bd09)).toBeLessThan(1);
    expect(metresBetween(fromBd09(bd09)!, wgs84)).toBeLessThan(1);
  });

  it('comes back to within half a metre', () => {
    fc.assert(fc.property(arbitraryInChina, (position) => {
      expect(metresBetween(fromBd09(toBd09(position)!)!, position)).toBeLessThan(0.5);
    }), { numRuns: 1000 });
  });

  it('lies some 1,200 m off around the Pearl River’s mouth', () => {
    fc.assert(fc.property(fc.tuple(fc.double({ min: 113.5, max: 114.5, noNaN: true }), fc.double({ min: 22.4, max: 23, noNaN: true })), (position) => {
      const offset = metresBetween(position, toBd09(position)!);
      expect(offset).toBeGreaterThan(900);
      expect(offset).toBeLessThan(1500);
    }));
  });
});

/** The arc from the equator to a latitude on the GRS 80 ellipsoid, which is CGCS2000’s to the millimetre. */
function meridianArc(latitude: number): number {
  const [a, f] = [6_378_137, 1 / 298.257222101];
  const es = f * (2 - f);
  const curvature = (phi: number) => (a * (1 - es)) / (1 - es * Math.sin(phi) ** 2) ** 1.5;
  const pieces = 1000;
  const step = (latitude * Math.PI) / 180 / pieces;
  let sum = 0;
  for (let index = 0; index <= pieces; index += 1) {
    sum += curvature(index * step) * (index === 0 || index === pieces ? 1 : index % 2 ? 4 : 2);
  }
  return (sum * step) / 3;
}

/** The surveyors’ series of Gauss and Krüger by hand, from the textbook, good to a millimetre within a zone. */
function byHand([longitude, latitude]: LonLat) {
  const [a, f] = [6_378_137, 1 / 298.257222101];
  const es = f * (2 - f);
  const phi = (latitude * Math.PI) / 180;
  const l = ((longitude - 114) * Math.PI) / 180;
  const n = a / Math.sqrt(1 - es * Math.sin(phi) ** 2);
  const eta2 = (es / (1 - es)) * Math.cos(phi) ** 2;
  const [t, m] = [Math.tan(phi), Math.cos(phi) * l];
  return {
    northing: meridianArc(latitude)
      + n * t * (m ** 2 / 2 + ((5 - t ** 2 + 9 * eta2 + 4 * eta2 ** 2) * m ** 4) / 24 + ((61 - 58 * t ** 2 + t ** 4) * m ** 6) / 720),
    easting: 500_000
      + n * (m + ((1 - t ** 2 + eta2) * m ** 3) / 6 + ((5 - 18 * t ** 2 + t ** 4 + 14 * eta2 - 58 * eta2 * t ** 2) * m ** 5) / 120),
  };
}

describe('the Gauss–Krüger grids', () => {
  it('put the central meridian at the false easting, and its northing at the meridian arc', () => {
    // GeographicLib’s arcs on GRS 80 to 30° and 45°.
    for (const [latitude, arc] of [[0, 0], [30, 3_320_113.397845014], [45, 4_984_944.377857987]] as const) {
      const position = toGrid('epsg4547', [114, latitude])!;
      expect(position.easting).toBeCloseTo(500_000, 6);
      expect(position.northing).toBeCloseTo(arc, 4);
      expect(position.northing).toBeCloseTo(meridianArc(latitude), 4);
      expect(toGrid('epsg4526', [114, latitude])!.easting).toBeCloseTo(38_500_000, 5);
    }
  });

  it('agree with the series reckoned by hand to a millimetre', () => {
    fc.assert(fc.property(fc.tuple(fc.double({ min: 112.5, max: 115.5, noNaN: true }), fc.double({ min: 18, max: 54, noNaN: true })), (position) => {
      const [grid, hand] = [toGrid('epsg4547', position)!, byHand(position)];
      expect(Math.abs(grid.easting - hand.easting)).toBeLessThan(0.001);
      expect(Math.abs(grid.northing - hand.northing)).toBeLessThan(0.001);
    }));
  });

  it.each([
    ['epsg4547', '+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs'],
    ['epsg4526', '+proj=tmerc +lat_0=0 +lon_0=114 +k=1 +x_0=38500000 +y_0=0 +ellps=GRS80 +units=m +no_defs'],
  ] as const)('%s gives what the whole of proj4 gives for its EPSG definition, both ways', (system, definition) => {
    const whole = proj4('+proj=longlat +ellps=GRS80 +no_defs', definition);
    fc.assert(fc.property(arbitraryOnGrid, (position) => {
      const grid = toGrid(system, position)!;
      const [easting, northing] = whole.forward<[number, number]>([...position]);
      expect(Math.abs(grid.easting - easting)).toBeLessThan(1e-6);
      expect(Math.abs(grid.northing - northing)).toBeLessThan(1e-6);
      const back = whole.inverse<[number, number]>([easting, northing]);
      expect(metresBetween(fromGrid(system, grid)!, back)).toBeLessThan(1e-6);
    }));
  });

  it.each<GridSystem>(['epsg4547', 'epsg4526'])('%s comes back to within a micrometre', (system) => {
    fc.assert(fc.property(arbitraryOnGrid, (position) => {
      expect(metresBetween(fromGrid(system, toGrid(system, position)!)!, position)).toBeLessThan(1e-6);
    }));
  });

  it('come back from their very corners', () => {
    for (const longitude of [111, 117]) {
      for (const latitude of [-90, -54, 0, 3, 54, 90]) expect(fromGrid('epsg4526', toGrid('epsg4526', [longitude, latitude])!)).not.toBeNull();
    }
  });

  it('never take one for the other, nor a northing for an easting', () => {
    fc.assert(fc.property(arbitraryOnGrid, (position) => {
      const grid = toGrid('epsg4547', position)!;
      const zoned = toGrid('epsg4526', position)!;
      expect(zoned.easting - grid.easting).toBeCloseTo(38_000_000, 5);
      expect(zoned.northing).toBeCloseTo(grid.northing, 6);
      expect(fromGrid('epsg4526', grid)).toBeNull();
      expect(fromGrid('epsg4547', zoned)).toBeNull();
      // Further south than 8°, the two may be mistaken for one another.
      if (position[1] > 8) expect(fromGrid('epsg4547', { easting: grid.northing, northing: grid.easting })).toBeNull();
    }));
  });

  it('have no place far from their meridian', () => {
    for (const longitude of [110.9, 117.1, 0, -66, -180]) expect(toGrid('epsg4547', [longitude, 22])).toBeNull();
    expect(fromGrid('epsg4547', { easting: 834_999, northing: 5_500_000 })).toBeNull();
  });
});

describe('what is no position', () => {
  it.each(nonsense)('is nowhere: %d, %d', (...position) => {
    expect(isLonLat(position)).toBe(false);
    for (const convert of [toGcj02, fromGcj02, toBd09, fromBd09]) expect(convert(position)).toBeNull();
    for (const system of ['epsg4547', 'epsg4526'] as const) expect(toGrid(system, position)).toBeNull();
  });

  it.each([[NaN, 2_500_000], [500_000, NaN], [Infinity, 0], [500_000, -Infinity], [500_000, 1e9], [-1e9, 0]])(
    'is not on a grid either: %d, %d', (easting, northing) => {
      for (const system of ['epsg4547', 'epsg4526'] as const) expect(fromGrid(system, { easting, northing })).toBeNull();
    });

  it('is all that gives null, or numbers that are none', () => {
    fc.assert(fc.property(arbitraryPosition, (position) => {
      for (const convert of [toGcj02, fromGcj02, toBd09]) expect(convert(position)!.every(Number.isFinite)).toBe(true);
    }));
  });
});
