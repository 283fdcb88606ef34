import { describe, expect, it } from 'vitest';
import { createLookups } from '../../../src/catalogue/lookups';
import { districtFrame, laterZooms } from '../../../src/map/district-frame';
import { brushOf } from '../../../src/map/engine/style/context';
import { labelLayers } from '../../../src/map/engine/style/label-layers';
import { baseLabelLayers } from '../../../src/map/engine/style/base-layers';
import { namedFamilies } from '../../../src/map/named-families';
import { pictureOf } from '../../../src/map/picture';
import { symbolOf } from '../../../src/symbols/symbol';
import { placeOf, secondCatalogue, smallCatalogue, smallLookups, viewOf } from '../support';

const catalogue = secondCatalogue();
const lookups = createLookups(catalogue);
const brush = (plan: string) => brushOf({ picture: pictureOf(lookups, viewOf(lookups, { plan })), theme: 'light', language: 'en', overBaseMap: false });

describe('a district of another size', () => {
  it('grows its marks by as many zooms later as it is smaller', () => {
    const [wide, small] = [catalogue, smallCatalogue()];
    expect(laterZooms(small) - laterZooms(wide)).toBeCloseTo(Math.log2(districtFrame(wide).side / districtFrame(small).side), 9);
    expect(laterZooms(wide)).toBeLessThan(-1);
    const sizeOf = ({ layout }: ReturnType<typeof labelLayers>[number]): unknown => (layout as Record<string, unknown>)['text-size'];
    const name = labelLayers(brush('bays')).find(({ id }) => id === 'bays-name-zone');
    const [, , , from, , to] = (name ? sizeOf(name) : []) as number[];
    expect(from).toBeCloseTo(9.8 + laterZooms(wide), 9);
    expect(to).toBeCloseTo(11.3 + laterZooms(wide), 9);
  });
});

describe('names with the whole district in view', () => {
  const namesFrom = (plan: string, layer: string): unknown => {
    const found = labelLayers(brush(plan)).find(({ id }) => id === layer);
    return ((found?.layout as Record<string, unknown>)['text-field'] as unknown[])[3];
  };

  it('are those of zones, where there are any', () => {
    expect([...namedFamilies(brush('bays').picture)].sort()).toEqual(['headquarters', 'structure', 'zone']);
    expect(namesFrom('bays', 'bays-name-zone')).toBe(0);
    expect(namesFrom('bays', 'docks-name-park')).toBeGreaterThan(0);
  });

  it('are all of them in a plan of parks alone', () => {
    expect(namedFamilies(brush('yards').picture)).toContain('park');
    expect(namesFrom('yards', 'yards-name-park')).toBe(0);
  });

  it('write waters too', () => {
    expect(baseLabelLayers(brush('bays')).map((layer) => ('source' in layer ? layer.source : ''))).toContain('base-water-label');
  });
});

it('letters clusters beyond the twenty-sixth', () => {
  const letterOf = (number: number): string | null => {
    const lettered = smallLookups(({ places }) => { placeOf({ ...smallCatalogue(), places }, 'cl-ladder').number = number; });
    return symbolOf(placeOf(lettered.catalogue, 'cl-ladder'), lettered).mark;
  };
  expect([1, 26, 27, 28, 52, 53].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA']);
  expect(letterOf(0)).toBeNull();
});
