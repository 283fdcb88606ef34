import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { run, squareZone, textOf } from './support';

const zones = [squareZone('甲', 114, 22.7), squareZone('乙', 114.02, 22.7), squareZone('丙', 114.1, 22.8, { uncertaintyMetres: 500 })];
const cellsOf = (bytes: Uint8Array, encoding = 'utf-8') =>
  Papa.parse<string[]>(textOf(bytes, encoding).replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
const ours = (bytes: Uint8Array, encoding = 'utf-8') => cellsOf(bytes, encoding).map((cells) => cells.slice(-6));

describe('a table that is assigned', () => {
  it('gains six columns, and says what each row is', async () => {
    const table = '名称,经度,纬度\na,114,22.7\nb,114.012,22.7\nc,114.1,22.809\nd,114.1,22.6\ne,,22.7\n';
    const { bytes, summary, prepared } = await run(table, zones);
    expect(cellsOf(bytes)).toEqual([
      ['名称', '经度', '纬度', 'zone_ids', 'zone_names', 'assignment', 'boundary_distance_m', 'assumed_crs', 'note'],
      ['a', '114', '22.7', '甲', '甲片区', 'inside', '1027.5', 'wgs84 (assumed)', ''],
      ['b', '114.012', '22.7', '乙', '乙片区', 'inside', '205.5', 'wgs84 (assumed)', ''],
      ['c', '114.1', '22.809', '丙', '丙片区', 'possible', '110.7', 'wgs84 (assumed)', '丙 may be off by 500 m'],
      ['d', '114.1', '22.6', '', '', 'outside', expect.stringMatching(/^\d{5}\.\d$/), 'wgs84 (assumed)', 'nearest 乙'],
      ['e', '', '22.7', '', '', 'unreadable', '', 'wgs84 (assumed)', 'It has no coordinates. Add them.'],
    ]);
    expect(summary).toEqual({ rows: 5, counts: [2, 0, 1, 1, 1], firstUnreadable: 6 });
    expect(prepared.columns).toEqual(['经度', '纬度']);
  });

  it('says it in Chinese', async () => {
    const { bytes } = await run('经度,纬度\n114.1,22.809\n114.1,22.6\nx,1\n', zones, { language: 'zh' });
    expect(ours(bytes).slice(1).map((cells) => cells.slice(4))).toEqual([
      ['wgs84（默认）', '丙的位置可能偏离500米'], ['wgs84（默认）', '最近：乙'],
      ['wgs84（默认）', '“x”不是坐标数字。请改正。'],
    ]);
  });

  it('has a point on a shared edge in both zones', async () => {
    // 114.25 and 22.75 are exact numbers, and so are these edges.
    const shared = [0, 1].map((at): ReturnType<typeof squareZone> => {
      const west = 114 + at / 4;
      return {
        ...squareZone(`z${at}`, 0, 0),
        geometry: { type: 'Polygon', coordinates: [[[west, 22.5], [west + 0.25, 22.5], [west + 0.25, 22.75], [west, 22.75], [west, 22.5]]] },
      };
    });
    const { bytes } = await run('lon,lat\n114.25,22.625\n', shared);
    expect(ours(bytes)[1]?.slice(0, 4)).toEqual(['z0;z1', 'z0片区;z1片区', 'edge', '0.0']);
  });

  it('says possible near an uncertain boundary, inside or outside; inside where another zone surely holds it', async () => {
    const wide = squareZone('wide', 114.1, 22.81, { name: 'wide' });
    const { bytes } = await run('lon,lat\n114.1,22.812\n114.1,22.8\n114.1,22.809\n', [zones[2]!]);
    expect(ours(bytes).slice(1).map((cells) => cells.slice(0, 4))).toEqual([
      ['丙', '丙片区', 'possible', '221.5'], ['丙', '丙片区', 'inside', expect.any(String)], ['丙', '丙片区', 'possible', '110.7'],
    ]);
    const both = await run('lon,lat\n114.1,22.809\n114.1,22.812\n', [zones[2]!, wide]);
    expect(ours(both.bytes).slice(1).map((cells) => [cells[0], cells[2], cells[5]])).toEqual([
      ['丙;wide', 'inside', '丙 may be off by 500 m'], ['wide', 'inside', '丙 may be off by 500 m'],
    ]);
  });

  it('keeps every byte of every row', async () => {
    const rows = ['1,"a ""b""\nc, d",114,22.7', '2,  spaces  ,"114.012"," 22.7 "', '', '3,=1+1,114.1,22.8', "4,'x,114.1,22.8", '5,5" pipe,114,22.7'];
    for (const newline of ['\n', '\r\n', '\r']) {
      for (const end of [newline, '']) {
        const table = ['\uFEFFid,name,lon,lat', ...rows].join(newline) + end;
        const text = textOf((await run(table, zones)).bytes);
        // What was appended to each record goes again.
        const stripped = text.replaceAll(',zone_ids,zone_names,assignment,boundary_distance_m,assumed_crs,note', '')
          .replace(/,[^,\n\r]*,[^,\n\r]*,(inside|possible|outside|unreadable),[\d.]*,wgs84 \(assumed\),[^,\n\r]*/g, '');
        expect(stripped).toBe(table);
        expect(text.match(/wgs84 \(assumed\)/g)).toHaveLength(5);
      }
    }
  });

  it('keeps our cells under their names where a row is short, and says where it is long', async () => {
    const { bytes } = await run('lon,lat,a,b\n114,22.7\n114,22.7,1,2,3\n114\n', zones);
    const cells = cellsOf(bytes);
    expect(cells[1]).toEqual(['114', '22.7', '', '', '甲', '甲片区', 'inside', '1027.5', 'wgs84 (assumed)', '']);
    expect(cells[2]?.slice(-6)).toEqual(['', '', 'unreadable', '', 'wgs84 (assumed)', expect.stringMatching(/^It has more cells than the header \(5 > 4\)/)]);
    expect(cells[3]).toEqual(['114', '', '', '', '', '', 'unreadable', '', 'wgs84 (assumed)', 'It has no coordinates. Add them.']);
  });

  it.each([
    ['NaN,22.7', '“NaN” is not a number'], ['114,1e400', '“1e400” is not a number'], ['22.7,114', '22.7, 114: the two numbers seem to be swapped'],
    ['"=cmd|1",22.7', '“=cmd|1” is not a number'], ['114,"', 'A quotation mark never closes'], ['0,0', 'The coordinates are 0, 0'],
    ['500000,2510000', '500000, 2510000 are metres of a projection'], [`${'9'.repeat(500)},1`, '9999… is no longitude'],
  ])('says why a row is unreadable: %s', async (row, reason) => {
    const { bytes, summary } = await run(`lon,lat\n114,22.7\n114,22.7\n${row}`, zones);
    expect(textOf(bytes)).toContain(reason);
    expect(summary.counts).toEqual([2, 0, 0, 0, 1]);
    expect(summary.firstUnreadable).toBe(4);
  });

  it('has no formula in our cells', async () => {
    const evil = squareZone('=HYPERLINK("x")', 114, 22.7, { name: '@a,b' });
    const { bytes } = await run('lon,lat\n114,22.7\n', [evil]);
    expect(textOf(bytes).split('\n')[1]).toBe(`114,22.7,"'=HYPERLINK(""x"")","'@a,b",inside,1027.5,wgs84 (assumed),`);
  });

  it.each([[',', ','], ['tabs', '\t'], [';', ';']])('may be cut by %s', async (_, delimiter) => {
    const shared = [squareZone('a', 114, 22.7, { name: 'A;B' }), squareZone('b', 114, 22.7)];
    const table = ['name,lon,lat', 'x,114,22.7'].join('\n').replaceAll(',', delimiter);
    const { data } = Papa.parse<string[]>(textOf((await run(table, shared)).bytes), { delimiter });
    expect(data[1]).toEqual(['x', '114', '22.7', 'a;b', 'A;B;b片区', 'inside', '1027.5', 'wgs84 (assumed)', '']);
  });

  it('is the same in GBK, whether or not that is said, in which our cells are written too', async () => {
    const table = '名称,经度,纬度\n光明“科学城”,114,22.7\n镕基,114.1,22.6\n';
    const plain = await run(table, zones);
    for (const encoding of [undefined, 'gbk', 'gb18030']) {
      const { bytes } = await run(iconv.encode(table, 'gb18030'), zones, { encoding });
      expect(iconv.decode(Buffer.from(bytes), 'gb18030')).toBe(textOf(plain.bytes));
    }
  });

  it('may write its coordinates in any way that is read elsewhere', async () => {
    const { bytes } = await run('lon,lat\n114,22.7\n１１４,22.7\n114°0′0″E,22°42′\n"114","22.7°"\n', zones);
    expect(ours(bytes).slice(1).map((cells) => [cells[0], cells[2], cells[3]])).toEqual(Array(4).fill(['甲', 'inside', '1027.5']));
    const single = await run('name,坐标\na,"114, 22.7"\nb,POINT (114 22.7)\n', zones);
    expect(ours(single.bytes)[1]).toEqual(['甲', '甲片区', 'inside', '1027.5', 'wgs84 (assumed)', '']);
    const wkt = await run('name,wkt\na,POINT (114 22.7)\nb,POINT EMPTY\n', zones);
    expect(ours(wkt.bytes).slice(1).map((cells) => cells[2])).toEqual(['inside', 'unreadable']);
  });

  it('may begin with a spreadsheet’s own line', async () => {
    expect(textOf((await run('sep=;\nlon;lat\n114;22.7\n', zones)).bytes))
      .toBe('sep=;\nlon;lat;zone_ids;zone_names;assignment;boundary_distance_m;assumed_crs;note\n114;22.7;甲;甲片区;inside;1027.5;wgs84 (assumed);\n');
  });

  it('without rows gains its columns', async () => {
    expect(textOf((await run('lon,lat', zones)).bytes)).toBe('lon,lat,zone_ids,zone_names,assignment,boundary_distance_m,assumed_crs,note');
  });

  it('is the same however it is read, in one thread or several', { timeout: 60_000 }, async () => {
    const one = '"a\n""b""",114,22.7\nc,114.012,22.7\n,x,1\n';
    const table = `name,lon,lat\n${one.repeat(40_000)}`;
    const [whole, pieces] = [await run(table, zones, {}, 1 << 26), await run(table, zones, {}, 50_001)];
    expect(Buffer.from(whole.bytes).equals(Buffer.from(pieces.bytes))).toBe(true);
    expect(whole.summary).toEqual(pieces.summary);
    expect(whole.summary).toEqual({ rows: 120_000, counts: [80_000, 0, 0, 0, 40_000], firstUnreadable: 4 });
    const small = await run(`name,lon,lat\n${one}`, zones);
    const [header = '', rest = ''] = [textOf(small.bytes).slice(0, textOf(small.bytes).indexOf('\n') + 1), textOf(small.bytes)];
    expect(textOf(whole.bytes) === header + rest.slice(header.length).repeat(40_000)).toBe(true);
  });

  it('is answered for every row, whatever its cells hold', { timeout: 60_000 }, async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '光', ',', '"', '\n', ' ', '1', '.', '-'), maxLength: 6 });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), async (rows) => {
      const table = Papa.unparse([['name', 'lon', 'lat'], ...rows], { newline: '\n' });
      const { bytes, summary } = await run(table, zones);
      expect(summary.rows).toBe(rows.length);
      const { data } = Papa.parse<string[]>(textOf(bytes), { delimiter: ',', newline: '\n' });
      expect(data.slice(1).map((cells) => cells.slice(0, 3))).toEqual(rows);
      expect(data.every((cells) => cells.length === 9)).toBe(true);
    }), { numRuns: 200 });
  });
});

describe('a table that is refused', () => {
  it.each([
    ['', /sites\.csv is empty/],
    ['PK\u0003\u0004...', /is a workbook or another zip: save the table as CSV/],
    ['a\0b,c\n', /bytes of zero/],
    ['<!doctype html><html>\n', /no columns of coordinates are recognised/],
    ['lon,lat,note\n1,2,3\n', /already has a column note/],
    ['lon，lat\n114，22.7\n', /set apart by “，”/],
    ['X,Y\n2512345,39512345\n', /convert them first/],
  ])('has a reason: %s', async (table, reason) => {
    await expect(run(table, zones)).rejects.toThrow(reason);
  });

  it('is in UTF-16', async () => {
    await expect(run(Buffer.from('\uFEFFlon,lat\n', 'utf16le'), zones)).rejects.toThrow(/UTF-16/);
  });
});
