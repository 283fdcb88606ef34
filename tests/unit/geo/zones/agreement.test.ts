/** Our answers against those of another implementation: the JTS Topology Suite, in its JavaScript port. */
import IndexedPointInAreaLocator from 'jsts/org/locationtech/jts/algorithm/locate/IndexedPointInAreaLocator.js';
import InteriorPointArea from 'jsts/org/locationtech/jts/algorithm/InteriorPointArea.js';
import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createZoneIndex } from '../../../../src/geo/zones/zone-index';
import { arbitraryStars, createRandom, edgesOf, quarterAlong, starAround } from './arbitraries';

/** JTS: interior 0, boundary 1, exterior 2. */
const names = ['inside', 'edge', 'outside'];

const reader = new GeoJSONReader(new GeometryFactory());

const anchors: Position[] = [[0, 0], [12.5, -33.25], [-71.0625, 65.5], [101.25, 22.75]];

function disagreements(geometry: MultiPolygon, points: readonly (readonly [number, number])[]): string[] {
  const index = createZoneIndex([{ id: 'stars', geometry }]);
  const locator = new IndexedPointInAreaLocator(reader.read(geometry));
  return points.flatMap(([x, y]) => {
    const ours = index.at(x, y)[0]?.containment ?? 'outside';
    const theirs = names[locator.locate(new Coordinate(x, y))];
    return ours === theirs ? [] : [`${x} ${y}: ${ours}, JTS ${theirs}`];
  });
}

describe('against JTS', () => {
  const random = createRandom(20_261_127);

  it('agrees on 100,000 random points', () => {
    const all: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      const [west = 0, south = 0] = anchors[round % anchors.length] ?? [];
      const points = Array.from({ length: 1000 }, () => [west - 0.2 + random(), south - 0.2 + 0.4 * random()] as const);
      all.push(...disagreements(arbitraryStars([west, south], random), points));
    }
    expect(all).toEqual([]);
  });

  it('agrees on points exactly on edges and corners, all of them edge, and on their neighbours', () => {
    const all: string[] = [];
    let onEdge = 0;
    let asked = 0;
    for (let round = 0; round < 100; round += 1) {
      const geometry = arbitraryStars(anchors[round % anchors.length] ?? [], random);
      const index = createZoneIndex([{ id: 'stars', geometry }]);
      const points = geometry.coordinates.flat().flatMap(edgesOf).flatMap(([from, to]) => [0, 1, 2, 3].map((quarters) => quarterAlong(from, to, quarters)));
      onEdge += points.filter(([x, y]) => index.at(x, y)[0]?.containment === 'edge').length;
      asked += points.length;
      const beside = points.flatMap(([x, y]) => [[x, y + 2 ** -45], [x - 2 ** -45, y]] as const);
      all.push(...disagreements(geometry, [...points, ...beside]));
    }
    expect(all).toEqual([]);
    expect(onEdge).toBe(asked);
    expect(asked).toBeGreaterThan(10_000);
  });

  it('agrees on a ring that crosses itself', () => {
    const all: string[] = [];
    for (let round = 0; round < 50; round += 1) {
      const ring = starAround([0, 0], 0, 0.1, 12, random).slice(1).sort(() => random() - 0.5);
      const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: [[[...ring, ring[0] ?? []]]] };
      all.push(...disagreements(geometry, Array.from({ length: 400 }, () => [random() * 0.2 - 0.1, random() * 0.2 - 0.1] as const)));
    }
    expect(all).toEqual([]);
  });

  it('finds its interior point inside', () => {
    for (let round = 0; round < 200; round += 1) {
      const geometry = arbitraryStars(anchors[round % anchors.length] ?? [], random);
      const { x, y } = InteriorPointArea.getInteriorPoint(reader.read(geometry)) as { x: number; y: number };
      expect(createZoneIndex([{ id: 'stars', geometry }]).at(x, y)).toEqual([{ zone: 0, containment: 'inside' }]);
    }
  });
});
