import fc from 'fast-check';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { featuresFile, tableFile, type TableCell } from '../../../src/formats';
import { xlsxTable } from '../../../src/formats/table/xlsx-table';

const columns = ['名称', 'x', 'note'];
const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());
const rowsOfXlsx = async (blob: Blob, sheet = 1): Promise<unknown[][]> => readSheet(await bytesOf(blob), sheet);
const csvRows = (text: string): string[][] => Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: 'greedy' }).data;

describe('a table as CSV', () => {
  it('starts with a byte order mark and its head, and ends each line as RFC 4180 does', async () => {
    const { name, type, blob } = await tableFile('csv', { columns, rows: [['甲', 1.5, null], ['a "b", c', -2, 'x\ny']] }, 'sites');
    expect(name).toBe('sites.csv');
    expect(type).toBe('text/csv;charset=utf-8');
    expect((await bytesOf(blob)).toString()).toBe('\uFEFF名称,x,note\r\n甲,1.5,\r\n"a ""b"", c",-2,"x\ny"\r\n');
  });

  it.each(['=1+1', '@SUM(A1)', '+cmd', '-cmd', '\t=1', ' =1', '＝1', '\r\n=1'])('neutralises %j, in cells and in heads', async (text) => {
    const { blob } = await tableFile('csv', { columns: [text], rows: [[text]] }, 'sites');
    expect(csvRows(await blob.text()).map(([cell]) => cell)).toEqual([`'${text}`, `'${text}`]);
  });

  it.each(['-12.5', '+3', '-1e-3'])('leaves the number %s as it is', async (text) => {
    const { blob } = await tableFile('csv', { columns, rows: [[text, null, null]] }, 'sites');
    expect(csvRows(await blob.text())[1]?.[0]).toBe(text);
  });

  it('gives back every text that is no formula', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((candidate) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(candidate) && candidate !== '');
    await fc.assert(fc.asyncProperty(fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1 }), async (rows) => {
      const { blob } = await tableFile('csv', { columns, rows }, 'sites');
      expect(Papa.parse((await blob.text()).replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).data.slice(1)).toEqual(rows);
    }));
  });
});

describe('a table as XLSX', () => {
  it('is read back by another library: texts, numbers, gaps, signs of XML', async () => {
    const rows: TableCell[][] = [['甲 & <乙>', 1.25, null], [' two  spaces ', -3, 'line\nline']];
    const { name, blob } = await tableFile('xlsx', { columns, rows }, 'sites');
    expect(name).toBe('sites.xlsx');
    expect(await rowsOfXlsx(blob)).toEqual([columns, ['甲 & <乙>', 1.25, null], ['two  spaces', -3, 'line\nline']]);
  });

  it('keeps what looks like a formula a text', async () => {
    const { blob } = await tableFile('xlsx', { columns, rows: [['=HYPERLINK("x")', null, null]] }, 'sites');
    expect((await rowsOfXlsx(blob))[1]?.[0]).toBe('\'=HYPERLINK("x")');
  });

  it('drops what XML cannot hold', async () => {
    const { blob } = await tableFile('xlsx', { columns, rows: [['a\u0000b\uD800c', null, null]] }, 'sites');
    expect((await rowsOfXlsx(blob))[1]?.[0]).toBe('abc');
  });

  it('goes on in a further sheet where one is full', async () => {
    const blob = xlsxTable({ columns: ['n'], rows: [[1], [2], [3]] }, 3);
    expect(await rowsOfXlsx(blob, 1)).toEqual([['n'], [1], [2]]);
    expect(await rowsOfXlsx(blob, 2)).toEqual([['n'], [3]]);
  });
});

it('writes features with their cells, and null where there is no position', async () => {
  const table = { columns: ['名称', '__proto__'], rows: [{ cells: ['甲', 'x'], geometry: { type: 'Point' as const, coordinates: [1, 2] } }, { cells: ['乙', null], geometry: null }] };
  const { name, blob } = await featuresFile(table, 'sites', { assumed_crs: 'WGS 84' });
  expect(name).toBe('sites.geojson');
  const written = JSON.parse(await blob.text()) as unknown;
  expect(written).toEqual({
    type: 'FeatureCollection', assumed_crs: 'WGS 84',
    features: [
      { type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] }, properties: JSON.parse('{"名称":"甲","__proto__":"x"}') as unknown },
      { type: 'Feature', geometry: null, properties: JSON.parse('{"名称":"乙","__proto__":null}') as unknown },
    ],
  });
});
