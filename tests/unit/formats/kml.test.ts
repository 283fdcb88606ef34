// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../../src/geo/bounds';
import { kmlOf } from '../../../src/formats/kml';
import { recordOf } from '../../../src/formats/records';
import { catalogue, lookups } from '../facts/district';
import { placeOf, smallLookups } from '../support';
import { arbitraryName, named, options, withLayer } from './given';

function read(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

const placemarksIn = (document: Document): Element[] => [...document.querySelectorAll('kml > Document > Folder > Placemark')];

const childText = (element: Element | null | undefined, name: string): string | null | undefined =>
  [...(element?.children ?? [])].find((child) => child.tagName === name)?.textContent;

const dataOf = (placemark: Element): Record<string, string | null> =>
  Object.fromEntries([...placemark.querySelectorAll('ExtendedData > Data')].map((data) => [data.getAttribute('name') ?? '', childText(data, 'value') ?? null]));

const coordinatesIn = (placemark: Element): number[][] =>
  [...placemark.querySelectorAll('coordinates')].flatMap(({ textContent }) => textContent.trim().split(/\s+/).map((position) => position.split(',').map(Number)));

describe.each(catalogue.layers.map((layer) => [layer.id, layer] as const))('the KML of %s', (id, layer) => {
  const document = read(kmlOf(lookups, id, options));
  const placed = layer.features.map((place) => placeOf(catalogue, place)).filter(({ geometry }) => geometry !== null);

  it('has a placemark for every place with a position', () => {
    expect(placemarksIn(document)).toHaveLength(placed.length);
    expect(document.querySelectorAll('Placemark')).toHaveLength(placed.length);
    expect(placemarksIn(document).map((placemark) => childText(placemark, 'name'))).toEqual(placed.map(({ name }) => name.en));
  });

  it('gives each its record and its positions', () => {
    placemarksIn(document).forEach((placemark, index) => {
      const place = placed[index]!;
      const said = Object.entries(recordOf(place)).filter(([, cell]) => cell !== null).map(([column, cell]) => [column, String(cell)]);
      expect(dataOf(placemark)).toEqual(Object.fromEntries(said));
      expect(coordinatesIn(placemark)).toEqual(positionsOf(place.geometry!));
    });
  });
});

describe('a KML file', () => {
  it('is KML 2.2 and carries the title of its layer', () => {
    const document = read(kmlOf(smallLookups(), 'zones', options));
    expect(document.documentElement.namespaceURI).toBe('http://www.opengis.net/kml/2.2');
    expect(childText(document.querySelector('Folder'), 'name')).toBe('Zones');
  });

  it('describes a place in plain text, with what its drawing rests on and is worth', () => {
    const [placemark] = placemarksIn(read(kmlOf(smallLookups(), 'zones', options)));
    const attribution = smallLookups().catalogue.base.outline?.attribution?.en;
    expect(attribution).toBeTruthy();
    expect(childText(placemark, 'description')?.split('\n')).toEqual([
      'Ladder making (stated)', 'Invented', 'bounded, ± 200 m', 'Indicative, not statutory', attribution, '2035-04-09',
    ]);
  });

  it('speaks the language asked for', () => {
    const document = read(kmlOf(smallLookups(), 'zones', { ...options, language: 'zh-CN' }));
    const [placemark] = placemarksIn(document);
    expect(childText(document.querySelector('Folder'), 'name')).toBe('产业区');
    expect(childText(placemark, 'name')).toBe('北坡片');
    expect(childText(placemark, 'description')).toContain('造梯');
    expect(childText(placemark, 'description')).toContain('示意范围，非法定界线');
  });

  it('keeps areas of several parts and with holes whole', () => {
    const document = read(kmlOf(smallLookups(), 'units', options));
    const placemark = placemarksIn(document).find((candidate) => childText(candidate, 'name') === 'Ladder cluster');
    expect(placemark?.querySelectorAll('MultiGeometry > Polygon')).toHaveLength(2);
    expect(placemark?.querySelectorAll('innerBoundaryIs')).toHaveLength(1);
  });

  it('brings any name back as it was, but for the line breaks that XML makes alike', () => {
    const lookupsOf = withLayer([named('x')]);
    const place = placeOf(lookupsOf.catalogue, 'named');
    fc.assert(fc.property(arbitraryName, (name) => {
      place.name.en = name;
      const [placemark] = placemarksIn(read(kmlOf(lookupsOf, 'more', options)));
      expect(childText(placemark, 'name')).toBe(name.replaceAll('\r\n', '\n'));
      expect(placemark?.querySelector('b')).toBeNull();
    }));
  });
});
