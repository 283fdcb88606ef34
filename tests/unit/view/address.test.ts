import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapPartOf, readAddress, readCamera, writeCamera, writeHash, writeSearch } from '../../../src/view/address';
import { deskParameters, parameters } from '../../../src/view/parameters';
import { defaultView, type View } from '../../../src/view/view';
import { fullLayers, invented, smallLookups, viewOf } from '../support';
import { arbitraryView, pagesOf } from './arbitrary-view';

const lookups = smallLookups();
const read = (search: string, hash = '') => readAddress(search, hash, lookups);
const write = (change: Partial<View>): string => writeSearch(viewOf(lookups, change), lookups);
const names = parameters.map(({ name }) => name);

describe('a view and its address', () => {
  it('come back from each other, whatever the view', () => {
    fc.assert(fc.property(arbitraryView(lookups), (view) => {
      expect(read(writeSearch(view, lookups), writeHash(view, lookups, ''))).toEqual({ view, camera: null, notices: [] });
      expect(read(writeSearch(view, lookups), writeHash(view, lookups, '#map=12/10/20')).camera).toEqual({ center: [20, 10], zoom: 12 });
      expect(mapPartOf(writeHash(view, lookups, '#map=12/10/20'))).toBe('#map=12/10/20');
    }), { numRuns: 200 });
  });

  it('come back from each other on every page there is', () => {
    for (const page of pagesOf(lookups)) expect(read(write({ page })).view.page).toEqual(page);
  });

  it('leave out every default', () => {
    expect(write({})).toBe('');
    expect(read('')).toEqual({ view: defaultView('zones'), camera: null, notices: [] });
    fc.assert(fc.property(arbitraryView(lookups), (view) => {
      const address = new URLSearchParams(writeSearch(view, lookups));
      for (const [name, is] of [
        ['plan', view.plan !== 'zones'], ['place', view.page.type === 'place'], ['layers', view.layers !== null],
        ['compare', view.comparison !== null], ['together', view.together.length > 0], ['shortlist', view.shortlist.length > 0], ['base', view.baseMap !== null], ['theme', view.theme !== null],
        ['industry', view.filter.industry !== null], ['kind', view.filter.kind !== null], ['subdistrict', view.filter.subdistrict !== null],
        ['site', view.site !== null], ['q', view.query !== ''], ['lang', view.language === 'en'],
        ['page', view.page.type !== 'place' && view.page.type !== 'home'],
      ] as const) expect(address.has(name), name).toBe(is);
    }));
  });

  it('is a short line that a person can read', () => {
    expect(write({ page: { type: 'place', id: 'iz-north' }, layers: fullLayers('zones', 'units'), language: 'en' })).toBe('?place=iz-north&layers=zones,units&lang=en');
    expect(write({ page: { type: 'document', id: 'zone-plan', section: 'box-1' } })).toBe('?page=document/zone-plan/box-1');
    expect(write({ page: { type: 'layer', id: 'units' } })).toBe('?page=layer/units');
    expect(write({ layers: [] })).toBe('?layers=');
    expect(write({ page: { type: 'desks' } })).toBe('?page=desks');
    expect(write({ page: { type: 'desk', id: 'boundary', place: 'iz-north' } })).toBe('?page=desk/boundary/iz-north');
    expect(write({ page: { type: 'desk', id: 'check' }, site: [20.5, -10.25] })).toBe('?page=desk/check&site=20.500000,-10.250000');
    expect(write({ layers: [{ id: 'zones', opacity: 0.4 }, { id: 'units', opacity: 1 }, { id: 'places', opacity: 0 }] })).toBe('?layers=zones:40,units,places:0');
    expect(write({ together: ['iz-north', 'library'], baseMap: 'photo', theme: 'dark' })).toBe('?together=iz-north,library&base=photo&theme=dark');
  });

  it('says of a comparison no more than is not usual', () => {
    const comparing = (mode: 'swipe' | 'overlay', share: number): string => write({ comparison: { plan: 'clusters', mode, share } });
    expect(comparing('swipe', 50)).toBe('?compare=clusters');
    expect(comparing('overlay', 50)).toBe('?compare=clusters/overlay');
    expect(comparing('swipe', 30)).toBe('?compare=clusters/swipe/30');
    expect(comparing('overlay', 0)).toBe('?compare=clusters/overlay/0');
  });

  it('names the base map by an id, whatever base maps there are', () => {
    expect(read('?base=photo').view.baseMap).toBe('photo');
    expect(read(`?base=${'a'.repeat(60)}`).view.baseMap).toHaveLength(60);
  });

  it('takes each place shown together once, and a dozen at most', () => {
    expect(read('?together=library,iz-north,library').view.together).toEqual(['library', 'iz-north']);
    const crowd = smallLookups(({ places }) => places.push(...Array.from({ length: 13 }, (_, index) => invented(`guest-${index}`))));
    const guests = (count: number) => readAddress(`?together=${Array.from({ length: count }, (_, index) => `guest-${index}`).join(',')}`, '', crowd);
    expect(guests(12).view.together).toHaveLength(12);
    expect(guests(13)).toMatchObject({ view: { together: [] }, notices: [{ parameter: 'together' }] });
  });

  it('keeps the first places of a shortlist that is too long, and says which were left out', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `guest-${index}`);
    const crowd = smallLookups(({ places }) => places.push(...ids.map((id) => invented(id))));
    const { view, notices } = readAddress(`?shortlist=${ids.join(',')}`, '', crowd);
    expect(view.shortlist).toEqual(ids.slice(0, 6));
    expect(notices).toEqual([{ parameter: 'shortlist', value: ids.slice(6).join(','), reason: 'excess' }]);
    expect(read('?shortlist=library,nowhere')).toMatchObject({ view: { shortlist: [] }, notices: [{ parameter: 'shortlist' }] });
  });

  it('carries what the desks were told where no server sees it', () => {
    const view = viewOf(lookups, { work: { match: 'words:a&b=c', route: '1' } });
    expect(writeSearch(view, lookups)).toBe('');
    expect(writeHash(view, lookups, '#map=12/10/20')).toBe('#map=12/10/20&match=words:a%26b%3Dc&route=1');
    expect(read('', '#route=1&map=12/10/20')).toMatchObject({ view: { work: { route: '1' } }, camera: { zoom: 12 }, notices: [] });
    expect(read('', `#match=${'x'.repeat(4001)}`)).toMatchObject({ view: { work: {} }, notices: [{ parameter: 'match' }] });
  });

  it('does not mind the order of parameters', () => {
    fc.assert(fc.property(arbitraryView(lookups), fc.shuffledSubarray(names, { minLength: names.length }), (view, order) => {
      const parts = [...new URLSearchParams(writeSearch(view, lookups))];
      const mixed = new URLSearchParams(parts.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)));
      expect(read(`?${mixed.toString()}`, writeHash(view, lookups, '')).view).toEqual(view);
    }));
  });

  it('keeps any query, half a character as a mark of it', () => {
    for (const query of ['a&b=c#d?e', '100% + 5', '梯子 "一"', ' spaced ', '😀', '<b>']) expect(read(write({ query })).view.query).toBe(query);
    expect(read(write({ query: 'half \uD83D' })).view.query).toBe('half \uFFFD');
  });

  it('takes a place before another page', () => {
    expect(read('?page=list/projects&place=library').view.page).toEqual({ type: 'place', id: 'library' });
    expect(read('?place=library&page=list/projects').view.page).toEqual({ type: 'place', id: 'library' });
  });

  it('takes each layer once', () => {
    expect(read('?layers=zones,zones:40').view.layers).toEqual(fullLayers('zones'));
    expect(read('?layers=').view.layers).toEqual([]);
  });
});

describe('an address that is broken or old', () => {
  it.each([
    ['plan', 'nowhere'], ['plan', ''], ['place', 'nowhere'], ['place', 'iz-north/'], ['place', '__proto__'],
    ['page', 'nowhere'], ['page', ''], ['page', '/'], ['page', 'list'], ['page', 'list/nowhere'], ['page', 'list/projects/1'],
    ['page', 'place/library'], ['page', 'industry/nowhere'], ['page', 'industry/rungs/1'], ['page', 'document/zone-plan/9'],
    ['page', 'document/zone-plan/'], ['page', 'document/zone-plan/1/2'], ['page', 'constructor/constructor'],
    ['page', 'desks/check'], ['page', 'desk'], ['page', 'desk/nowhere'], ['page', 'desk/check/nowhere'], ['page', 'desk/check/library/1'],
    ['site', ''], ['site', '20'], ['site', '20,91'], ['site', '181,10'], ['site', '20,10,5'], ['site', 'x,y'], ['site', '1e2,10'], ['site', ' 20,10'], ['site', 'NaN,10'],
    ['page', 'layer'], ['page', 'layer/nowhere'], ['page', 'layer/zones/1'],
    ['layers', 'nowhere'], ['layers', 'zones,nowhere'], ['layers', ','], ['layers', 'zones:101'], ['layers', 'zones:-1'], ['layers', 'zones:4e1'],
    ['layers', 'zones:half'], ['layers', 'zones:'], ['layers', 'zones:40:1'], ['layers', 'nowhere:40'],
    ['compare', 'nowhere'], ['compare', 'zones'], ['compare', ''], ['compare', 'clusters/sideways'], ['compare', 'clusters/'], ['compare', 'clusters/swipe/101'],
    ['compare', 'clusters/swipe/'], ['compare', 'clusters/swipe/50/1'], ['compare', 'constructor'],
    ['together', 'nowhere'], ['together', 'library,nowhere'], ['together', ''], ['together', ','],
    ['base', ''], ['base', 'Photo'], ['base', '../photo'], ['base', 'a'.repeat(61)],
    ['theme', 'noon'], ['theme', 'Dark'], ['theme', 'print'], ['theme', ''],
    ['industry', 'nowhere'], ['industry', ''], ['kind', 'castle'], ['kind', 'constructor'], ['subdistrict', 'nowhere'],
    ['lang', 'xx'], ['lang', 'EN'], ['lang', ''],
  ])('%s=%s is left at its default and told', (parameter, value) => {
    expect(read(`?${parameter}=${value}&q=still`)).toEqual({
      view: viewOf(lookups, { query: 'still' }), camera: null, notices: [{ parameter, value }],
    });
  });

  it('tells of each part that could not be used, and uses the rest', () => {
    const { view, notices } = read('?plan=nowhere&place=library&kind=castle&lang=en', '#map=x');
    expect(view).toEqual(viewOf(lookups, { page: { type: 'place', id: 'library' }, language: 'en' }));
    expect(notices).toEqual([{ parameter: 'plan', value: 'nowhere' }, { parameter: 'kind', value: 'castle' }, { parameter: 'map', value: 'x' }]);
  });

  it('keeps the page where the place is unknown', () => {
    expect(read('?page=list/projects&place=nowhere')).toMatchObject({
      view: { page: { type: 'list', id: 'projects' } }, notices: [{ parameter: 'place', value: 'nowhere' }],
    });
  });

  it('says nothing of parameters that others add', () => {
    expect(read('?utm_source=mail&fbclid=1', '#section')).toEqual({ view: defaultView('zones'), camera: null, notices: [] });
  });

  it('cuts a query that is too long between characters, so that the address can be written again', () => {
    for (const query of ['梯'.repeat(5000), `${'a'.repeat(99)}😀😀`, '😀'.repeat(300)]) {
      const { view } = read(`?q=${encodeURIComponent(query)}`);
      expect(query.startsWith(view.query)).toBe(true);
      expect([...view.query].length).toBe(100);
      expect(read(writeSearch(view, lookups)).view).toEqual(view);
    }
  });

  it('never throws, and what it gives can be written and read again', () => {
    const value = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(
      'zones', 'library', 'document/zone-plan/1', 'rungs', 'en', '%', '%zz', '%ff', 'clusters/overlay/30', 'zones:40,units', 'library,iz-north', 'photo', 'dark',
    ));
    const search = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(fc.constantFrom(...names, 'map', 'x'), value)).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
    );
    const hash = fc.oneof(fc.string(), fc.string().map((text) => `#map=${text}`), fc.string().map((text) => `#match=${text}&brief=${text}`));
    fc.assert(fc.property(search, hash, (asked, place) => {
      const { view, notices } = read(asked, place);
      expect(read(writeSearch(view, lookups), writeHash(view, lookups, ''))).toEqual({ view, camera: null, notices: [] });
      expect(read(writeSearch(view, lookups), writeHash(view, lookups, '#map=12/10/20')).camera).toEqual({ center: [20, 10], zoom: 12 });
      expect(mapPartOf(writeHash(view, lookups, '#map=12/10/20'))).toBe('#map=12/10/20');
      for (const { parameter } of notices) expect([...names, ...deskParameters.map(({ name }) => name), 'map']).toContain(parameter);
    }), { numRuns: 300 });
  });

  it('works on a catalogue without a plan', () => {
    const bare = smallLookups((catalogue) => { catalogue.plans = []; });
    expect(readAddress('', '', bare).view).toEqual(defaultView(''));
  });
});

describe('the camera in the hash', () => {
  const arbitraryCamera = fc.record({
    center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
    bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('comes back, to a metre or so', () => {
    fc.assert(fc.property(arbitraryCamera, (camera) => {
      const back = readCamera(writeCamera(camera));
      if (back === null || back === 'broken') throw new Error(writeCamera(camera));
      expect(Math.abs(back.center[0] - camera.center[0])).toBeLessThan(1e-5);
      expect(Math.abs(back.center[1] - camera.center[1])).toBeLessThan(1e-5);
      expect(Math.abs(back.zoom - camera.zoom)).toBeLessThan(0.01);
      expect(Math.abs((back.bearing ?? 0) - camera.bearing)).toBeLessThan(0.051);
      expect(writeCamera(back)).toBe(writeCamera(camera));
    }));
  });

  it('puts latitude first, as OpenStreetMap does, and no needless digits', () => {
    expect(writeCamera({ center: [20.5, 10.25], zoom: 12 })).toBe('#map=12/10.25/20.5');
    expect(writeCamera({ center: [20.123456789, -0.000001], zoom: 11.23456 })).toBe('#map=11.23/0/20.12346');
    expect(readCamera('#map=12/10.25/20.5')).toEqual({ center: [20.5, 10.25], zoom: 12 });
  });

  it('says how the map is turned only where it is', () => {
    expect(writeCamera({ center: [20, 10], zoom: 12, bearing: -45.25 })).toMatch(/^#map=12\/10\/20\/-45\.[23]$/);
    for (const bearing of [0, -0, 0.04, -0.04]) expect(writeCamera({ center: [20, 10], zoom: 12, bearing })).toBe('#map=12/10/20');
    expect(readCamera('#map=12/10/20/-45.3')).toEqual({ center: [20, 10], zoom: 12, bearing: -45.3 });
    expect(readCamera('#map=12/10/20/0')).toEqual({ center: [20, 10], zoom: 12 });
  });

  it('is none where another hash stands', () => {
    for (const hash of ['', '#', '#panel', '#mapp=1/2/3', 'map=1/2/3']) expect(readCamera(hash)).toBeNull();
  });

  it.each([
    '', '12', '12/10', '12/10/20/', '12/10/20/0/0', '12/10/20/181', '12/10/20/-181', '12/10/20/north', '12/10/20/NaN', '//', '12//20', 'a/b/c', 'NaN/10/20', 'Infinity/10/20', '12/10/1e999', '-1/10/20', '25/10/20', '12/86/20',
    '12/-86/20', '12/10/181', '12/10/-181', '12/10/20;', '12,10,20', '%31/10/20',
  ])('%j is broken: told, and left out', (value) => {
    expect(readCamera(`#map=${value}`)).toBe('broken');
    expect(read('?q=still', `#map=${value}`)).toEqual({
      view: viewOf(lookups, { query: 'still' }), camera: null, notices: [{ parameter: 'map', value }],
    });
  });

  it('is read beside the view', () => {
    expect(read('?place=library', '#map=12/10/20')).toMatchObject({ camera: { center: [20, 10], zoom: 12 }, notices: [] });
  });
});
