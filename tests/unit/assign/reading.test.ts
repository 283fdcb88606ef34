import { describe, expect, it } from 'vitest';
import { settleReading } from '../../../scripts/assign/reading';

const nothing = { system: undefined, longitude: undefined, latitude: undefined };
const rows = (...cells: string[][]) => cells.map((row, at) => ({ number: at + 2, cells: row }));
const degrees = rows(['113.95', '22.75']);
const settle = (columns: string[], sample = degrees, options: Partial<typeof nothing> | object = {}) => settleReading(columns, sample, { ...nothing, ...options });

describe('what is read in a table', () => {
  it.each([[['经度', '纬度']], [['lon', 'lat']], [['LNG', 'LAT']], [['Longitude', 'latitude']], [[' 经度(°) ', '纬度（度）']], [['x', 'y']]])('are columns of degrees named %j', (columns) => {
    expect(settle(columns)).toEqual({ choice: { kind: 'degrees', longitude: 0, latitude: 1 }, system: 'wgs84', from: 'nothing', remarks: [] });
  });

  it('is told by names where there are no rows', () => {
    expect(settle(['id', 'lon', 'lat'], [])).toMatchObject({ choice: { kind: 'degrees', longitude: 1, latitude: 2 }, system: 'wgs84' });
  });

  it('is remarked upon where names and numbers contradict each other', () => {
    const { choice, remarks } = settle(['lat', 'lon']);
    expect(choice).toEqual({ kind: 'degrees', longitude: 0, latitude: 1 });
    expect(remarks).toEqual([{ code: 'swapped' }]);
  });

  it('is asked for where several columns may be meant, or none is', () => {
    expect(() => settle(['lon', 'lat', '经度', '纬度'])).toThrow(/several columns may hold the position: lon, 经度, lat, 纬度\. Name two/);
    expect(() => settle(['名称', '地址'], rows(['a', 'b']))).toThrow(/no columns of coordinates are recognised\. Columns found: 名称, 地址\. Name two/);
    expect(() => settle(Array.from({ length: 10_000 }, (_, at) => `c${at}`), [])).toThrow(/c39 and 9960 more\. Name two/);
    expect(() => settle(['113.95', '22.75'])).toThrow(/the first row holds a position/);
  });

  it('is what the command line names, in its order', () => {
    const given = (longitude: string, latitude?: string) => () => settle(['a', 'b', 'b'], degrees, { longitude, latitude });
    expect(settle(['a', 'b'], degrees, { longitude: 'b', latitude: 'a' }).choice).toEqual({ kind: 'degrees', longitude: 1, latitude: 0 });
    expect(given('c', 'a')).toThrow('--lon c: there is no such column. Columns found: a, b');
    expect(given('a', 'a')).toThrow('same column');
    expect(given('a', 'b')).toThrow('2 columns have this name');
    expect(given('a')).toThrow('go together');
  });

  it('is refused where the grid is another', () => {
    expect(() => settle(['X', 'Y'], rows(['2512345', '39512345']))).toThrow(/metres of a grid, but neither of EPSG:4547 nor of EPSG:4526 \(39\): convert them first/);
  });
});
