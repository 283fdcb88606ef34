import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { lineFeed } from '../../../scripts/assign/bytes';
import { Gathering, wholeRecords } from '../../../scripts/assign/chunks';
import { endOfRecord, endOfRecords } from '../../../scripts/assign/records';

const form = { delimiter: 0x2c, newline: lineFeed };

/** What may stand in a cell, and where the form of a table lies. */
const cell = fc.string({ unit: fc.constantFrom('a', '光', ',', '"', '\n', '\r\n', ' ', '1', ';'), maxLength: 8 });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 })
  .filter((rows) => rows.every((row) => row.length > 1 || row[0] !== ''));

/** The records of some bytes, each with its newline. */
function recordsOf(bytes: Uint8Array): string[] {
  const records: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = endOfRecord(bytes, at, bytes.length, form, true);
    const next = end < 0 ? bytes.length : end;
    records.push(Buffer.from(bytes.subarray(at, next)).toString());
    at = next;
  }
  return records;
}

describe('the records of a table', () => {
  it('are those of papaparse', () => {
    fc.assert(fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, newline, quotes) => {
      const text = `${Papa.unparse(rows, { newline, quotes })}${newline}`;
      const records = recordsOf(Buffer.from(text));
      expect(records.join('')).toBe(text);
      expect(records.map((record) => Papa.parse<string[]>(record.replace(/\r?\n$/, ''), { delimiter: ',', newline: '\n' }).data[0]?.map((one) => one.replaceAll('\r\n', '\n'))))
        .toEqual(rows.map((row) => row.map((one) => one.replaceAll('\r\n', '\n'))));
    }), { numRuns: 2000 });
  });

  it('take a quote within a cell as a letter, as papaparse does', () => {
    const text = 'a,5" pipe,b\nc,d"",e\n';
    expect(recordsOf(Buffer.from(text))).toEqual(['a,5" pipe,b\n', 'c,d"",e\n']);
    expect(Papa.parse(text.trimEnd(), { delimiter: ',' }).data).toEqual([['a', '5" pipe', 'b'], ['c', 'd""', 'e']]);
  });

  it('end with their line where a quote is never closed', () => {
    expect(recordsOf(Buffer.from('a,"b\nc,d\n'))).toEqual(['a,"b\n', 'c,d\n']);
    expect(endOfRecord(Buffer.from('a,"b\nc,d\n'), 0, 9, form, false)).toBe(-1);
  });

  it('that are whole end where the last of them ends', () => {
    expect(endOfRecords(Buffer.from('a,b\nc,d\ne'), 9, form, false)).toBe(8);
    expect(endOfRecords(Buffer.from('a,b\nc,"d\ne'), 10, form, false)).toBe(4);
    expect(endOfRecords(Buffer.from('a,"b\n'), 5, form, false)).toBe(0);
  });
});

describe('pieces of whole records', () => {
  async function piecesOf(bytes: Uint8Array, size: number): Promise<Uint8Array[]> {
    async function* source() {
      for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of wholeRecords(new Gathering(), source(), form)) pieces.push(piece);
    return pieces;
  }

  it('hold every byte once and in order, and begin with a record', async () => {
    const row = '17,"a ""quoted""\nname, with commas",113.9,22.7\n';
    const bytes = Buffer.from(row.repeat(60_000));
    const pieces = await piecesOf(bytes, 65_536);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    for (const piece of pieces) expect(piece.length % row.length).toBe(0);
  });

  it('go on after a quote that is never closed', async () => {
    const bytes = Buffer.from(`"stray,1,2\n${'plain,1,2\n'.repeat(400_000)}`);
    const pieces = await piecesOf(bytes, 65_536);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  });

  it('are refused where a row has no end', async () => {
    await expect(piecesOf(new Uint8Array(20 << 20).fill(65), 1 << 20)).rejects.toThrow(/longer than 16 MB/);
  });
});
