/** Distances against geodesics by Karney’s GeographicLib, which are right to nanometres. */
import type { Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { metresPerDegree } from '../../../../src/geo/zones/edge-distance';
import { createZoneIndex } from '../../../../src/geo/zones/zone-index';
import { createRandom, edgesOf, starAround, zoneOf } from './arbitraries';

const { WGS84 } = geodesic.Geodesic;

const geodesicMetres = ([fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position): number =>
  WGS84.Inverse(fromY, fromX, toY, toX).s12 ?? NaN;

/** The least distance to an edge that is straight in degrees: the distance has one least along it, found by narrowing. */
function geodesicMetresToEdge(point: Position, [fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position, enough = Infinity): number {
  const at = (share: number) => geodesicMetres(point, [fromX + share * (toX - fromX), fromY + share * (toY - fromY)]);
  const ends = Math.min(at(0), at(1));
  // No point of an edge is nearer than this, and one that is too far need not be looked for.
  if (ends - geodesicMetres([fromX, fromY], [toX, toY]) > enough) return ends;
  let [low, high] = [0, 1];
  while (high - low > 1e-7) {
    const third = (high - low) / 3;
    if (at(low + third) < at(high - third)) high -= third;
    else low += third;
  }
  return Math.min(ends, at((low + high) / 2));
}

const geodesicMetresToRing = (point: Position, ring: readonly Position[]): number =>
  edgesOf(ring).reduce((least, [from, to]) => Math.min(least, geodesicMetresToEdge(point, from, to, least)), Infinity);

/** Worst difference over random rings some kilometres wide at a latitude, among points up to 5 km from their boundary. */
function worst(latitude: number, seed: number, points: number): number {
  const random = createRandom(seed);
  const { east, north } = metresPerDegree(latitude);
  let metres = 0;
  for (let asked = 0; asked < points;) {
    const longitude = -170 + 340 * random();
    // Rings are made round on the ground: a degree of longitude is short far north.
    const onGround = ([x = 0, y = 0]: Position): [number, number] => [longitude + (x * north) / east, latitude + y];
    const ring = starAround([0, 0], 0.005, 0.06, 3 + Math.floor(9 * random()), random).map(onGround);
    const position = onGround([(random() - 0.5) * 0.2, (random() - 0.5) * 0.2]);
    const truth = geodesicMetresToRing(position, ring);
    if (truth > 5000) continue;
    asked += 1;
    metres = Math.max(metres, Math.abs(createZoneIndex([zoneOf([ring])]).edgeMetres(0, ...position) - truth));
  }
  return metres;
}

describe('the distance to the boundary', () => {
  it.each([0, 22.7, -35, 45, 60, 75])('is right to a decimetre within 5 km at %d°', (latitude) => {
    expect(worst(latitude, 7 + latitude, 60)).toBeLessThan(0.1);
  });

  it('is right to a metre where an edge is long', () => {
    const [from, to] = [[100, 22], [101.5, 23]];
    const index = createZoneIndex([zoneOf([[from, to, from]])]);
    const random = createRandom(3);
    for (let point = 0; point < 40; point += 1) {
      const share = random();
      const position: [number, number] = [100 + share * 1.5 + (random() - 0.5) * 0.06, 22 + share + (random() - 0.5) * 0.06];
      const truth = geodesicMetresToEdge(position, from, to);
      if (truth < 5000) expect(Math.abs(index.edgeMetres(0, ...position) - truth)).toBeLessThan(0.1);
    }
  });

  it('is right to two in a thousand at 50 km', () => {
    const index = createZoneIndex([zoneOf([[[10, 22.7], [10.01, 22.7], [10.01, 22.71], [10, 22.7]]])]);
    for (const position of [[10.4, 22.9], [9.7, 22.3], [10, 23.1]] as [number, number][]) {
      const truth = geodesicMetresToRing(position, [[10, 22.7], [10.01, 22.7], [10.01, 22.71]]);
      expect(Math.abs(index.edgeMetres(0, ...position) / truth - 1)).toBeLessThan(0.002);
    }
  });

  it('takes a hole’s boundary as well', () => {
    const shell = [[10, 22], [10.1, 22], [10.1, 22.1], [10, 22.1], [10, 22]];
    const hole = [[10.04, 22.04], [10.06, 22.04], [10.06, 22.06], [10.04, 22.06], [10.04, 22.04]];
    const index = createZoneIndex([zoneOf([shell, hole])]);
    expect(index.edgeMetres(0, 10.05, 22.05)).toBeCloseTo(geodesicMetresToRing([10.05, 22.05], hole), 1);
    expect(index.edgeMetres(0, 10.035, 22.05)).toBeCloseTo(geodesicMetresToRing([10.035, 22.05], hole), 1);
  });
});
