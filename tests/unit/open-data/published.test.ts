// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../../scripts/debian.mjs';
import { membersOf } from '../../../scripts/open-data/dictionary/members';
import { dataLayersOf, pathOf, positioned, type DataLayer } from '../../../scripts/open-data/data-layer';
import { openDataOf } from '../../../scripts/open-data/open-data';
import { bytesOf, type PublishedFile } from '../../../scripts/open-data/published-file';
import { baseColumnWords, placeColumnWords } from '../../../scripts/open-data/words/columns';
import { createLookups } from '../../../src/catalogue/lookups';
import { boundsOf, positionsOf } from '../../../src/geo/bounds';
import { districtCatalogue, smallCatalogue } from '../support';

const ogrinfo = findProgram('ogrinfo');
const options = { contact: null, changes: false };

/** A layer as `ogrinfo -al` tells of it. */
interface ReadLayer {
  count: number;
  extent: number[] | null;
  wgs84: boolean;
  fields: string[];
  names: string[];
  /** The numbers of each feature’s geometry, in their order; null where it has none. */
  geometries: (number[] | null)[];
}

const numbersIn = (text: string): number[] => [...text.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)].map(Number);

function readLayer(text: string): ReadLayer {
  const features = text.split(/^OGRFeature\(/m).slice(1);
  const extent = /^Extent: (.*)$/m.exec(text)?.[1];
  return {
    count: Number(/^Feature Count: (\d+)$/m.exec(text)?.[1]),
    extent: extent === undefined ? null : numbersIn(extent.replace(/\) - \(/, ' ')),
    wgs84: /^GEOGCRS\["WGS 84"/m.test(text),
    fields: [...text.matchAll(/^(\S+): (?:String|Real|Integer|Date|DateTime|Integer\(Boolean\)|Integer64) \(/gm)].map(([, field = '']) => field),
    names: features.flatMap((feature) => /^ {2}name_zh \(String\) = (.+)$/m.exec(feature)?.[1] ?? []).filter((name) => name !== '(null)'),
    geometries: features.map((feature) => {
      const geometry = /^ {2}(?:POINT|LINESTRING|POLYGON|MULTILINESTRING|MULTIPOLYGON) (\(.*)$/m.exec(feature)?.[1];
      return geometry === undefined ? null : numbersIn(geometry);
    }),
  };
}

describe.each([['the district', districtCatalogue], ['the small district', smallCatalogue]] as const)('what is published of %s', (_, catalogueOf) => {
  const catalogue = catalogueOf();
  const layers = dataLayersOf(createLookups(catalogue));
  const folder = mkdtempSync(join(tmpdir(), 'open-data-'));
  let files: PublishedFile[] = [];

  beforeAll(async () => {
    files = await openDataOf(catalogue, options);
    for (const file of files) {
      const path = join(folder, file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytesOf(file));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds every layer in three formats, and all of them in one file', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(layers.flatMap((layer) => ['geojson', 'csv', 'kml'].map((format) => `${pathOf(layer)}.${format}`))));
    expect(paths).toEqual(expect.arrayContaining([`${catalogue.district.id}.gpkg`, 'catalogue.json', 'catalogue.schema.json', 'dcat.jsonld', 'index.html', 'en.html']));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('is the same bytes from the same catalogue', async () => {
    const again = await openDataOf(structuredClone(catalogue), options);
    expect(again.map((file) => [file.path, Buffer.from(bytesOf(file)).toString('base64')]))
      .toEqual(files.map((file) => [file.path, Buffer.from(bytesOf(file)).toString('base64')]));
  });

  /** Reads a file as GDAL does. Fails where it says anything about it. */
  function read(path: string): ReadLayer[] {
    const { stdout, stderr, status } = spawnSync(ogrinfo ?? '', ['-al', join(folder, path)], { encoding: 'utf8', maxBuffer: 1 << 28 });
    expect({ path, stderr, status }).toEqual({ path, stderr: '', status: 0 });
    return stdout.split(/^Layer name: /m).slice(1).map(readLayer);
  }

  /** One layer as read, against what was to be written: with those features alone that have a position, where the format has no room for others. */
  function agrees(found: ReadLayer | undefined, layer: DataLayer, all = true): void {
    const features = all ? layer.features : positioned(layer);
    const bounds = boundsOf(positioned(layer).map((feature) => feature.geometry));
    expect(found?.count).toBe(features.length);
    expect(found?.wgs84).toBe(true);
    expect(found?.extent?.map((degrees) => degrees.toFixed(5)) ?? null).toEqual(bounds?.map((degrees) => degrees.toFixed(5)) ?? null);
    expect(found?.names).toEqual(features.flatMap(({ cells }) => cells.name_zh ?? []));
    expect(found?.geometries).toEqual(features.map(({ geometry }) => geometry && positionsOf(geometry).flat()));
  }

  /** What GDAL adds of its own to a KML’s fields. */
  const ofKml = ['Name', 'description', 'timestamp', 'begin', 'end', 'altitudeMode', 'tessellate', 'extrude', 'visibility', 'drawOrder', 'icon'];

  function areNamed(found: ReadLayer | undefined, layer: DataLayer, besides: readonly string[] = []): void {
    const words = layer.kind === 'places' ? placeColumnWords : baseColumnWords;
    expect(found?.fields).toContain('name_zh');
    expect(found?.fields.filter((name) => !Object.hasOwn(words, name) && !besides.includes(name))).toEqual([]);
  }

  describe.skipIf(!ogrinfo)('is read by GDAL (left out where ogrinfo is missing)', () => {
    it.each(['geojson', 'csv', 'kml'])('as %s: layers, features, coordinates, names and fields', (format) => {
      for (const layer of layers) {
        if (format === 'kml' && positioned(layer).length === 0) continue;
        const found = read(`${pathOf(layer)}.${format}`);
        expect(found).toHaveLength(1);
        agrees(found[0], layer, format !== 'kml');
        areNamed(found[0], layer, format === 'kml' ? ofKml : []);
      }
    }, 120_000);

    it('as one GeoPackage with a table for each layer', () => {
      const found = read(`${catalogue.district.id}.gpkg`);
      expect(found).toHaveLength(layers.length);
      layers.forEach((layer, index) => {
        agrees(found[index], layer);
        areNamed(found[index], layer);
      });
    });

    it('is told when something is wrong with it', () => {
      writeFileSync(join(folder, 'broken.geojson'), '{"type":"FeatureCollection","features":[{"type":"Feature"');
      expect(() => execFileSync(ogrinfo ?? '', ['-al', join(folder, 'broken.geojson')], { stdio: 'pipe' })).toThrow();
    });
  });

  it('names every field of its files in the dictionary, in both languages', () => {
    for (const page of ['index.html', 'en.html']) {
      const text = String(files.find(({ path }) => path === page)?.content);
      for (const layer of layers) {
        const collection = JSON.parse(String(files.find(({ path }) => path === `${pathOf(layer)}.geojson`)?.content)) as { features: { properties: object }[] };
        const fields = new Set(collection.features.flatMap(({ properties }) => Object.keys(properties)));
        expect([...fields].filter((field) => !text.includes(`<code>${field}</code>`))).toEqual([]);
      }
      expect(membersIn(catalogue).filter((path) => !text.includes(`<code>${path}</code>`))).toEqual([]);
      expect(/<script|\sstyle=|<style|\son\w+=/.test(text)).toBe(false);
    }
  });
});

const described = new Map(membersOf().map((member) => [member.path, member]));

/** Members of the catalogue’s own lists as the dictionary writes them, or where it says that they are described. What lies deeper the build holds to the words. */
function membersIn(catalogue: object): string[] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) => {
    const at = described.get(name)?.as ?? `${name}[]`;
    return [name, ...(Array.isArray(value) ? [...new Set((value as object[]).flatMap((item) => Object.keys(item)))].map((member) => `${at}.${member}`) : [])];
  });
}
