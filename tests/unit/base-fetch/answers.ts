/**
 * Hand-made Overpass answers around the fixture district, the square from 20, 10 to 20.1, 10.1 degrees.
 * Names and positions are invented. A hundredth of a degree is about 1,100 m.
 */
type Pair = readonly [longitude: number, latitude: number];
type Tags = Readonly<Record<string, string>>;

const geometryOf = (pairs: readonly Pair[]) => pairs.map(([lon, lat]) => ({ lat, lon }));

let count = 0;
export const way = (tags: Tags, ...pairs: Pair[]) =>
  ({ type: 'way', id: (count += 1), nodes: pairs.map((_, index) => index + 1), geometry: geometryOf(pairs), tags });
export const node = (tags: Tags, [lon, lat]: Pair) => ({ type: 'node', id: (count += 1), lat, lon, tags });
export const member = (role: string, ...pairs: Pair[]) => ({ type: 'way', ref: (count += 1), role, geometry: geometryOf(pairs) });
export const relation = (tags: Tags, ...members: object[]) =>
  ({ type: 'relation', id: (count += 1), bounds: { minlat: 0, minlon: 0, maxlat: 1, maxlon: 1 }, members, tags });

/** An answer of a date, with anything else that a server might add. */
export const answer = (elements: readonly object[], more: object = {}) => ({
  version: 0.6,
  generator: 'Overpass API 0.7.62',
  osm3s: { timestamp_osm_base: '2031-04-05T06:07:08Z', copyright: 'invented' },
  elements,
  ...more,
});

export const square = (west: number, south: number, size: number): Pair[] =>
  [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]];

export const answers: Readonly<Record<string, object>> = {
  roads: answer([
    // One trunk road in two pieces, the second drawn backwards; it comes from far outside, and bends by a metre.
    way({ highway: 'trunk', name: '登云大道', 'name:en': 'Cloud Avenue', oneway: 'yes' }, [19.9, 10.05], [20.02, 10.05001], [20.05, 10.05]),
    way({ highway: 'trunk', name: '登云大道', 'name:en': 'Cloud Avenue', bridge: 'yes' }, [20.08, 10.07], [20.05, 10.05]),
    way({ highway: 'motorway', ref: 'Y1' }, [20.01, 10.01], [20.01, 10.09]),
    way({ highway: 'tertiary' }, [20.03, 10.02], [20.06, 10.02]),
    // Ten metres: a sliver.
    way({ highway: 'tertiary' }, [20.04, 10.03], [20.0401, 10.03]),
    way({ highway: 'primary', name: '远路' }, [20.3, 10.3], [20.4, 10.3]),
  ]),
  waterways: answer([way({ waterway: 'river', name: '梯河' }, [20.02, 10.0], [20.03, 10.05], [20.02, 10.1])]),
  water: answer([
    // A lake of two shores with an island, and a rock too small to show.
    relation(
      { type: 'multipolygon', natural: 'water', name: '踏湖' },
      member('outer', [20.06, 10.06], [20.08, 10.06], [20.08, 10.08]),
      member('outer', [20.06, 10.06], [20.06, 10.08], [20.08, 10.08]),
      member('inner', ...square(20.065, 10.065, 0.005)),
      member('inner', ...square(20.075, 10.075, 0.0001)),
    ),
    // A pond of 11 × 11 m.
    way({ natural: 'water' }, ...square(20.01, 10.01, 0.0001)),
    // Edges that cross: two triangles. The fence makes the converter take it for a line.
    way({ natural: 'water', barrier: 'fence' }, [20.01, 10.02], [20.02, 10.03], [20.02, 10.02], [20.01, 10.03], [20.01, 10.02]),
  ]),
  green: answer([way({ leisure: 'park', name: '坡园', 'name:en': 'Slope Park' }, ...square(20.09, 10.04, 0.02))]),
  subdistricts: answer([
    relation(
      { type: 'boundary', boundary: 'administrative', admin_level: '8', name: '下阶街道' },
      { type: 'node', ref: 1, role: 'admin_centre', lat: 10.02, lon: 20.02 },
      // A way without a role is an outer one.
      member('', [20, 10], [20.1, 10], [20.1, 10.05]),
      member('outer', [20.1, 10.05], [20, 10.05], [20, 10]),
    ),
    // A neighbour that reaches in by its edge.
    relation({ type: 'boundary', name: '邻街道' }, member('outer', ...square(20.095, 10.02, 0.05))),
  ]),
  rail: answer([
    way({ railway: 'subway', name: '二号线', ref: '2', colour: '#00AA55' }, [20.0, 10.06], [20.1, 10.06]),
    way({ railway: 'rail' }, [20.0, 10.07], [20.1, 10.07]),
  ]),
  stations: answer([
    node({ railway: 'station', name: '梯顶站', 'name:en': 'Ladder Top' }, [20.05, 10.06]),
    node({ railway: 'station', name: '梯顶站' }, [20.0501, 10.06]),
    node({ railway: 'station', name: '远站' }, [20.3, 10.3]),
  ]),
};
