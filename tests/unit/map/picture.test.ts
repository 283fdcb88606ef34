import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/catalogue/filter';
import type { PlaceGeometry } from '../../../src/catalogue/catalogue';
import { idsOf, opacitiesOf, pictureOf, shownItems } from '../../../src/map/picture';
import type { View } from '../../../src/view/view';
import { fullLayers, invented, smallLookups, stands, viewOf } from '../support';
import { arbitraryView } from '../view/arbitrary-view';

const lookups = smallLookups();
const picture = (change: Partial<View> = {}, of = lookups) => pictureOf(of, viewOf(of, change));
const selecting = (id: string): Partial<View> => ({ page: { type: 'place', id } });
const shown = (change: Partial<View> = {}): string[] => shownItems(picture(change)).map(({ place }) => place.id);

describe('the layers shown', () => {
  it('are the lens’s', () => {
    expect([...picture().visibleLayers].sort()).toEqual(['places', 'zones']);
    expect([...picture({ plan: 'clusters' }).visibleLayers]).toEqual(['units']);
  });

  it('are those that the address asks for, even none', () => {
    expect([...picture({ plan: 'clusters', layers: fullLayers('zones') }).visibleLayers]).toEqual(['zones']);
    expect([...picture({ layers: [] }).visibleLayers]).toEqual([]);
  });

  it('are none of a plan that is not there', () => {
    expect([...picture({ plan: 'nowhere' }).visibleLayers]).toEqual([]);
  });

  it('carry their opacity', () => {
    const opacities = opacitiesOf(picture({ layers: [{ id: 'zones', opacity: 0.4 }] }));
    expect(Object.fromEntries(opacities)).toEqual({ zones: 0.4, places: 1, units: 1 });
  });
});

describe('the items', () => {
  it('are all places with a geometry, whatever is shown', () => {
    const drawn = lookups.catalogue.places.filter((place) => place.geometry).map(({ id }) => id);
    expect(picture().items.map(({ place }) => place.id).sort()).toEqual(drawn.sort());
    expect(picture({ layers: [] }).items).toEqual(picture().items);
  });

  it('are the very same list for every view, so that nothing is uploaded twice', () => {
    const { items } = picture();
    fc.assert(fc.property(arbitraryView(lookups), (view) => { expect(pictureOf(lookups, view).items).toBe(items); }));
  });

  it('carry the basis of their placement; a drawing without one counts as inferred', () => {
    const basisOf = (id: string, of = lookups) => picture({}, of).items.find(({ place }) => place.id === id)?.basis;
    expect(basisOf('iz-north')).toBe('bounded');
    expect(basisOf('pu-north')).toBe('candidate');
    expect(basisOf('library', smallLookups(({ places }) => places.forEach((place) => { delete place.placement; })))).toBe('inferred');
  });

  it('are shown in visible layers only, with the selected one wherever it is', () => {
    expect(shown()).toEqual(['iz-north', 'library']);
    expect(shown({ plan: 'clusters' })).toEqual(['cl-ladder', 'pu-north']);
    expect(shown({ layers: [] })).toEqual([]);
    expect(shown({ layers: [], ...selecting('library') })).toEqual(['library']);
    expect(shown({ layers: fullLayers('units'), ...selecting('reading-room') })).toEqual(['library', 'cl-ladder', 'pu-north']);
  });
});

describe('dimming', () => {
  it('is of nothing without a filter', () => {
    expect(picture().dimmed.size).toBe(0);
  });

  it('is of what the filter leaves out, in every layer', () => {
    expect([...picture({ filter: { ...emptyFilter, kind: 'industrial-zone' } }).dimmed].sort()).toEqual(['cl-ladder', 'library', 'pu-north']);
    expect([...picture({ filter: { ...emptyFilter, industry: 'rungs' } }).dimmed]).toEqual(['library']);
    expect([...picture({ filter: { ...emptyFilter, subdistrict: 'lower' } }).dimmed]).toHaveLength(4);
  });
});

describe('the selection', () => {
  it('is the place whose page is open', () => {
    expect(picture(selecting('iz-north')).selected).toMatchObject({ item: { place: { id: 'iz-north' } }, through: null });
  });

  it('is the host of a place that has no position', () => {
    expect(picture(selecting('reading-room')).selected).toMatchObject({ item: { place: { id: 'library' } }, through: { id: 'reading-room' } });
  });

  it('is nothing on other pages, for a place that is nowhere, and for one that is not there', () => {
    for (const page of [{ type: 'home' }, { type: 'project', id: 'long-ladder' }, { type: 'place', id: 'iz-south' }, { type: 'place', id: 'nowhere' }] as const) {
      expect(picture({ page }).selected).toBeNull();
    }
  });

  it('is the very item that is drawn', () => {
    const { selected, items } = picture(selecting('reading-room'));
    expect(items).toContain(selected?.item);
  });
});

describe('what is marked', () => {
  const marked = (change: Partial<View>): string[] => picture(change).marked.map(({ place }) => place.id);

  it('is the selected place', () => {
    expect(marked(selecting('iz-north'))).toEqual(['iz-north']);
    expect(marked(selecting('reading-room'))).toEqual(['library']);
    expect(marked({})).toEqual([]);
  });

  it('is what is shown together, through hosts too, but for what is nowhere', () => {
    expect(marked({ together: ['cl-ladder', 'iz-south', 'reading-room', 'nowhere'] })).toEqual(['cl-ladder', 'library']);
  });

  it('is each place once, where several stand in it', () => {
    expect(marked({ together: ['reading-room', 'library'] })).toEqual(['library']);
  });

  it('is the selected place alone where one is open', () => {
    expect(marked({ together: ['cl-ladder', 'library'], ...selecting('iz-north') })).toEqual(['iz-north']);
  });

  it('is shown, whichever layers are', () => {
    expect(shown({ layers: [], together: ['cl-ladder', 'library'] })).toEqual(expect.arrayContaining(['cl-ladder', 'library']));
    expect(shown({ layers: [], together: ['cl-ladder', 'library'] })).toHaveLength(2);
  });

  it('can be told from another by the ids of its places, in their order', () => {
    const { items } = picture();
    expect(new Set(items.map((item) => idsOf([item]))).size).toBe(items.length);
    expect(idsOf(picture({ together: ['cl-ladder', 'library'] }).marked)).toBe(idsOf(picture({ layers: [], together: ['cl-ladder', 'library'] }).marked));
    expect(idsOf([])).toBe('');
  });
});

describe('a place that no map could draw', () => {
  const broken: Record<string, unknown> = {
    'no positions': { type: 'Polygon', coordinates: [] },
    'a hole in the coordinates': { type: 'LineString', coordinates: [[20, 10], [null, 10]] },
    'not a number': { type: 'Point', coordinates: [NaN, 10] },
    'one number': { type: 'Point', coordinates: [20] },
    'no coordinates': { type: 'Polygon' },
    'coordinates of another type': { type: 'MultiPolygon', coordinates: 'here' },
    'an unheard-of type': { type: 'Blob', coordinates: [[20, 10]] },
    'nothing': {},
  };
  const withBroken = smallLookups(({ places }) => {
    for (const [name, geometry] of Object.entries(broken)) places.push(invented(name, { geometry: geometry as PlaceGeometry, label: [20, 10] }));
    places.push(invented('no label', { geometry: { type: 'Point', coordinates: [20, 10] } }));
    places.push(invented('guest', { host: stands('nothing') }));
  });

  it('is left out and counted, while the rest is drawn', () => {
    const { items, undrawable } = picture({}, withBroken);
    expect(items.map(({ place }) => place.id)).toEqual(picture().items.map(({ place }) => place.id));
    expect(undrawable).toBe(Object.keys(broken).length + 1);
  });

  it('is not selected, nor is what stands in it', () => {
    for (const id of [...Object.keys(broken), 'no label', 'guest']) expect(picture(selecting(id), withBroken).selected).toBeNull();
  });

  it('is not the same as a place that has no geometry', () => {
    expect(picture().undrawable).toBe(0);
  });
});
