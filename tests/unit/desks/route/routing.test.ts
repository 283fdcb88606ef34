// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoutingServer } from '../../../../src/configuration/types';
import { askRoads } from '../../../../src/desks/route/routing/ask';
import { decodePolyline } from '../../../../src/desks/route/routing/polyline';
import { readOsrm } from '../../../../src/desks/route/routing/read-osrm';
import { readValhalla } from '../../../../src/desks/route/routing/read-valhalla';
import { roadsAddress } from '../../../../src/desks/route/routing/request';
import { limits } from '../../../../src/desks/route/routing/roads';
import type { LonLat } from '../../../../src/geo/mercator';

const name = { zh: '甲', en: 'A' };
const osrm: RoutingServer = { engine: 'osrm', url: 'https://roads.example/car/', name };
const valhalla: RoutingServer = { engine: 'valhalla', url: 'https://roads.example/v?key=k', profile: 'truck', name };
const stops: readonly LonLat[] = [[20, 10], [20.01, 10], [20.02, 10.01]];

const osrmAnswer = {
  code: 'Ok',
  routes: [{
    geometry: { type: 'LineString', coordinates: [[20.0001, 10], [20.01, 10.0001], [20.02, 10.0099]] },
    legs: [{ distance: 1500.5, duration: 120.4, summary: '<script>alert(1)</script>' }, { distance: 2000, duration: 200 }],
    distance: 3500.5, duration: 320.4,
  }],
  waypoints: [{ location: [20.0001, 10], name: '<img src=x onerror=alert(1)>' }, { location: [20.01, 10.0001] }, { location: [20.02, 10.0099] }],
};

/** The published encoding, written down once more for the test. */
function encode(line: readonly LonLat[]): string {
  let [x, y] = [0, 0];
  const number = (value: number): string => {
    let rest = value < 0 ? -value * 2 - 1 : value * 2;
    let text = '';
    while (rest >= 32) {
      text += String.fromCharCode((rest % 32 + 32) + 63);
      rest = Math.floor(rest / 32);
    }
    return text + String.fromCharCode(rest + 63);
  };
  return line.map(([longitude, latitude]) => {
    const [east, north] = [Math.round(longitude * 1e6), Math.round(latitude * 1e6)];
    const text = number(north - y) + number(east - x);
    [x, y] = [east, north];
    return text;
  }).join('');
}

const valhallaAnswer = {
  trip: {
    status: 0, units: 'kilometers',
    legs: [
      { summary: { length: 1.5005, time: 120.4 }, shape: encode([[20.0001, 10], [20.01, 10.0001]]) },
      { summary: { length: 2, time: 200 }, shape: encode([[20.01, 10.0001], [20.02, 10.0099]]) },
    ],
  },
};

const responding = (body: BodyInit | null, status = 200): typeof fetch => () => Promise.resolve(new Response(body, { status }));
const asked = (fetcher: typeof fetch, server = osrm, seconds = 5) => askRoads(server, stops, { fetcher, base: 'https://map.example/', seconds });

/** A stream that never ends by itself, and counts what was taken of it. */
function endless(piece: Uint8Array<ArrayBuffer>): { readonly stream: ReadableStream<Uint8Array>; taken(): number; cancelled(): boolean } {
  let pieces = 0;
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      pieces += 1;
      controller.enqueue(piece);
    },
    cancel() {
      cancelled = true;
    },
  });
  return { stream, taken: () => pieces * piece.byteLength, cancelled: () => cancelled };
}

describe('asking a server for roads', () => {
  it('sends positions, and nothing else', () => {
    expect(roadsAddress(osrm, stops, 'https://map.example/')).toBe(
      'https://roads.example/car/route/v1/driving/20.000000,10.000000;20.010000,10.000000;20.020000,10.010000?overview=full&geometries=geojson&steps=false&alternatives=false');
    const address = new URL(roadsAddress(valhalla, stops, 'https://map.example/'));
    expect(address.origin + address.pathname).toBe('https://roads.example/v/route');
    expect(address.searchParams.get('key')).toBe('k');
    expect(JSON.parse(address.searchParams.get('json') ?? '')).toEqual({
      locations: [{ lat: 10, lon: 20, type: 'break' }, { lat: 10, lon: 20.01, type: 'break' }, { lat: 10.01, lon: 20.02, type: 'break' }],
      costing: 'truck', units: 'kilometers', directions_type: 'none',
    });
    expect(roadsAddress({ ...osrm, url: 'roads' }, stops.slice(0, 1), 'https://map.example/sub/')).toMatch(/^https:\/\/map\.example\/sub\/roads\/route\/v1\/driving\/20/);
  });

  it('tells neither who asks nor from where, and follows nobody elsewhere', async () => {
    let init: RequestInit | undefined;
    await asked((_, given) => {
      init = given;
      return Promise.resolve(new Response(JSON.stringify(osrmAnswer)));
    });
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  });

  it.each([['OSRM', osrm, osrmAnswer], ['Valhalla', valhalla, valhallaAnswer]] as const)('reads distances, times and the line of %s', async (_, server, answer) => {
    const read = await asked(responding(JSON.stringify(answer)), server);
    expect(read).toEqual({
      roads: {
        legs: [{ metres: 1500.5, seconds: 120.4 }, { metres: 2000, seconds: 200 }],
        line: expect.arrayContaining([[20.0001, 10], [20.02, 10.0099]]) as unknown,
      },
    });
    expect(JSON.stringify(read)).not.toMatch(/script|onerror/);
  });

  it('gives up on one that does not answer, or not to an end', async () => {
    expect(await asked(() => new Promise(() => undefined), osrm, 0.05)).toEqual({ failure: { reason: 'slow', seconds: 0.05 } });
    let signal: AbortSignal | null | undefined;
    const dripping: typeof fetch = (_, init) => {
      signal = init?.signal;
      return Promise.resolve(new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([0x7b])) })));
    };
    expect(await asked(dripping, osrm, 0.05)).toEqual({ failure: { reason: 'slow', seconds: 0.05 } });
    expect(signal?.aborted).toBe(true);
  });

  it('stops reading a body that is too large, whatever length it claims', async () => {
    const { stream, taken, cancelled } = endless(new Uint8Array(500_000).fill(0x20));
    expect(await asked(responding(stream))).toEqual({ failure: { reason: 'large', megabytes: 4 } });
    expect(taken()).toBeLessThan(limits.bytes + 2_000_000);
    expect(cancelled()).toBe(true);
  });

  it.each([
    ['a page', responding('<!doctype html><script>alert(1)</script>'), { reason: 'unreadable' }],
    ['nothing', responding(null), { reason: 'unreadable' }],
    ['half of an answer', responding(JSON.stringify(osrmAnswer).slice(0, 80)), { reason: 'unreadable' }],
    ['lists within lists', responding('['.repeat(1_000_000) + ']'.repeat(1_000_000)), { reason: 'wrong' }],
    ['an error', responding('gateway', 502), { reason: 'status', status: 502 }],
    ['an error that looks like an answer', responding(JSON.stringify(osrmAnswer), 500), { reason: 'status', status: 500 }],
    ['that there is no way', responding('{"code":"NoRoute","message":"<b>no</b>"}', 400), { reason: 'noRoute' }],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), { reason: 'unreachable' }],
  ] as const)('says so where it gets %s', async (_, fetcher, failure) => {
    expect(await asked(fetcher)).toEqual({ failure });
  });

  it('lets go when nobody waits any more', async () => {
    const controller = new AbortController();
    let signal: AbortSignal | null | undefined;
    const waiting = askRoads(osrm, stops, {
      base: 'https://map.example/', signal: controller.signal, seconds: 5,
      fetcher: (_, init) => new Promise((__, reject) => {
        signal = init?.signal;
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      }),
    });
    controller.abort();
    expect(await waiting).toEqual({ failure: { reason: 'unreachable' } });
    expect(signal?.aborted).toBe(true);
  });
});

const osrmWith = (change: (answer: typeof osrmAnswer) => unknown): unknown => {
  const copy = structuredClone(osrmAnswer);
  return change(copy) ?? copy;
};
const wrong = { failure: { reason: 'wrong' } };

describe('an answer', () => {
  it.each([
    ['another count of legs', osrmWith(({ routes }) => void routes[0]!.legs.pop())],
    ['another count of stops', osrmWith(({ waypoints }) => void waypoints.pop())],
    ['no line', osrmWith(({ routes }) => void (routes[0]!.geometry.coordinates = []))],
    ['a line off the globe', osrmWith(({ routes }) => void (routes[0]!.geometry.coordinates[1] = [200, 10]))],
    ['a distance that is none', osrmWith(({ routes }) => void (routes[0]!.legs[0]!.distance = NaN))],
    ['a distance below nothing', osrmWith(({ routes }) => void (routes[0]!.legs[0]!.distance = -1))],
    ['a distance round the earth', osrmWith(({ routes }) => void (routes[0]!.legs[0]!.distance = 4e7))],
    ['a distance shorter than the straight line', osrmWith(({ routes }) => void (routes[0]!.legs[0]!.distance = 700))],
    ['a time in words', osrmWith(({ routes }) => void ((routes[0]!.legs[0] as Record<string, unknown>)['duration'] = '120'))],
    ['a time without end', JSON.parse(JSON.stringify(osrmAnswer).replace('120.4', '1e999')) as unknown],
    ['no route', osrmWith(({ routes }) => void routes.pop())],
    ['another code', osrmWith((answer) => void (answer.code = 'ok'))],
    ['nothing', null],
    ['a list', []],
  ])('with %s is wrong', (_, answer) => {
    expect(readOsrm(answer, stops)).toEqual(wrong);
  });

  it('from a server of another country is told by the stop', () => {
    expect(readOsrm(osrmWith(({ waypoints }) => void (waypoints[1]!.location = [21, 10])), stops)).toEqual({ failure: { reason: 'farFromRoad', at: 1 } });
  });

  it('of Valhalla in miles, unfinished or with a broken line is wrong', () => {
    const { trip } = valhallaAnswer;
    for (const changed of [{ ...trip, units: 'miles' }, { ...trip, status: 1 }, { ...trip, legs: [trip.legs[0], { ...trip.legs[1], shape: '~' }] }, { ...trip, legs: trip.legs.slice(1) }]) {
      expect(readValhalla({ trip: changed }, stops)).toEqual(wrong);
    }
    expect(readValhalla({ error_code: 442 }, stops)).toEqual({ failure: { reason: 'noRoute' } });
  });

  it('of any kind is read without failing', () => {
    fc.assert(fc.property(fc.jsonValue(), (answer) => {
      expect(readOsrm(answer, stops)).toHaveProperty('failure');
      expect(readValhalla(answer, stops)).toHaveProperty('failure');
    }));
  });
});

describe('an encoded line', () => {
  it('is read as it was written', () => {
    const position = fc.tuple(fc.integer({ min: -180_000_000, max: 180_000_000 }), fc.integer({ min: -90_000_000, max: 90_000_000 })).map(([x, y]): LonLat => [x / 1e6, y / 1e6]);
    fc.assert(fc.property(fc.array(position, { maxLength: 30 }), (line) => {
      expect(decodePolyline(encode(line), 100)?.map((at) => at.map((degrees) => degrees + 0))).toEqual(line.map((at) => at.map((degrees) => degrees + 0)));
    }));
  });

  it('is refused where it is broken, and where it is too long', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = decodePolyline(text, 5);
      if (line) expect(line.length).toBeLessThanOrEqual(5);
    }));
    expect(decodePolyline(encode([[1, 1], [2, 2], [3, 3]]), 2)).toBeNull();
    expect(decodePolyline('_p~iF', 5)).toBeNull();
    expect(decodePolyline('~'.repeat(50), 5)).toBeNull();
  });
});
