import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBd09, fromGcj02, toBd09, toGcj02, toGrid, type CoordinateSystem } from '../../../src/geo/coordinate-systems';
import { coordinateText } from '../../../src/geo/format-coordinates';
import { mapServiceLinks } from '../../../src/geo/map-services';
import type { LonLat } from '../../../src/geo/mercator';
import { parsePosition, type PositionHints, type PositionReading } from '../../../src/intake';
import { arbitraryInChina, metresBetween } from '../geo/coordinate-arbitraries';

const site: LonLat = [113.9341667, 22.7508333];
const bounds = [113.8, 22.6, 114.05, 22.85] as const;

const first = (text: string, hints?: PositionHints) => {
  const reading = parsePosition(text, hints);
  const [candidate] = reading.candidates;
  if (!candidate) throw new Error(`${text}: ${JSON.stringify(reading.problem)}`);
  return { ...candidate, ask: reading.ask, count: reading.candidates.length };
};

describe('degrees', () => {
  it.each([
    '113.9341667, 22.7508333', '113.9341667 22.7508333', '113.9341667，22.7508333', '１１３．９３４１６６７，２２．７５０８３３３',
    '(113.9341667, 22.7508333)', '113.9341667;22.7508333', '113.9341667\t22.7508333', '[113.9341667,22.7508333]', '113.9341667/22.7508333', '113.9341667、22.7508333',
    '22.7508333, 113.9341667', '22.7508333°, 113.9341667°',
    '经度：113.9341667 纬度：22.7508333', '纬度22.7508333，经度113.9341667', '经度 113.9341667 纬度 22.7508333',
    'lon 113.9341667 lat 22.7508333', 'lat: 22.7508333, lng: 113.9341667', '{"lng":113.9341667,"lat":22.7508333}', "{lat: 22.7508333, lng: 113.9341667}",
    '22.7508333N 113.9341667E', 'N22.7508333 E113.9341667', '22.7508333° N, 113.9341667° E', '东经113.9341667 北纬22.7508333', '东经113.9341667°，北纬22.7508333°',
    '113°56′3″E, 22°45′3″N', '113°56\'3"E 22°45\'3"N', "113°56'3''E 22°45'3''N", 'E113°56′3″ N22°45′3″', '113°56’3”E，22°45’3”N',
    '东经113度56分3秒，北纬22度45分3秒', '北纬22度45分3秒东经113度56分3秒', '22°45′3″ 113°56′3″', '22 45 3 113 56 3', 'N22 45 03 E113 56 03', '22 45 03 N 113 56 03 E',
    '113:56:03, 22:45:03', '113-56-03, 22-45-03', '22d45m3s N 113d56m3s E', '113°56.05′E 22°45.05′N', '113 56.05 22 45.05', '东经 113 度 56.05 分 北纬 22 度 45.05 分',
    '经度东经113°56′3″ 纬度北纬22°45′3″', 'x=113.9341667, y=22.7508333', '坐标：113.9341667,22.7508333', 'POINT(113.9341667 22.7508333)', 'geo:22.7508333,113.9341667',
    '113.9341667,22.7508333,35.5', '经纬度：113.9341667,22.7508333', 'lat/lng: 22.7508333, 113.9341667', '(纬度，经度)=(22.7508333，113.9341667)', '位于东经113°56′3″，北纬22°45′3″。',
  ])('%s', (text) => {
    const reading = first(text);
    expect(reading.system).toBe('wgs84');
    expect(metresBetween(reading.lonLat, site)).toBeLessThan(0.1);
    expect(reading.ask).not.toContain('order');
  });

  it('without a system named may be of three, and says so', () => {
    const reading = parsePosition('113.9341667, 22.7508333');
    expect(reading.ask).toEqual(['system']);
    expect(reading.candidates.map(({ system, systemFrom }) => [system, systemFrom])).toEqual([['wgs84', 'assumed'], ['gcj02', 'assumed'], ['bd09', 'assumed']]);
    expect(reading.candidates.map(({ orderFrom }) => orderFrom)).toEqual(['range', 'range', 'range']);
    expect(reading.candidates[1]!.lonLat).toEqual(fromGcj02([113.9341667, 22.7508333]));
    expect(reading.candidates[2]!.lonLat).toEqual(fromBd09([113.9341667, 22.7508333]));
  });

  it.each<[string, CoordinateSystem]>([
    ['GCJ-02 113.9341667, 22.7508333', 'gcj02'], ['113.9341667, 22.7508333 (gcj02)', 'gcj02'], ['高德 113.9341667,22.7508333', 'gcj02'], ['火星坐标：113.9341667,22.7508333', 'gcj02'],
    ['BD-09 113.9341667, 22.7508333', 'bd09'], ['百度地图坐标 113.9341667,22.7508333', 'bd09'], ['bd09ll: 113.9341667,22.7508333', 'bd09'],
    ['WGS84 113.9341667, 22.7508333', 'wgs84'], ['WGS 84：113.9341667 22.7508333', 'wgs84'], ['GPS 113.9341667,22.7508333', 'wgs84'], ['CGCS2000 113.9341667,22.7508333', 'wgs84'], ['EPSG:4490 113.9341667,22.7508333', 'wgs84'],
  ])('with the system’s name: %s', (text, system) => {
    const reading = first(text);
    expect(reading).toMatchObject({ system, systemFrom: 'named', ask: [], count: 1 });
    expect(reading.position).toEqual([113.9341667, 22.7508333]);
  });

  it('whose order stays open are offered in both, unless the bounds decide', () => {
    const open = parsePosition('WGS84 35.1, 60.2');
    expect(open.ask).toEqual(['order']);
    expect(open.candidates.map(({ lonLat, order, orderFrom }) => [lonLat, order, orderFrom])).toEqual([
      [[35.1, 60.2], 'longitude-latitude', 'assumed'], [[60.2, 35.1], 'latitude-longitude', 'assumed'],
    ]);
    expect(first('WGS84 35.1, 60.2', { bounds: [60, 35, 60.5, 35.5] })).toMatchObject({ lonLat: [60.2, 35.1], orderFrom: 'bounds', ask: [] });
  });

  it('whose letters cannot be are asked for', () => {
    expect(first('WGS84 lat 113.9, lon 22.7')).toMatchObject({ lonLat: [113.9, 22.7], orderFrom: 'range', ask: ['order'] });
  });

  it('south and west are negative', () => {
    expect(first('33°51′54″S 151°12′34″E').lonLat[1]).toBeCloseTo(-33.865, 3);
    expect(first('-33.865, 151.2094').lonLat[1]).toBeCloseTo(-33.865, 3);
    expect(first('南纬33.865 西经70.5').lonLat).toEqual([-70.5, -33.865]);
  });
});

describe('grids', () => {
  const { easting, northing } = toGrid('epsg4547', site)!;
  const [e, n] = [easting.toFixed(2), northing.toFixed(2)];
  it.each<[string, CoordinateSystem, string]>([
    [`${e}, ${n}`, 'epsg4547', 'easting-northing'], [`${n} ${e}`, 'epsg4547', 'northing-easting'], [`38${e}，${n}`, 'epsg4526', 'easting-northing'], [`${n}, 38${e}`, 'epsg4526', 'northing-easting'],
    [`X=${n} Y=${e}`, 'epsg4547', 'northing-easting'], [`X=${n}，Y=38${e}`, 'epsg4526', 'northing-easting'], [`X: ${e} Y: ${n}`, 'epsg4547', 'easting-northing'],
    [`X坐标${n} Y坐标38${e}`, 'epsg4526', 'northing-easting'], [`N ${n} m, E ${e} m`, 'epsg4547', 'northing-easting'], [`东坐标 ${e} 北坐标 ${n}`, 'epsg4547', 'easting-northing'],
    [`CGCS2000 / 3-degree Gauss-Kruger CM 114E ${e} ${n}`, 'epsg4547', 'easting-northing'], [`2000国家大地坐标系 中央经线114° X=${n} Y=${e}`, 'epsg4547', 'northing-easting'],
    [`EPSG:4526 38${e} ${n}`, 'epsg4526', 'easting-northing'], [`CGCS2000 ${e} ${n}`, 'epsg4547', 'easting-northing'],
  ])('%s', (text, system, order) => {
    const reading = first(text);
    expect(reading).toMatchObject({ system, order, ask: [], count: 1 });
    expect(metresBetween(reading.lonLat, site)).toBeLessThan(0.1);
  });
});

describe('links', () => {
  const near = (reading: PositionReading) => Math.min(...reading.candidates.map(({ lonLat }) => metresBetween(lonLat, site)));
  it('that this map itself offers come back', () => {
    for (const { id, url } of mapServiceLinks(site, '某地 A&B')) {
      const reading = parsePosition(url);
      expect(reading.ask).toEqual([]);
      expect(reading.candidates).toHaveLength(1);
      expect(near(reading), id).toBeLessThan(id === 'baidu' ? 1 : 0.3);
    }
  });

  const gcj02 = toGcj02(site)!.map((value) => value.toFixed(6));
  const bd09 = toBd09(site)!.map((value) => value.toFixed(6));
  const [lon, lat] = site.map(String) as [string, string];
  it.each([
    [`https://www.amap.com/?q=${gcj02[1]},${gcj02[0]},某地`, ['gcj02']],
    [`https://ditu.amap.com/regeo?lng=${gcj02[0]}&lat=${gcj02[1]}&name=x`, ['gcj02']],
    [`https://uri.amap.com/marker?position=${lon},${lat}&coordinate=wgs84`, ['wgs84']],
    [`https://wb.amap.com/?p=B0FFG,${gcj02[1]},${gcj02[0]},某地,某路`, ['gcj02']],
    [`https://apis.map.qq.com/uri/v1/marker?marker=coord:${gcj02[1]},${gcj02[0]};title:x`, ['gcj02']],
    [`http://api.map.baidu.com/marker?location=${bd09[1]},${bd09[0]}&title=x&output=html`, ['bd09']],
    [`https://api.map.baidu.com/marker?location=${gcj02[1]},${gcj02[0]}&coord_type=gcj02`, ['gcj02']],
    [`https://map.baidu.com/?latlng=${bd09[1]},${bd09[0]}&title=x`, ['bd09']],
    [`https://map.tianditu.gov.cn/?center=${lon},${lat}&zoom=16`, ['wgs84']],
    [`https://www.openstreetmap.org/#map=17/${lat}/${lon}`, ['wgs84']],
    [`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/1.5/2.5`, ['wgs84']],
    [`https://www.google.com/maps/@${lat},${lon},17z`, ['gcj02', 'wgs84']],
    [`https://www.google.com/maps/place/X/@1.5,2.5,17z/data=!3m1!4b1!4m4!3d${lat}!4d${lon}`, ['gcj02', 'wgs84']],
    [`https://maps.google.com/?q=${lat},${lon}`, ['gcj02', 'wgs84']],
    [`https://www.google.com/maps/search/?api=1&query=${lat}%2C${lon}`, ['gcj02', 'wgs84']],
    [`看这里 https://map.tianditu.gov.cn/?center=${lon},${lat}，谢谢`, ['wgs84']],
  ])('%s', (text, systems) => {
    const reading = parsePosition(text);
    expect(reading.candidates.map(({ system }) => system)).toEqual(systems);
    expect(reading.ask).toEqual(systems.length > 1 ? ['system'] : []);
    expect(near(reading)).toBeLessThan(1);
  });

  it('of Baidu in its own Mercator are understood', () => {
    // Baidu’s published sample: 116.404, 39.915 in BD-09 is 12958161, 4826047 or so in BD-09 MC.
    const reading = first('https://map.baidu.com/search/x/@12958160.97,4825890.05,15z');
    expect(reading.system).toBe('bd09');
    expect(metresBetween(reading.position, [116.404, 39.915])).toBeLessThan(200);
  });

  it.each(['https://surl.amap.com/abc123', 'https://j.map.baidu.com/12/abc', 'https://maps.app.goo.gl/xyz', 'https://example.org/?q=1,2'])('%s carries none', (text) => {
    expect(parsePosition(text).problem?.code).toBe('linkWithoutPosition');
  });
});

describe('what is no position', () => {
  it.each<[string, string]>([
    ['', 'noPosition'], ['   ', 'noPosition'], ['科技路一号', 'positionText'], ['113.9', 'positionText'], ['113.9, 22.7, 3, 4, 5', 'positionText'], ['NaN, NaN', 'positionText'],
    ['1e400, 22', 'positionText'], ['Infinity, 22', 'positionText'], ['lon 113.9 lon 22.7', 'positionText'], ['113°61′E 22°45′N', 'positionText'], ['-22.7 S, 113.9 E', 'positionText'],
    ['EPSG:32650 500000 2517000', 'rowSystem'], ['北京54 X=2517000 Y=493000', 'rowSystem'], ['西安80坐标 2517000 493000', 'rowSystem'], ['EPSG:3857 12680000 2590000', 'rowSystem'],
    ['科技路12号 113.9, 22.7', 'positionText'], ['500, 600', 'outOfRange'], ['200, 300', 'outOfRange'], ['100, 120', 'outOfRange'], ['39500000, 2500000', 'offGrid'], ['2500000, 2600000', 'offGrid'], ['9'.repeat(600), 'positionText'],
  ])('%j', (text, code) => {
    const reading = parsePosition(text);
    expect(reading.candidates).toEqual([]);
    expect(reading.problem?.code).toBe(code);
  });

  it('is never an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'0123456789.,-+°′″\'"度分秒东西南北经纬NESWxy :;/#@?&=htps'.split('')) })), (text) => {
      const { candidates, problem } = parsePosition(text, { bounds });
      expect(candidates.length > 0).toBe(problem === null);
      for (const { lonLat, position } of candidates) expect([...lonLat, ...position].every(Number.isFinite)).toBe(true);
    }), { numRuns: 2000 });
  });
});

describe('what the map itself writes comes back', () => {
  const systems: CoordinateSystem[] = ['wgs84', 'gcj02', 'bd09', 'epsg4547', 'epsg4526'];
  const onGrid = fc.tuple(fc.double({ min: 112.5, max: 115.5, noNaN: true }), fc.double({ min: 18, max: 53, noNaN: true }));
  it.each(systems)('in %s, to read and to copy', (system) => {
    fc.assert(fc.property(system.startsWith('epsg') ? onGrid : arbitraryInChina, (position: LonLat) => {
      const written = coordinateText(system, position)!;
      for (const [text, metres] of [[written.text, 1.5], [written.copy, 1]] as const) {
        const reading = parsePosition(text);
        const own = reading.candidates.filter((candidate) => candidate.system === system);
        expect(Math.min(...own.map(({ lonLat }) => metresBetween(lonLat, position)))).toBeLessThan(metres);
        // Letters leave no doubt of the order.
        if (text === written.text) expect(reading.ask).not.toContain('order');
      }
    }), { numRuns: 300 });
  });
});
