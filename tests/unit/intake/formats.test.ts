import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { CoordinateSystem } from '../../../src/geo/coordinate-systems';
import { encoded, farthest, fileOf, opened, refused, run, siteTable, sites, written, type Part } from './sites';
import { dbfOf, prj, shpOf } from './shapefile-writer';

const grids = ['epsg4547', 'epsg4526'] as const;
const numbers = (system: CoordinateSystem) => sites.map(({ position }) => written(position, system).map(Number) as [number, number]);

const featureCollection = (system: CoordinateSystem, crs?: string): string => JSON.stringify({
  type: 'FeatureCollection',
  ...(crs !== undefined && { crs: { type: 'name', properties: { name: crs } } }),
  features: numbers(system).map((coordinates, index) => ({
    type: 'Feature', properties: { 名称: sites[index]!.name, 产业: sites[index]!.industry }, geometry: { type: 'Point', coordinates },
  })),
});

describe('GeoJSON', () => {
  it.each<[CoordinateSystem, string | undefined, object]>([
    ['wgs84', undefined, { system: null, from: 'nothing' }],
    ['wgs84', 'urn:ogc:def:crs:OGC:1.3:CRS84', { system: 'wgs84', from: 'crs' }],
    ['wgs84', 'EPSG:4490', { system: 'wgs84', from: 'crs' }],
    ['epsg4547', 'urn:ogc:def:crs:EPSG::4547', { system: 'epsg4547', from: 'crs' }],
    ['epsg4526', 'EPSG:4526', { system: 'epsg4526', from: 'crs' }],
    ['epsg4547', undefined, { system: 'epsg4547', from: 'numbers' }],
    ['epsg4526', undefined, { system: 'epsg4526', from: 'numbers' }],
  ])('in %s with crs %s', async (system, crs, guess) => {
    const file = await opened(fileOf('sites.geojson', featureCollection(system, crs)));
    expect(file.intake).toMatchObject({ format: 'geojson', columns: ['名称', '产业'], position: { kind: 'geometry' }, industryColumn: 1, system: guess, remarks: [] });
    expect(farthest(await run(file))).toBeLessThan(0.5);
  });

  it.each<CoordinateSystem>(['gcj02', 'bd09'])('in %s is asked for', async (system) => {
    const file = await opened(fileOf('sites.geojson', featureCollection(system)));
    expect(file.intake.system).toEqual({ system: null, from: 'nothing' });
    expect(farthest(await run(file, system))).toBeLessThan(system === 'bd09' ? 1 : 0.5);
  });

  it.each(['utf-8', 'gbk', 'utf-16le'])('is read in %s', async (encoding) => {
    const file = await opened(fileOf('sites.json', encoded(`${encoding === 'utf-16le' ? '\uFEFF' : ''}${featureCollection('wgs84')}`, encoding)));
    expect(file.intake.sample[0]!.cells).toEqual([sites[0]!.name, sites[0]!.industry]);
  });

  it('may be a feature, a geometry, or a sequence', async () => {
    const features = (JSON.parse(featureCollection('wgs84')) as { features: object[] }).features;
    const lines = features.map((feature) => JSON.stringify(feature));
    for (const text of [lines.join('\n'), `\u001E${lines.join('\n\u001E')}\n`, `[${lines.join(',')}]`]) {
      expect(farthest(await run(await opened(fileOf('sites.geojsonl', text))))).toBeLessThan(0.05);
    }
    expect((await run(await opened(fileOf('one.json', lines[0]!)))).points).toHaveLength(1);
    expect((await run(await opened(fileOf('one.json', '{"type":"Point","coordinates":[113.9,22.7]}')))).points).toEqual([[113.9, 22.7]]);
  });

  it('with a crs that is not known here says so', async () => {
    const { intake } = await opened(fileOf('sites.geojson', featureCollection('wgs84', 'EPSG:3857')));
    expect(intake.system).toEqual({ system: null, from: 'crs' });
    expect(intake.remarks).toEqual([{ code: 'unsupportedSystem', found: 'EPSG:3857', file: 'sites.geojson' }]);
  });

  it('with latitudes first is noticed and read', async () => {
    const swapped = JSON.stringify({ type: 'FeatureCollection', features: numbers('wgs84').map(([lon, lat]) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lat, lon] } })) });
    const file = await opened(fileOf('sites.geojson', swapped));
    expect(file.intake.remarks.map(({ code }) => code)).toEqual(['swapped']);
    expect(farthest(await run(file))).toBeLessThan(0.05);
  });
});

const kml = (end = '</Document></kml>', encoding = 'UTF-8'): string => `<?xml version="1.0" encoding="${encoding}"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><!-- <Placemark> --><Style id="s"/>${sites.map(({ name, position, industry }) =>
  `<Placemark><name>${name}</name><styleUrl>#s</styleUrl><ExtendedData><Data name="产业"><value>${industry}</value></Data></ExtendedData><Point><coordinates>${position.join(',')},12.5</coordinates></Point></Placemark>`).join('\n')}${end}`;

describe('KML', () => {
  it.each<[string, Part, string]>([
    ['UTF-8', kml(), 'utf-8'], ['GBK', encoded(kml(undefined, 'GB2312'), 'gbk'), 'gbk'], ['UTF-16', encoded(`\uFEFF${kml(undefined, 'UTF-16')}`, 'utf-16le'), 'utf-16le'],
  ])('in %s', async (_, bytes) => {
    const file = await opened(fileOf('sites.kml', bytes));
    expect(file.intake).toMatchObject({ format: 'kml', columns: ['name', '产业'], system: { system: 'wgs84', from: 'format' }, remarks: [] });
    expect(file.intake.sample.map(({ cells }) => cells[0])).toEqual(sites.map(({ name }) => name));
    expect(farthest(await run(file))).toBeLessThan(0.05);
  });

  it('packed as KMZ', async () => {
    const file = await opened(fileOf('sites.kmz', zipSync({ 'doc.kml': strToU8(kml()), 'files/icon.png': new Uint8Array(9) })));
    expect(file.intake).toMatchObject({ format: 'kmz', encoding: null, system: { system: 'wgs84', from: 'format' }, remarks: [] });
    expect(farthest(await run(file))).toBeLessThan(0.05);
  });

  it('cut short gives what it has', async () => {
    const file = await opened(fileOf('sites.kml', kml('<Placemark><name>cut')));
    const result = await run(file);
    expect(farthest(result)).toBeLessThan(0.05);
    expect(result.problems).toMatchObject([{ code: 'cutShort', row: sites.length + 1, file: 'sites.kml' }]);
  });
});

const fields = [{ name: '名称', length: 40 }, { name: '主营产业', length: 40 }, { name: '面积', type: 'N' as const, length: 12 }];
const records = sites.map(({ name, industry }, index) => [name, industry, `   ${index}.50`]);
const points = (system: CoordinateSystem) => shpOf(numbers(system).map((point) => ({ point })));

describe('a shapefile', () => {
  const cases: [string, CoordinateSystem, string | undefined, object][] = [
    ['WGS 84', 'wgs84', prj.wgs84, { system: 'wgs84', from: 'prj' }], ['CGCS2000', 'wgs84', prj.cgcs2000, { system: 'wgs84', from: 'prj' }],
    ...grids.map((system): [string, CoordinateSystem, string, object] => [system, system, prj[system], { system, from: 'prj' }]),
    ['no .prj, degrees', 'wgs84', undefined, { system: null, from: 'nothing' }],
    ...grids.map((system): [string, CoordinateSystem, undefined, object] => [`no .prj, ${system}`, system, undefined, { system, from: 'numbers' }]),
  ];
  it.each(cases)('zipped, in %s', async (_, system, text, guess) => {
    const zip = zipSync({ 'a/站点.shp': points(system), 'a/站点.dbf': dbfOf(fields, records), ...(text !== undefined && { 'a/站点.prj': strToU8(text) }) });
    const file = await opened(fileOf('sites.zip', zip));
    expect(file.intake).toMatchObject({ format: 'shapefile', encoding: 'gb18030', columns: ['名称', '主营产业', '面积'], industryColumn: 1, system: guess });
    expect(file.intake.sample[1]!.cells).toEqual([sites[1]!.name, sites[1]!.industry, '1.50']);
    expect(farthest(await run(file))).toBeLessThan(0.5);
  });

  it.each([['gbk', undefined, 0], ['gbk', 'GBK', 0], ['gbk', undefined, 0x4d], ['utf-8', 'UTF-8', 0], ['utf-8', undefined, 0], ['gbk', 'UTF-8', 0]])('with attributes in %s, .cpg %s, driver %i', async (encoding, cpg, driver) => {
    const file = await opened([
      fileOf('s.shp', points('wgs84')), fileOf('s.dbf', dbfOf(fields, records, encoding, driver)), fileOf('s.prj', prj.wgs84), ...(cpg === undefined ? [] : [fileOf('s.cpg', cpg)]),
    ]);
    expect(file.intake.sample.map(({ cells }) => cells[0])).toEqual(sites.map(({ name }) => name));
    expect(file.intake.columns[0]).toBe('名称');
    expect(farthest(await run(file))).toBeLessThan(0.05);
  });

  it.each([['otherZone', prj.otherZone], ['beijing54', prj.beijing54]])('in a system that is not known here (%s) says so', async (_, text) => {
    const { intake } = await opened([fileOf('s.shp', points('wgs84')), fileOf('s.prj', text)]);
    expect(intake.system).toEqual({ system: null, from: 'prj' });
    expect(intake.remarks.map(({ code }) => code)).toContain('unsupportedSystem');
  });

  it('of polygons keeps holes with their shells, however they are wound', async () => {
    const square = (x: number, y: number, size: number): [number, number][] => [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]];
    const hole = square(113.92, 22.72, 0.02).reverse();
    const rings = [square(113.9, 22.7, 0.1), hole, square(113.5, 22.5, 0.1)];
    for (const variant of [rings, rings.map((ring) => [...ring].reverse())]) {
      const file = await opened([fileOf('s.shp', shpOf([{ rings: variant }, null], 5)), fileOf('s.prj', prj.wgs84)]);
      const { geometries, problems } = await run(file);
      expect(geometries).toMatchObject([{ type: 'MultiPolygon' }]);
      expect((geometries[0] as { coordinates: unknown[][] }).coordinates.map((polygon) => polygon.length)).toEqual([2, 1]);
      expect(problems).toMatchObject([{ code: 'noGeometry', row: 2 }]);
    }
  });

  it('leaves out what is deleted, and keeps the others with their own attributes', async () => {
    const file = await opened([fileOf('s.shp', points('wgs84')), fileOf('s.dbf', dbfOf(fields, records, 'gbk', 0, [1])), fileOf('s.prj', prj.wgs84)]);
    expect(file.intake.sample.map(({ number, cells }) => [number, cells[0]])).toEqual([[1, sites[0]!.name], [3, sites[2]!.name], [4, sites[3]!.name]]);
    expect((await run(file)).problems).toMatchObject([{ code: 'deleted', row: 2 }]);
  });

  it('cut short gives what it has', async () => {
    const shp = points('wgs84');
    const file = await opened([fileOf('s.shp', shp.slice(0, shp.length - 10)), fileOf('s.dbf', dbfOf(fields, records)), fileOf('s.prj', prj.wgs84)]);
    const { points: found, problems } = await run(file);
    expect(found).toHaveLength(sites.length - 1);
    expect(problems).toMatchObject([{ code: 'cutShort', row: sites.length }]);
  });

  it('without its .shp, or with something else, is refused', async () => {
    expect((await refused([fileOf('s.dbf', dbfOf(fields, records)), fileOf('s.prj', prj.wgs84)])).code).toBe('shapefileWithoutShp');
    expect((await refused([fileOf('s.shp', points('wgs84')), fileOf('x.csv', 'a,b')])).code).toBe('severalFiles');
  });
});

async function workbook(sheets: { name: string; rows: (string | number | Date | null)[][] }[]): Promise<Uint8Array> {
  const cells = (rows: (string | number | Date | null)[][]) => rows.map((row) => row.map((value) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : value === null ? null : { value })));
  const buffer = await writeXlsxFile(sheets.map(({ name, rows }) => ({ sheet: name, data: cells(rows) }))).toBuffer();
  return new Uint8Array(buffer);
}

const sheetRows = (system: CoordinateSystem, names: [string, string]) =>
  siteTable(system, names).map((row, index) => row.map((cell, column) => (index > 0 && (column === 1 || column === 2) ? Number(cell) : cell)));

describe('a workbook', () => {
  it.each<[CoordinateSystem, [string, string], object]>([
    ['wgs84', ['经度', '纬度'], { system: null, from: 'nothing' }], ['gcj02', ['gcj02_lng', 'gcj02_lat'], { system: 'gcj02', from: 'header' }], ['bd09', ['百度经度', '百度纬度'], { system: 'bd09', from: 'header' }],
    ['epsg4547', ['Y', 'X'], { system: 'epsg4547', from: 'numbers' }], ['epsg4526', ['Y坐标(m)', 'X坐标(m)'], { system: 'epsg4526', from: 'numbers' }],
  ])('in %s', async (system, names, guess) => {
    const file = await opened(fileOf('sites.xlsx', await workbook([{ name: '站点', rows: sheetRows(system, names) }])));
    expect(file.intake).toMatchObject({ format: 'xlsx', columns: ['名称', ...names, '主营行业'], industryColumn: 3, system: guess, remarks: [] });
    expect(farthest(await run(file))).toBeLessThan(system === 'bd09' ? 1 : 0.5);
  });

  it('with a title, an empty sheet before and another after', async () => {
    const rows = [['站点一览'], [], ...sheetRows('wgs84', ['经度', '纬度'])];
    const file = await opened(fileOf('sites.xlsx', await workbook([{ name: '空 & 白', rows: [] }, { name: '站点', rows }, { name: '别的', rows: [['x']] }])));
    expect(file.intake.columns).toEqual(['名称', '经度', '纬度', '主营行业']);
    expect(file.intake.sample[0]!.number).toBe(4);
    expect(file.intake.remarks).toMatchObject([{ code: 'otherSheets', found: '空 & 白, 别的 (站点)' }]);
    expect(farthest(await run(file))).toBeLessThan(0.05);
  });

  it('keeps numbers and dates as they are shown', async () => {
    const { intake } = await opened(fileOf('a.xlsx', await workbook([{ name: 'a', rows: [['日', '数', '经度', '纬度'], [new Date(Date.UTC(2030, 4, 6)), 0.1 + 0.2, 113.9, 22.7]] }])));
    expect(intake.sample[0]!.cells).toEqual(['2030-05-06', '0.3', '113.9', '22.7']);
  });
});

describe('a single text in an archive', () => {
  it('is opened as what it is', async () => {
    const file = await opened(fileOf('sites.zip', zipSync({ 'sites.geojson': strToU8(featureCollection('wgs84')) })));
    expect(file.intake.format).toBe('geojson');
    expect(farthest(await run(file))).toBeLessThan(0.05);
  });
});
