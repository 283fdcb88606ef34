import { describe, expect, it } from 'vitest';
import type { CoordinateSystem } from '../../../src/geo/coordinate-systems';
import { delimited, encoded, farthest, fileOf, opened, run, siteTable, sites } from './sites';

const text = delimited(siteTable());
const noMark = (encoding: string) => encoded(text, encoding);

describe('a table', () => {
  it.each([
    ['UTF-8', 'utf-8', encoded(text, 'utf-8')],
    ['UTF-8 with its mark', 'utf-8', encoded(`\uFEFF${text}`, 'utf-8')],
    ['UTF-16 LE with its mark', 'utf-16le', encoded(`\uFEFF${text}`, 'utf-16le')],
    ['UTF-16 BE with its mark', 'utf-16be', encoded(`\uFEFF${text}`, 'utf-16be')],
    ['UTF-16 LE without', 'utf-16le', noMark('utf-16le')],
    ['UTF-16 BE without', 'utf-16be', noMark('utf-16be')],
    ['GBK', 'gb18030', noMark('gbk')],
    ['GB 18030', 'gb18030', noMark('gb18030')],
  ])('in %s is recognised and read alike', async (_, encoding, bytes) => {
    const { intake, source } = await opened(fileOf('sites.csv', bytes));
    expect(intake).toMatchObject({
      format: 'csv', encoding, delimiter: ',', header: true, columns: ['名称', '经度', '纬度', '主营行业'],
      position: { kind: 'degrees', longitude: 1, latitude: 2 }, industryColumn: 3, system: { system: null, from: 'nothing' },
    });
    expect(intake.sample.map(({ cells }) => cells[0])).toEqual(sites.map(({ name }) => name));
    expect(farthest(await run({ intake, source }))).toBeLessThan(0.05);
  });

  it.each([[',', 'csv'], ['\t', 'tsv'], [';', 'csv'], ['|', 'csv'], ['，', 'csv']])('delimited by %j is recognised', async (delimiter, format) => {
    const file = await opened(fileOf('sites.txt', delimited(siteTable(), delimiter)));
    expect(file.intake).toMatchObject({ format, delimiter });
    expect(farthest(await run(file))).toBeLessThan(0.05);
  });

  it.each<[CoordinateSystem, [string, string], object]>([
    ['gcj02', ['高德经度', '高德纬度'], { system: 'gcj02', from: 'header' }],
    ['bd09', ['lng_bd09', 'lat_bd09'], { system: 'bd09', from: 'header' }],
    ['wgs84', ['lng', 'lat'], { system: null, from: 'nothing' }],
    ['epsg4547', ['Y坐标', 'X坐标'], { system: 'epsg4547', from: 'numbers' }],
    ['epsg4526', ['Y坐标', 'X坐标'], { system: 'epsg4526', from: 'numbers' }],
    ['epsg4547', ['easting', 'northing'], { system: 'epsg4547', from: 'numbers' }],
    ['epsg4526', ['东坐标', '北坐标'], { system: 'epsg4526', from: 'numbers' }],
  ])('in %s under %j comes out the same', async (system, names, guess) => {
    const file = await opened(fileOf('sites.csv', delimited(siteTable(system, names))));
    expect(file.intake.system).toEqual(guess);
    expect(file.intake.remarks).toEqual([]);
    expect(farthest(await run(file))).toBeLessThan(system === 'bd09' ? 1 : 0.5);
  });
});
