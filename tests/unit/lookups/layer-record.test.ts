import { describe, expect, it } from 'vitest';
import { layerRecord, type RecordOfLayer } from '../../../src/catalogue/layer-record';
import type { Lookups } from '../../../src/catalogue/lookups';
import { districtCatalogue, invented, smallLookups, stands } from '../support';
import { createLookups } from '../../../src/catalogue/lookups';

function recordOf(id: string, lookups: Lookups = smallLookups()): RecordOfLayer {
  const record = layerRecord(lookups, id);
  if (!record) throw new Error(`no layer ${id}`);
  return record;
}

const sum = (tallies: readonly { count: number }[]): number => tallies.reduce((total, { count }) => total + count, 0);
const byId = (tallies: readonly { of: { id: string }; count: number }[]) => tallies.map(({ of, count }) => [of.id, count]);

describe('a layer’s record', () => {
  it('is none for a layer that is not there', () => {
    expect(layerRecord(smallLookups(), 'nowhere')).toBeNull();
  });

  it('names the layer, its places and the lenses that show it', () => {
    const { title, places, plans } = recordOf('zones');
    expect(title.en).toBe('Zones');
    expect(places.map(({ id }) => id)).toEqual(['iz-north', 'iz-south']);
    expect(plans.map(({ id }) => id)).toEqual(['zones']);
  });

  it('counts positions: own, through another place, unknown', () => {
    expect(recordOf('zones').positions).toEqual({ own: 1, through: 0, unknown: 1 });
    expect(recordOf('places').positions).toEqual({ own: 1, through: 1, unknown: 0 });
    expect(recordOf('units').positions).toEqual({ own: 2, through: 0, unknown: 0 });
  });

  it('counts how positions came about, in a settled order', () => {
    expect(recordOf('units').placements).toEqual([{ of: 'inferred', count: 1 }, { of: 'candidate', count: 1 }]);
    expect(recordOf('zones').placements).toEqual([{ of: 'bounded', count: 1 }]);
  });

  it('counts a drawing that does not say how it was made as inferred, as it is drawn', () => {
    const lookups = smallLookups(({ places }) => places.forEach((place) => { delete place.placement; }));
    expect(recordOf('zones', lookups).placements).toEqual([{ of: 'inferred', count: 1 }]);
  });

  it('counts how statements are known, and takes the drawing for none', () => {
    expect(recordOf('places').statements).toEqual([{ of: 'stated', count: 1 }, { of: 'reported', count: 2 }]);
    // Six stated, the industry carried over by rule, and the one inferred. The drawing is "bounded".
    expect(recordOf('zones').statements).toEqual([{ of: 'stated', count: 6 }, { of: 'derived', count: 1 }, { of: 'inferred', count: 1 }]);
  });

  it('counts documents and reports once for each place and section, most cited first', () => {
    const { documents, reports } = recordOf('places');
    expect(byId(documents)).toEqual([['zone-plan', 1]]);
    expect(byId(reports)).toEqual([['gazette-2032-library', 2]]);
    // The north zone cites two sections of its plan and the older plan’s table, the south zone one section.
    expect(byId(recordOf('zones').documents)).toEqual([['zone-plan', 3], ['cluster-plan', 1]]);
  });

  it('counts kinds, and says when its places were checked', () => {
    expect(recordOf('places').kinds).toEqual([{ of: 'facility', count: 1 }, { of: 'platform', count: 1 }]);
    expect(recordOf('places').checked).toEqual({ earliest: '2032', latest: '2032-04' });
    expect(recordOf('zones').checked).toEqual({ earliest: '2032-04-01', latest: '2032-04-01' });
  });

  it('of an empty layer is empty', () => {
    const lookups = smallLookups(({ layers }) => layers.push({ id: 'empty', title: { zh: '空', en: 'Empty' }, features: [] }));
    expect(recordOf('empty', lookups)).toMatchObject({
      places: [], positions: { own: 0, through: 0, unknown: 0 }, placements: [], statements: [], documents: [], reports: [], kinds: [], checked: null, plans: [],
    });
  });

  it('leaves out a place that the catalogue lacks', () => {
    const lookups = smallLookups(({ layers, places }) => {
      layers.push({ id: 'odd', title: { zh: '奇', en: 'Odd' }, features: ['nobody', 'guest'] });
      places.push(invented('guest', { layer: 'odd', host: stands('library') }));
    });
    expect(recordOf('odd', lookups)).toMatchObject({ places: [{ id: 'guest' }], positions: { own: 0, through: 1, unknown: 0 } });
  });
});

it('adds up, for every layer of the district', () => {
  const lookups = createLookups(districtCatalogue());
  for (const { id, features } of lookups.catalogue.layers) {
    const { places, positions, placements, kinds } = recordOf(id, lookups);
    expect(places).toHaveLength(features.length);
    expect(positions.own + positions.through + positions.unknown).toBe(places.length);
    expect(sum(placements)).toBe(positions.own);
    expect(sum(kinds)).toBe(places.length);
  }
});
