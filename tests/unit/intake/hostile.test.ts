import fc from 'fast-check';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { intakeWords } from '../../../src/i18n/desks/intake';
import { isProblem, openIntake } from '../../../src/intake';
import { createRecordReader } from '../../../src/intake/table/records';
import { delimited, encoded, farthest, fileOf, opened, refused, run, siteTable, sites, type Part } from './sites';
import { dbfOf, prj, shpOf } from './shapefile-writer';

const csv = delimited(siteTable());
const collection = (features: string, more = ''): string => `{"type":"FeatureCollection"${more},"features":[${features}]}`;
const feature = (coordinates: string, properties = '{}'): string => `{"type":"Feature","properties":${properties},"geometry":{"type":"Point","coordinates":${coordinates}}}`;
const html = '<!DOCTYPE html><html><body>请先登录</body></html>';

/** Noise that is the same in every run. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 2_463_534_242;
  for (let index = 0; index < length; index += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[index] = state & 0xff;
  }
  return bytes;
}

const letters = (length: number): Uint8Array => noise(length).map((byte) => 97 + (byte % 26));

async function workbook(): Promise<Uint8Array> {
  return new Uint8Array(await writeXlsxFile(siteTable().map((row) => row.map((value) => ({ value })))).toBuffer());
}

/** A workbook with another sheet put in by hand. */
function workbookWith(sheet: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}
const sheetOf = (rows: string): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

/** An archive whose directory tells a lie of how large its file is. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

describe('a file that is not what it should be is refused with its reason', () => {
  const large = (): File => {
    const file = fileOf('large.geojson', collection(''));
    Object.defineProperty(file, 'size', { value: 201 * 1024 * 1024 });
    return file;
  };
  const bomb = (): Uint8Array => zipSync({ 'doc.kml': new Uint8Array(30 * 1024 * 1024) });
  it.each<[string, string, () => File | Promise<File>]>([
    ['no bytes at all', 'empty', () => fileOf('a.csv')],
    ['only spaces', 'empty', () => fileOf('a.csv', ' \n\n ')],
    ['only a mark', 'empty', () => fileOf('a.csv', '\uFEFF')],
    ['a header alone', 'noRows', () => fileOf('a.csv', '名称,经度,纬度\r\n')],
    ['HTML named .geojson', 'html', () => fileOf('a.geojson', html)],
    ['HTML named .csv', 'html', () => fileOf('a.csv', `\n<!-- x -->${html}`)],
    ['HTML named .xlsx', 'html', () => fileOf('a.xlsx', html)],
    ['other XML', 'notKml', () => fileOf('a.kml', '<?xml version="1.0"?><gpx><wpt/></gpx>')],
    ['words named .kml', 'notXml', () => fileOf('a.kml', 'hello')],
    ['words named .geojson', 'notJson', () => fileOf('a.geojson', 'hello, world\n1,2')],
    ['JSON that is no GeoJSON', 'notGeoJson', () => fileOf('a.json', '{"type":"Topology","objects":{}}')],
    ['a list of numbers', 'notGeoJson', () => fileOf('a.json', '[1,2,3]')],
    ['JSON cut short', 'notJson', () => fileOf('a.geojson', '{"type":"FeatureColl')],
    ['a collection of nothing', 'noGeometry', () => fileOf('a.geojson', collection(''))],
    ['a nesting bomb', 'tooDeep', () => fileOf('a.geojson', `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`)],
    ['a nesting bomb of objects', 'tooDeep', () => fileOf('a.geojson', `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`)],
    ['noise', 'notText', () => fileOf('a.csv', noise(300_000))],
    ['noise named .xlsx', 'notText', () => fileOf('a.xlsx', noise(300_000))],
    ['an old workbook', 'oldExcel', () => fileOf('a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))],
    ['a RAR archive', 'otherArchive', () => fileOf('a.zip', 'Rar!', new Uint8Array([26, 7, 0]))],
    ['a PDF', 'unknownFormat', () => fileOf('a.csv', '%PDF-1.7 ')],
    ['more than can be held', 'tooLarge', large],
    ['an archive cut short', 'zipDamaged', () => fileOf('a.zip', zipSync({ 'doc.kml': strToU8('<kml/>') }).slice(0, 60))],
    ['an archive with damaged content', 'zipDamaged', () => {
      const zip = zipSync({ 'doc.kml': strToU8('<kml/>'.repeat(100)) });
      zip.fill(0xff, 38, 60);
      return fileOf('a.kmz', zip);
    }],
    ['an archive of pictures', 'zipWithoutLayer', () => fileOf('a.zip', zipSync({ 'a.png': new Uint8Array(3) }))],
    ['an archive with a password', 'zipEncrypted', () => {
      const zip = zipSync({ 'doc.kml': strToU8('<kml/>') });
      const view = new DataView(zip.buffer);
      for (let at = 0; at + 4 < zip.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) zip[at + 8] = 1;
      return fileOf('a.kmz', zip);
    }],
    ['a zip bomb', 'zipBomb', () => fileOf('a.kmz', bomb())],
    ['a zip bomb that belittles itself', 'zipDamaged', () => fileOf('a.kmz', lying(bomb(), 1000))],
    ['a zip bomb of many files', 'zipTooLarge', () => {
      // Within the ratio each; together more than can be held.
      const part = zlibSync(new Uint8Array(1));
      const zip = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.kml`, part])));
      return fileOf('a.kmz', lying(zip, 9 * 1024 * 1024));
    }],
    ['an archive of very many files', 'zipEntries', () => fileOf('a.zip', zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.txt`, new Uint8Array()]))))],
    ['an archive within an archive', 'zipWithoutLayer', () => fileOf('a.zip', zipSync({ 'b.zip': zipSync({ 'c.zip': new Uint8Array(2) }) }))],
    ['a workbook cut short', 'zipDamaged', async () => fileOf('a.xlsx', (await workbook()).slice(0, 900))],
    ['a workbook without rows', 'spreadsheetEmpty', () => fileOf('a.xlsx', workbookWith(sheetOf('')))],
    ['a workbook whose sheet breaks off', 'spreadsheetDamaged', () => fileOf('a.xlsx', workbookWith(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -30)))],
    ['a workbook with a row beyond all rows', 'spreadsheetDamaged', () => fileOf('a.xlsx', workbookWith(sheetOf('<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>')))],
    ['a workbook with a column beyond all columns', 'spreadsheetDamaged', () => fileOf('a.xlsx', workbookWith(sheetOf('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>')))],
    ['a shapefile of something else', 'notText', () => fileOf('a.shp', noise(2000))],
    ['a shapefile of MultiPatches', 'shapefileKind', () => fileOf('a.shp', shpOf([], 31))],
    ['a KML without placemarks', 'noGeometry', () => fileOf('a.kml', '<kml><Document/></kml>')],
  ])('%s: %s', async (_, code, make) => {
    const file = await make();
    const problem = await refused(file);
    expect(problem).toMatchObject({ code, file: file.name });
    for (const language of ['zh-CN', 'en'] as const) expect(intakeWords[language].problem(problem)).toContain(file.name);
  }, 30_000);

  it('nothing at all', async () => {
    expect((await refused([])).code).toBe('noFile');
  });

  it('30 MB of noise, and of letters without a line end, are answered, not read as one cell', async () => {
    expect((await refused(fileOf('a.csv', noise(30 * 1024 * 1024)))).code).toBe('notText');
    expect(await refused(fileOf('a.csv', letters(30 * 1024 * 1024)))).toMatchObject({ code: 'rowTooLong', row: 1 });
    const file = await opened(fileOf('a.csv', csv, letters(30 * 1024 * 1024), '\r\n', csv.slice(csv.indexOf('\n') + 1)));
    const { points, problems } = await run(file);
    expect(points).toHaveLength(2 * sites.length);
    expect(problems).toMatchObject([{ code: 'rowTooLong', row: sites.length + 2 }]);
  }, 60_000);
});

describe('a file whose name is wrong is read as what it is, with a remark', () => {
  it.each<[string, Part]>([['a.xlsx', csv], ['a.geojson', csv], ['a.kml', csv], ['a.zip', csv], ['a.csv', collection(feature('[113.9,22.7]'))]])('%s', async (name, content) => {
    const { intake } = await opened(fileOf(name, content));
    expect(intake.remarks[0]).toMatchObject({ code: 'extension', file: name });
    expect(intake.position).not.toBeNull();
  });
});

describe('bad rows cost themselves alone', () => {
  const header = '名称,经度,纬度\n';
  it.each([
    ['a,NaN,22.7', 'notNumber'], ['a,1e400,22.7', 'notNumber'], ['a,Infinity,22.7', 'notNumber'], ['a,0x71,22.7', 'notNumber'], ['a,,', 'noPosition'], ['a,113.9,', 'noPosition'], ['a', 'noPosition'],
    ['a,0,0', 'zeroPosition'], ['a,22.7,113.9', 'swappedRow'], ['a,500000,2517000', 'gridAmongDegrees'], ['a,200,22', 'outOfRange'], ['a,113.9,22.7,x', 'rowLength'], ['"a,113.9,22.7', 'unclosedQuote'],
    [`a${',1'.repeat(10_000)}`, 'rowLength'],
  ])('%.30s: %s', async (line, code) => {
    const file = await opened(fileOf('a.csv', `${header}${'好,113.9,22.7\n'.repeat(5)}${line}\n${'好,113.9,22.7\n'.repeat(5)}`));
    const { points, problems } = await run(file);
    expect(points).toHaveLength(10);
    expect(problems).toMatchObject([{ code, row: 7 }]);
    for (const language of ['zh-CN', 'en'] as const) expect(intakeWords[language].problem(problems[0]!)).toMatch(/7/);
  });

  it('a stray quote does not swallow the rows up to the next quoted cell', async () => {
    const file = await opened(fileOf('a.csv', `${header}${'好,113.9,22.7\n'.repeat(5)}"5 寸,113.9,22.7\n${'好,113.9,22.7\n'.repeat(5)}"好","113.9","22.7"\n`));
    const { points, problems } = await run(file);
    expect(points).toHaveLength(11);
    expect(problems).toMatchObject([{ code: 'unclosedQuote', row: 7, file: 'a.csv' }]);
  });

  it('a file that can no longer be read on the way keeps what was read', async () => {
    const file = fileOf('a.csv', csv);
    const bytes = encoded(csv, 'utf-8');
    const { intake, source } = await opened(file);
    file.stream = () => new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array(bytes)),
      pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
    });
    const { points, problems } = await run({ intake, source });
    expect(points.length).toBeGreaterThanOrEqual(sites.length - 1);
    expect(problems).toMatchObject([{ code: 'unreadable', file: 'a.csv' }]);
  });

  it('degrees and metres in one file are noticed, and each row is answered', async () => {
    const rows = [...siteTable('epsg4547').slice(0, 4), ...siteTable('wgs84').slice(4)];
    const file = await opened(fileOf('a.csv', delimited([['名称', '经度', '纬度', '行业'], ...rows.slice(1)])));
    expect(file.intake).toMatchObject({ position: { kind: 'grid' }, system: { system: 'epsg4547', from: 'numbers' } });
    expect(file.intake.remarks.map(({ code }) => code)).toEqual(['mixedSystems']);
    const { points, problems } = await run(file);
    expect(points).toHaveLength(3);
    expect(problems).toMatchObject([{ code: 'degreesAmongGrid', row: 5 }]);
  });

  it('eastings with a zone’s number among eastings without are listed', async () => {
    const rows = [...siteTable('epsg4526').slice(0, 4), ...siteTable('epsg4547').slice(4)];
    const file = await opened(fileOf('a.csv', delimited([['名称', 'Y', 'X', '行业'], ...rows.slice(1)])));
    const { points, problems } = await run(file);
    expect(points).toHaveLength(3);
    expect(problems).toMatchObject([{ code: 'offGrid', row: 5 }]);
  });

  it('of a layer, too', async () => {
    const bad = ['[1e400,22]', '["x",2]', '[]', 'null', '{"a":1}', `${'['.repeat(50)}1${']'.repeat(50)}`];
    const file = await opened(fileOf('a.geojson', collection([feature('[113.9,22.7]'), ...bad.map((coordinates) => feature(coordinates)), '7', 'null', feature('[113.9,22.7]')].join(','))));
    const { points, problems } = await run(file);
    expect(points).toHaveLength(2);
    expect(problems.map(({ code, row }) => [code, row]).sort()).toEqual([...bad.map((_, index) => ['badCoordinates', index + 2]), ['notFeature', 8], ['notFeature', 9]].sort());
  });

  it('lines, several points and short rings each say what they are', async () => {
    const of = (geometry: object) => `{"type":"Feature","properties":{},"geometry":${JSON.stringify(geometry)}}`;
    let nested: object = { type: 'Point', coordinates: [1, 2] };
    for (let depth = 0; depth < 70; depth += 1) nested = { type: 'GeometryCollection', geometries: [nested] };
    const file = await opened(fileOf('a.geojson', collection([
      of({ type: 'LineString', coordinates: [[113, 22], [114, 23]] }), of({ type: 'MultiPoint', coordinates: [[113, 22], [114, 23]] }), of({ type: 'Polygon', coordinates: [[[113, 22], [114, 23], [113, 22]]] }),
      of({ type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [113, 22] }, { type: 'Polygon', coordinates: [[[113, 22], [114, 22], [114, 23], [113, 22]]] }] }), of(nested),
      of({ type: 'GeometryCollection', geometries: [] }), of({ type: 'MultiPoint', coordinates: [[113.9, 22.7]] }), '{"type":"Feature","properties":null,"geometry":null}',
    ].join(','))));
    const { points, problems } = await run(file);
    expect(points).toEqual([[113.9, 22.7]]);
    expect(problems.map(({ code }) => code)).toEqual(['line', 'severalPoints', 'shortRing', 'mixedGeometry', 'rowTooDeep', 'noGeometry', 'noGeometry']);
  });

  it('a layer cut short gives the features that stand whole', async () => {
    const file = await opened(fileOf('a.geojson', collection([feature('[113.9,22.7]', '{"a":"}{\\"["}'), feature('[113.8,22.6]')].join(',')).slice(0, -40)));
    const { points, problems } = await run(file);
    expect(points).toEqual([[113.9, 22.7]]);
    expect(problems).toMatchObject([{ code: 'cutShort', row: 2 }]);
  });

  it('a damaged record of a shapefile does not end it', async () => {
    const shp = shpOf([{ rings: [[[113, 22], [113, 23], [114, 23], [113, 22]]] }, { rings: [[[113, 22], [113, 23], [114, 23], [113, 22]]] }], 5);
    new DataView(shp.buffer).setInt32(100 + 8 + 36, 1_000_000_000, true);
    const { geometries, problems } = await run(await opened([fileOf('a.shp', shp), fileOf('a.prj', prj.wgs84)]));
    expect(geometries).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'rowDamaged', row: 1, file: 'a.shp' }]);
  });
});

describe('names that objects have', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  it('are columns like others, in tables', async () => {
    const { intake } = await opened(fileOf('a.csv', `${names.join(',')},经度,纬度\n1,2,3,4,113.9,22.7\n`));
    expect(intake.columns.slice(0, 4)).toEqual(names);
    expect(intake.sample[0]!.cells.slice(0, 4)).toEqual(['1', '2', '3', '4']);
  });

  it('and in layers', async () => {
    const properties = `{${names.map((name, index) => `"${name}":"${index}"`).join(',')}}`;
    const { intake } = await opened(fileOf('a.geojson', collection(feature('[113.9,22.7]', properties), ',"__proto__":{"type":"x"}')));
    expect(intake.columns).toEqual(names);
    expect(intake.sample[0]!.cells).toEqual(['0', '1', '2', '3']);
    expect(({} as Record<string, unknown>).type).toBeUndefined();
    const fields = [{ name: '__proto__', length: 9 }];
    const shapefile = await opened([fileOf('a.shp', shpOf([{ point: [113.9, 22.7] }])), fileOf('a.dbf', dbfOf(fields, [['x']]))]);
    expect(shapefile.intake.sample[0]!.cells).toEqual(['x']);
  });
});

describe('whatever the bytes', () => {
  const endings = fc.constantFrom('csv', 'tsv', 'txt', 'xlsx', 'geojson', 'json', 'kml', 'kmz', 'zip', 'shp', 'dbf', '');
  const seeds: Uint8Array[] = [
    encoded(csv, 'gbk'), encoded(csv, 'utf-16le'), strToU8(collection(feature('[113.9,22.7]', '{"a":[1,{"b":2}]}'))), shpOf([{ point: [1, 2] }, { rings: [[[0, 0], [0, 1], [1, 1], [0, 0]]] }], 5),
    dbfOf([{ name: '名', length: 5 }], [['x']]), zipSync({ 'doc.kml': strToU8('<kml><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></kml>') }),
    workbookWith(sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>lon</t></is></c><c r="B1"><v>2</v></c></row>')), strToU8('<kml><Placemark><name>&amp;</name><Polygon/></Placemark></kml>'),
  ];
  /** A good file with some bytes changed, cut or doubled. */
  const damaged = fc.tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }), fc.nat(), fc.boolean()).map(([seed, changes, cut, whole]) => {
    const bytes = seed.slice(0, whole ? seed.length : cut % (seed.length + 1));
    for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });

  it('nothing is thrown, and every row is a row or a problem with a sentence', async () => {
    await fc.assert(fc.asyncProperty(endings, fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged, fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => strToU8(text))), async (ending, bytes) => {
      const result = await openIntake([fileOf(ending === '' ? 'file' : `file.${ending}`, bytes)]);
      const problems = 'problem' in result ? [result.problem] : [...result.intake.remarks];
      if (!('problem' in result)) {
        for await (const batch of result.source.rows()) {
          for (const item of batch) {
            if (isProblem(item)) problems.push(item);
            else expect(item.cells).toHaveLength(result.intake.columns.length);
          }
        }
        if (result.intake.position) problems.push(...(await run(result)).problems);
      }
      for (const problem of problems) {
        expect(intakeWords['zh-CN'].problem(problem)).toMatch(/[。]$/);
        expect(intakeWords.en.problem(problem)).toMatch(/[.]$/);
      }
    }), { numRuns: 600 });
  }, 120_000);
});

describe('quoting', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'a中"\',\n\r \t;1.'.split('')), maxLength: 8 });

  it('any cells come back as they were, however the text is cut into pieces', () => {
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), fc.array(fc.nat(400), { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (rows, cuts, end) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end);
      const read = createRecordReader(',');
      const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((one, other) => one - other), text.length];
      const pieces = places.slice(1).map((place, index) => text.slice(places[index], place));
      const found = [...pieces.flatMap((piece) => read(piece, false)), ...read('', true)];
      expect(found).toEqual(rows.map((cells, index) => ({ number: index + 1, cells: [...cells] })));
    }), { numRuns: 500 });
  });

  it('sites far apart in a large file are found by their number', async () => {
    const filler = Array.from({ length: 30_000 }, (_, index) => [`厂 ${index}`, '113.9', '22.7', '其他']);
    const [header = [], ...rows] = siteTable();
    const file = await opened(fileOf('a.csv', encoded(delimited([header, ...filler, ...rows]), 'gbk')));
    const { points, rows: count, ...rest } = await run(file);
    expect(count).toBe(30_000 + sites.length);
    expect(farthest({ ...rest, rows: count, points: points.slice(-sites.length) })).toBeLessThan(0.05);
  });
});
