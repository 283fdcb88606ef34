import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/formats/csv';
import { geojsonOf } from '../../../src/formats/geojson';
import { fileFormats, layerFile } from '../../../src/formats/index';
import { kmlOf } from '../../../src/formats/kml';
import { catalogue, lookups } from '../facts/district';
import { placeOf, smallLookups } from '../support';
import { options } from './given';

describe('a layer as a file', () => {
  const small = smallLookups();

  it.each([
    ['geojson', 'application/geo+json', geojsonOf(small, 'zones', options), 0],
    ['csv', 'text/csv;charset=utf-8', csvOf(small, 'zones'), 0],
    ['kml', 'application/vnd.google-earth.kml+xml', kmlOf(small, 'zones', options), 1],
  ] as const)('has in %s its name, media type and text', async (format, type, text, leftOut) => {
    expect(await layerFile(format, small, 'zones', options))
      .toEqual({ name: `${small.catalogue.district.id}-zones-2035-04-09.${format}`, type, text, leftOut });
  });

  it.each(fileFormats)('is refused in %s where the catalogue has no such layer', async (format) => {
    await expect(layerFile(format, small, 'nothing', options)).rejects.toThrow('"nothing"');
  });

  it.each(catalogue.layers.map((layer) => [layer.id, layer] as const))('leaves out of %s only the places without a position, and only in KML', async (id, { features }) => {
    const without = features.filter((place) => placeOf(catalogue, place).geometry === null).length;
    const leftOut = await Promise.all(fileFormats.map(async (format) => [format, (await layerFile(format, lookups, id, options)).leftOut]));
    expect(Object.fromEntries(leftOut)).toEqual({ geojson: 0, csv: 0, kml: without });
  });
});
