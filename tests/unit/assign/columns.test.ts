import { describe, expect, it } from 'vitest';
import { findPair } from '../../../scripts/assign/columns';

const find = (...columns: string[]) => findPair(columns, undefined, undefined);

describe('the columns of a position', () => {
  it.each([
    [['名称', '经度', '纬度']], [['id', 'lon', 'lat']], [['id', 'LNG', 'LAT']], [['a', 'Longitude', 'latitude']], [['', ' 经度(°) ', '纬度（度）']],
  ])('are found by names of degrees: %j', (columns) => {
    expect(find(...columns)).toEqual({ kind: 'degrees', east: 1, north: 2, named: null });
  });

  it('are found by the surveyors’ letters, and by names of grids', () => {
    expect(find('点号', 'X坐标', 'Y坐标')).toMatchObject({ kind: 'letters', east: 1, north: 2 });
    expect(find('y', 'x')).toMatchObject({ kind: 'letters', east: 1, north: 0 });
    expect(find('纵坐标', '横坐标')).toMatchObject({ kind: 'grid', east: 1, north: 0 });
    expect(find('northing', 'easting')).toMatchObject({ kind: 'grid', east: 1, north: 0 });
  });

  it('say their system', () => {
    expect(find('gcj02_lng', 'gcj02_lat')).toMatchObject({ named: 'gcj02' });
    expect(find('百度经度', '百度纬度')).toMatchObject({ named: 'bd09' });
    expect(find('经度(WGS84)', '纬度(WGS84)')).toMatchObject({ named: 'wgs84' });
  });

  it('of degrees go before letters', () => {
    expect(find('x', 'y', 'lon', 'lat')).toMatchObject({ kind: 'degrees', east: 2, north: 3 });
  });

  it('are asked for where several may be meant, or none is', () => {
    expect(() => find('lon', 'lat', '经度', '纬度')).toThrow(/several columns may hold the position: lon, 经度, lat, 纬度/);
    expect(() => find('名称', '地址')).toThrow(/no columns of coordinates are recognised\. Columns found: 名称, 地址/);
    expect(() => find(...Array.from({ length: 10_000 }, (_, at) => `c${at}`))).toThrow(/c39 and 9960 more\. Name two/);
  });

  it('are those that are named', () => {
    expect(findPair(['a', 'b'], 'b', 'a')).toEqual({ kind: 'given', east: 1, north: 0, named: null });
    expect(() => findPair(['a', 'b'], 'c', 'a')).toThrow('--lon c: there is no such column. Columns found: a, b');
    expect(() => findPair(['a', 'b'], 'a', 'a')).toThrow('same column');
    expect(() => findPair(['a', 'a'], 'a', 'b')).toThrow('2 columns have this name');
    expect(() => findPair(['a', 'b'], 'a', undefined)).toThrow('go together');
  });
});
