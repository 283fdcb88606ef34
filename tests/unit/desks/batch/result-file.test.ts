import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { FileRequest } from '../../../../src/desks/batch/protocol';
import { placedTo, startServer, textFile } from './server';

const sites = textFile('name,lon,lat,note\n=1+1,20.05,10.07,old\n"a ""b"", c",20.041,10.07,\n公司,,,\n');

async function fileOf(format: FileRequest['format'], language: FileRequest['language'] = 'en', filter: FileRequest['query']['filter'] = {}) {
  const server = startServer(placedTo(300));
  await server.check(sites);
  return server.ask('file', { format, language, query: { filter, order: null }, name: 'sites-checked' });
}

const recordsOf = (text: string): Record<string, string>[] => Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, '').trimEnd(), { header: true, delimiter: ',' }).data;

describe('a result as a file', () => {
  it('has the file’s own columns first, then ours under names that none of them bears', async () => {
    const { name, blob } = await fileOf('csv');
    expect(name).toBe('sites-checked.csv');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head] = (await blob.text()).split('\r\n');
    expect(head?.replace(/^\uFEFF/, '')).toBe('name,lon,lat,note,zone_ids,zone_names,assignment,boundary_distance_m,assumed_crs,note_2');
  });

  it('leaves the cells as they were, save those that a spreadsheet would run', async () => {
    const [formula, quoted] = recordsOf(await (await fileOf('csv')).blob.text());
    expect(formula).toMatchObject({ name: "'=1+1", lon: '20.05', lat: '10.07', note: 'old', zone_ids: 'iz-north', zone_names: 'North Slope', assignment: 'inside', assumed_crs: 'wgs84 (given)' });
    expect(Number(formula?.boundary_distance_m)).toBeGreaterThan(1000);
    expect(quoted).toMatchObject({ name: 'a "b", c', assignment: 'possible' });
  });

  it('says in the reader’s language why a row could not be read', async () => {
    const english = recordsOf(await (await fileOf('csv')).blob.text())[2];
    const chinese = recordsOf(await (await fileOf('csv', 'zh-CN')).blob.text())[2];
    expect(english).toMatchObject({ assignment: 'unreadable', zone_ids: '', boundary_distance_m: '' });
    expect(english?.note_2).toMatch(/4/);
    expect(chinese?.note_2).toMatch(/第 ?4 ?行/);
  });

  it('holds only the rows of the query', async () => {
    expect(recordsOf(await (await fileOf('csv', 'en', { outcome: 'inside' })).blob.text())).toHaveLength(1);
  });

  it('has geometries in WGS 84 as GeoJSON, and says by which data it was made', async () => {
    const { blob } = await fileOf('geojson');
    const collection = JSON.parse(await blob.text()) as { features: { geometry: unknown; properties: Record<string, unknown> }[]; assumed_crs: string; data_version: string };
    expect(collection.features.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [20.05, 10.07] }, { type: 'Point', coordinates: [20.041, 10.07] }, null]);
    expect(collection.features[0]?.properties).toMatchObject({ name: '=1+1', zone_ids: 'iz-north', assignment: 'inside' });
    expect(collection.assumed_crs).toBe('wgs84');
    expect(collection.data_version).toBe(placedTo(300).version);
  });
});
