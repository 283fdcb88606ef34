import { describe, expect, it } from 'vitest';
import type { CoordinateSystem } from '../../../src/geo/coordinate-systems';
import { delimited, encoded, farthest, fileOf, opened, run, siteTable, sites, written } from './sites';

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

const [header = [], ...rows] = siteTable();
const dms = (value: number, letters: readonly [string, string]): string => {
  const seconds = Math.round(Math.abs(value) * 3600 * 100) / 100;
  return `${Math.floor(seconds / 3600)}°${Math.floor((seconds % 3600) / 60)}′${(seconds % 60).toFixed(2)}″${value < 0 ? letters[1] : letters[0]}`;
};

describe('columns are recognised', () => {
  it.each<[string, string[][], object, string[]]>([
    ['English names', [['name', 'LNG', 'Lat.', 'sector'], ...rows], { position: { kind: 'degrees', longitude: 1, latitude: 2 }, industryColumn: 3 }, []],
    ['names with units and systems', [['名称', '经度(°)', '纬度（°）', '行业'], ...rows], { position: { kind: 'degrees', longitude: 1, latitude: 2 } }, []],
    ['x and y in degrees', [['名称', 'x', 'y', '行业'], ...rows], { position: { kind: 'degrees', longitude: 1, latitude: 2 } }, []],
    ['no header', rows, { header: false, columns: ['A', 'B', 'C', 'D'], position: { kind: 'degrees', longitude: 1, latitude: 2 } }, ['headerless']],
    ['names that say nothing', [['甲', '乙', '丙', '丁'], ...rows], { header: true, position: { kind: 'degrees', longitude: 1, latitude: 2 }, industryColumn: null }, []],
    ['names that are swapped', [['名称', '纬度', '经度', '行业'], ...rows], { position: { kind: 'degrees', longitude: 1, latitude: 2 } }, ['swapped']],
    ['x and y that are swapped', [['名称', 'y', 'x', '行业'], ...rows], { position: { kind: 'degrees', longitude: 1, latitude: 2 } }, ['swapped']],
    ['minutes and seconds', [header, ...sites.map(({ name, position }) => [name, dms(position[0], ['E', 'W']), dms(position[1], ['N', 'S']), ''])], { position: { kind: 'degrees', longitude: 1, latitude: 2 } }, []],
    ['both in one cell', [['名称', '坐标'], ...sites.map(({ name, position }) => [name, position.join(',')])], { position: { kind: 'text', column: 1 } }, []],
    ['both in one cell, latitude first, unnamed', [['名称', '备注'], ...sites.map(({ name, position }) => [name, `${position[1]} ${position[0]}`])], { position: { kind: 'text', column: 1 } }, []],
    ['WKT', [['名称', 'geom'], ...sites.map(({ name, position }) => [name, `POINT (${position.join(' ')})`])], { position: { kind: 'wkt', column: 1 } }, []],
    ['EWKT, unnamed', [['名称', 'g'], ...sites.map(({ name, position }) => [name, `SRID=4326;POINT Z (${position.join(' ')} 3)`])], { position: { kind: 'wkt', column: 1 } }, []],
  ])('by %s', async (_, table, intake, remarks) => {
    const file = await opened(fileOf('a.csv', delimited(table)));
    expect(file.intake).toMatchObject(intake);
    expect(file.intake.remarks.map(({ code }) => code)).toEqual(remarks);
    expect(farthest(await run(file))).toBeLessThan(0.2);
  });

  it.each<[string, CoordinateSystem, [string, string], string[]]>([
    ['X is the easting', 'epsg4547', ['X坐标', 'Y坐标'], ['gridOrder']], ['X is the easting, with its zone', 'epsg4526', ['x', 'y'], ['gridOrder']],
    ['northings under easting', 'epsg4547', ['northing', 'easting'], ['swapped']], ['no names', 'epsg4526', ['甲', '乙'], []], ['metres under degrees', 'epsg4547', ['经度', '纬度'], []],
  ])('of grids: %s', async (_, system, names, remarks) => {
    const file = await opened(fileOf('a.csv', delimited(siteTable(system, names))));
    expect(file.intake).toMatchObject({ position: { kind: 'grid', easting: 1, northing: 2 }, system: { system, from: 'numbers' } });
    expect(file.intake.remarks.map(({ code }) => code)).toEqual(remarks);
    expect(farthest(await run(file))).toBeLessThan(0.5);
  });

  it('of another zone are remarked upon, and each row is answered', async () => {
    const file = await opened(fileOf('a.csv', '名称,Y,X\na,39512345.1,2517000.2\nb,39512349.1,2517020.2\n'));
    expect(file.intake).toMatchObject({ position: { kind: 'grid', easting: 1, northing: 2 }, system: { system: null, from: 'nothing' } });
    expect(file.intake.remarks).toMatchObject([{ code: 'otherZone', found: '39' }]);
    expect((await run(file, 'epsg4526')).problems.map(({ code }) => code)).toEqual(['offGrid', 'offGrid']);
  });

  it('of systems that are not known here are not taken for those that are', async () => {
    for (const names of [['西安80_Y', '西安80_X'], ['北京54Y坐标', '北京54X坐标']] as [string, string][]) {
      const { intake } = await opened(fileOf('a.csv', delimited(siteTable('epsg4547', names))));
      expect(intake).toMatchObject({ position: { kind: 'grid', easting: 1, northing: 2 }, system: { system: null, from: 'header' }, remarks: [{ code: 'unsupportedSystem' }] });
    }
  });

  it.each<[CoordinateSystem, string, object]>([
    ['epsg4547', 'SRID=4547;', { system: 'epsg4547', from: 'crs' }], ['epsg4526', '', { system: 'epsg4526', from: 'numbers' }], ['wgs84', 'SRID=4490;', { system: 'wgs84', from: 'crs' }], ['wgs84', '', { system: null, from: 'nothing' }],
  ])('of WKT in %s with %j', async (system, srid, guess) => {
    const file = await opened(fileOf('a.csv', delimited([['名称', 'wkt'], ...sites.map(({ name, position }) => [name, `${srid}POINT(${written(position, system).join(' ')})`])])));
    expect(file.intake).toMatchObject({ position: { kind: 'wkt', column: 1 }, system: guess, remarks: [] });
    expect(farthest(await run(file))).toBeLessThan(0.5);
  });

  it('of WKT whose rows name another system are listed', async () => {
    const file = await opened(fileOf('a.csv', 'n,wkt\na,SRID=4326;POINT(113.9 22.7)\nb,SRID=4547;POINT(493000 2517000)\nc,SRID=3857;POINT(1 2)\nd,SRID=4326;POINT(113.9 22.7)\n'));
    const { points, problems } = await run(file);
    expect(points).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'rowSystem', row: 3, found: 'EPSG:4547' }, { code: 'rowSystem', row: 4 }]);
  });

  it('without any position there is none', async () => {
    const { intake } = await opened(fileOf('a.csv', '名称,年,数\na,2030,1\nb,2031,2\n'));
    expect(intake.position).toBeNull();
  });

  it('of areas give areas', async () => {
    const file = await opened(fileOf('a.tsv', 'name\twkt\nsquare\tPOLYGON ((113.9 22.7, 114 22.7, 114 22.8, 113.9 22.7))\nline\tLINESTRING (113 22, 114 23)\nbad\tPOLYGON ((113.9 22.7, 11\n'));
    const { geometries, problems } = await run(file);
    expect(geometries).toMatchObject([{ type: 'Polygon' }]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['line', 3], ['wktText', 4]]);
  });
});

describe('a reader’s word', () => {
  it('goes before what is recognised', async () => {
    const gbk = fileOf('a.csv', noMark('gbk'));
    expect((await opened(gbk, { encoding: 'utf-8' })).intake).toMatchObject({ encoding: 'utf-8', remarks: [{ code: 'undecodable', row: 2 }] });
    expect((await opened(gbk, { delimiter: ';' })).intake.columns).toHaveLength(1);
    expect((await opened(gbk, { header: false })).intake.sample).toHaveLength(sites.length + 1);
    const { source } = await opened(gbk);
    for await (const [row] of source.rows({ encoding: 'latin1' })) expect(row).toMatchObject({ number: 2, cells: expect.arrayContaining([expect.stringContaining('¼')]) as unknown });
  });

  it('to stop is heard', async () => {
    const many = delimited([header, ...Array.from({ length: 60_000 }, () => ['厂', '113.9', '22.7', '其他'])]);
    const { source } = await opened(fileOf('a.csv', many));
    const stop = new AbortController();
    let batches = 0;
    await expect(async () => {
      for await (const batch of source.rows({ signal: stop.signal })) {
        expect(batch.length).toBeLessThanOrEqual(2_000);
        batches += 1;
        stop.abort();
      }
    }).rejects.toThrow(/abort/i);
    expect(batches).toBe(1);
  });
});

describe('what may mislead', () => {
  it('is not the first kilobytes, where they are plain ASCII', async () => {
    const filler = Array.from({ length: 30_000 }, (_, index) => [`site ${index}`, '113.9', '22.7', 'x']);
    const text = delimited([['name', 'lon', 'lat', 'sector'], ...filler, ...Array.from({ length: 30_000 }, () => rows).flat()]);
    expect((await opened(fileOf('a.csv', encoded(text, 'gbk')))).intake).toMatchObject({ encoding: 'gb18030', remarks: [] });
  });

  it('is not a spreadsheet’s hint, empty lines, or empty columns at the end', async () => {
    const file = await opened(fileOf('a.csv', `sep=;\n${delimited([[...header, '', ''], ...rows.map((row) => [...row, '', ''])], ';')}\n\n;;;;;\n`));
    expect(file.intake).toMatchObject({ delimiter: ';', columns: header });
    expect(file.intake.sample.map(({ number }) => number)).toEqual([3, 4, 5, 6]);
    expect(farthest(await run(file))).toBeLessThan(0.05);
  });

  it('is not a row that is too short, nor a header that is', async () => {
    const { intake } = await opened(fileOf('a.csv', '经度,纬度,备注\n113.9,22.7\n113.8,22.6,x\n'));
    expect(intake.sample.map(({ cells }) => cells)).toEqual([['113.9', '22.7', ''], ['113.8', '22.6', 'x']]);
    const unnamed = await opened(fileOf('a.csv', '经度,纬度\n113.9,22.7,a\n113.8,22.6,b\n'));
    expect(unnamed.intake.columns).toEqual(['经度', '纬度', '']);
  });

  it('is said, where the encoding is none that is known', async () => {
    const { intake } = await opened(fileOf('a.csv', encoded('name,lon,lat\nCafé\xe9 \xff,113.9,22.7\nNaïve,113.8,22.6\n', 'latin1')));
    expect(intake.remarks.map(({ code }) => code)).toContain('encodingUnsure');
    expect(intake.position).not.toBeNull();
  });

  it('is not a damaged byte, which is remarked upon with its row', async () => {
    const bytes = encoded(text, 'utf-8');
    bytes[bytes.length - 4] = 0xff;
    expect((await opened(fileOf('a.csv', bytes))).intake).toMatchObject({ encoding: 'utf-8', remarks: [{ code: 'undecodable', row: sites.length + 1 }] });
  });

  it('is not a column of parks or of codes beside that of industries', async () => {
    const industryOf = async (...names: string[]) => (await opened(fileOf('a.csv', `${names.join(',')},经度,纬度\n${'x,'.repeat(names.length)}113.9,22.7\n`))).intake.industryColumn;
    expect(await industryOf('所在产业园', '行业代码', '主营业务')).toBe(2);
    expect(await industryOf('产业片区')).toBeNull();
    expect(await industryOf('Business sector')).toBe(0);
  });

  it('is not an old line end', async () => {
    expect(farthest(await run(await opened(fileOf('a.csv', delimited(siteTable(), ',', '\r')))))).toBeLessThan(0.05);
  });
});
