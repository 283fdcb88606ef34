import { describe, expect, it } from 'vitest';
import { buildFromTexts } from '../../../scripts/catalogue/build';
import { layerSource } from '../../../src/catalogue/layer-source';
import { layerSourceText } from '../../../src/catalogue/layer-source-text';
import { createLookups } from '../../../src/catalogue/lookups';
import { withReplacements } from '../../../src/session/with-replacements';
import type { Replacement } from '../../../src/session/session';
import { smallDistrict, withValues } from '../catalogue/small-district';

const { catalogue } = buildFromTexts(smallDistrict);
if (!catalogue) throw new Error('the fixture does not compile');

const replacement: Replacement = {
  place: 'iz-north',
  geometry: { type: 'Polygon', coordinates: [[[20.042, 10.06], [20.063, 10.06], [20.061, 10.083], [20.042, 10.08], [20.042, 10.06]]] },
  placement: { basis: 'official', uncertaintyMetres: 1, method: { zh: '正式边界。', en: 'Official boundary.' }, citations: ['zone-plan#box-1'] },
};

describe('the catalogue with a boundary replaced', () => {
  const replaced = withReplacements(catalogue, [replacement]);

  it('is what the compiler makes of the file with that boundary in it', () => {
    const path = 'data/layers/zones.geojson';
    const texts = withValues(path, { 'features.0.geometry': replacement.geometry, 'features.0.properties.placement': replacement.placement });
    expect(replaced.places).toEqual(buildFromTexts(texts).catalogue?.places);
  });

  it('shares everything else with the catalogue', () => {
    expect(replaced.places.filter((place, index) => place !== catalogue.places[index]).map(({ id }) => id)).toEqual(['iz-north']);
    expect(replaced.layers).toBe(catalogue.layers);
    expect(replaced.base).toBe(catalogue.base);
    expect(withReplacements(catalogue, [])).toBe(catalogue);
  });

  it('gives a position to a place that had none', () => {
    const found = createLookups(withReplacements(catalogue, [{ ...replacement, place: 'iz-south' }])).find('place', 'iz-south');
    expect(found?.label).not.toBeNull();
    expect(found?.placement?.basis).toBe('official');
  });

  it('goes back to a layer’s file that the compiler accepts, and that differs in this place alone', () => {
    const path = 'data/layers/zones.geojson';
    const source = layerSource(replaced, 'zones');
    const text = source ? layerSourceText(source) : '';
    const { catalogue: again, problems } = buildFromTexts(new Map(smallDistrict).set(path, text));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again?.places).toEqual(replaced.places);
    const before = layerSource(catalogue, 'zones');
    expect(source?.features.filter((feature, index) => JSON.stringify(feature) !== JSON.stringify(before?.features[index])).map(({ id }) => id)).toEqual(['iz-north']);
  });
});
