// @vitest-environment node
import { readUsually, usualReadings } from '../../../src/catalogue/pinyin';
import { describe, expect, it } from 'vitest';
import { buildCatalogue, buildFromTexts } from '../../../scripts/catalogue/build';
import type { Catalogue, Place } from '../../../src/catalogue/catalogue';
import { linesOf, smallDistrict, smallDistrictRoot, withValues } from './small-district';

function compiled(texts = smallDistrict): Catalogue {
  const { catalogue } = buildFromTexts(texts);
  if (catalogue === null) throw new Error(linesOf(texts).join('\n'));
  return catalogue;
}
const placeOf = (id: string): Place | undefined => compiled().places.find((place) => place.id === id);

describe('the small district', () => {
  it('compiles without problems', () => {
    const { catalogue, problems } = buildCatalogue(smallDistrictRoot);
    expect(problems).toEqual([]);
    expect(catalogue).not.toBeNull();
  });

  it('keeps everything that the files state', () => {
    const { documents, reports, plans, layers, places, lineage, systems, industries, crosswalk, projects, organisations, measures, base } = compiled();
    expect(documents.map(({ id }) => id)).toEqual(['zone-plan', 'cluster-plan']);
    expect(layers.map(({ id, features }) => [id, features])).toEqual([
      ['zones', ['iz-north', 'iz-south']], ['places', ['library', 'reading-room']], ['units', ['cl-ladder', 'pu-north']],
    ]);
    expect(places.map(({ id, layer }) => [layer, id])).toEqual(layers.flatMap(({ id, features }) => features.map((feature) => [id, feature])));
    const counts = [reports, plans, lineage, systems, industries, crosswalk, projects, organisations, measures].map(({ length }) => length);
    expect(counts).toEqual([1, 2, 2, 2, 3, 1, 1, 1, 1]);
    expect(Object.keys(base).sort()).toEqual(['outline', 'rail', 'stations']);
  });

  it('reads the label, bounds and area off the drawing', () => {
    expect(placeOf('iz-north')).toMatchObject({
      name: { zh: '北坡片', en: 'North Slope' }, label: [20.05, 10.07], bounds: [20.04, 10.06, 20.06, 10.08], drawnSquareKilometres: 4.87,
    });
    expect(placeOf('library')).toMatchObject({ label: [20.05, 10.05], bounds: [20.05, 10.05, 20.05, 10.05] });
    expect(placeOf('library')).not.toHaveProperty('drawnSquareKilometres');
    expect(placeOf('pu-north')?.label?.[0]).toBeCloseTo(20.05, 6);
    expect(placeOf('iz-south')).toMatchObject({ geometry: null, label: null, bounds: null });
  });

  it('shows the cluster’s industry on the unit and on the zone that continues it', () => {
    expect(placeOf('iz-north')?.industries?.map(({ industry, basis }) => [industry, basis])).toEqual([['rungs', 'inferred'], ['ladders', 'derived']]);
    expect(placeOf('pu-north')?.industries?.map(({ industry, basis }) => [industry, basis])).toEqual([['ladders', 'derived']]);
  });

  it('finds the conflicts', () => {
    expect(compiled().conflicts).toEqual([
      { id: 'ladders-made-2030-target', subject: 'measure', measure: 'ladders-made', year: 2030, kind: 'target', figures: [0, 1] },
      { id: 'library-steps-2032', subject: 'place', place: 'library', attribute: 'steps', year: 2032, figures: [0, 1] },
    ]);
  });

  it('reads every Chinese name and alias as pinyin', () => {
    const { pinyin } = compiled();
    const usual = usualReadings(pinyin);
    const read = (name: string) => pinyin.exceptions[name] ?? readUsually(name, usual);
    expect(read('北坡片')).toBe('bei po pian');
    expect(read('北坡园')).toBe('bei po yuan');
    expect(read('长梯工程')).toBe('chang ti gong cheng');
  });

  it('has a version that depends on the content alone', () => {
    const reversed = new Map([...smallDistrict].reverse());
    expect(JSON.stringify(compiled(reversed))).toBe(JSON.stringify(compiled()));
    const spaced = new Map([...smallDistrict].map(([path, text]) => [path, text.replaceAll('\n', '\n\n')]));
    expect(compiled(spaced).version).toBe(compiled().version);
    expect(compiled(withValues('data/district.json', { 'name.en': 'Yunti' })).version).not.toBe(compiled().version);
  });
});
