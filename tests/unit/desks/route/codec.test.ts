import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan, writePlan } from '../../../../src/desks/route/codec';
import { emptyPlan, keptName, keptPosition, stopLimit, type RoutePlan, type Stop, type Travel } from '../../../../src/desks/route/plan';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const minutes = fc.integer({ min: 0, max: 600 });
const name = fc.string({ unit: 'binary', maxLength: 60 }).map(keptName).filter((text) => text !== '');
const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(keptPosition).map(([longitude, latitude]) => [longitude + 0, latitude + 0] as const);

const stop: fc.Arbitrary<Stop> = fc.oneof(
  fc.record({ kind: fc.constant('place' as const), place: id, minutes }),
  fc.record({ kind: fc.constant('position' as const), position, name, minutes }),
);
const travel: fc.Arbitrary<Travel> = fc.oneof(
  fc.constant({ kind: 'unknown' as const }),
  fc.record({ kind: fc.constant('speed' as const), kilometresPerHour: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ kind: fc.constant('minutes' as const), minutes: fc.integer({ min: 0, max: 240 }) }),
);
const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
const plan: fc.Arbitrary<RoutePlan> = fc.record({
  stops: fc.uniqueArray(stop, { maxLength: stopLimit, selector: (one) => (one.kind === 'place' ? one.place : one), comparator: Object.is }),
  date: fc.option(date), start: fc.integer({ min: 0, max: 1439 }), travel,
  startFixed: fc.boolean(), endFixed: fc.boolean(), roundTrip: fc.boolean(),
});

describe('a plan as text', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(plan, (given) => {
      expect(readPlan(writePlan(given))).toEqual({ plan: given, problems: [] });
    }), { numRuns: 300 });
  });

  it('is empty where nothing has been told, and fits an address where all has', () => {
    expect(writePlan(emptyPlan)).toBe('');
    const long: Stop = { kind: 'position', position: [-120.123456, -20.123456], name: '%~'.repeat(20), minutes: 600 };
    expect(writePlan({ ...emptyPlan, stops: Array.from({ length: stopLimit }, () => long) }).length).toBeLessThanOrEqual(4000);
  });

  it('is read from any text without failing, and what was read is written alike', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('~', ',', '@', 'a-b,30', '@1,2,3,x', 'on:2035-02-30', 'at:25:00', '%', 'speed:0', 'leg:999'), { maxLength: 40 }).map((parts) => parts.join(''))), (text) => {
      const { plan: read } = readPlan(text);
      expect(read.stops.length).toBeLessThanOrEqual(stopLimit);
      expect(readPlan(writePlan(read))).toEqual({ plan: read, problems: [] });
    }), { numRuns: 300 });
  });

  it('tells what it could not read, and keeps the rest', () => {
    const { plan: read, problems } = readPlan('iz-north,45~on:2035-02-30~@20.05,10.07,30,Hotel, east gate~iz-north,10~speed:900~@200,10,30,Nowhere~at:08:30~what');
    expect(read).toEqual({
      ...emptyPlan,
      stops: [{ kind: 'place', place: 'iz-north', minutes: 45 }, { kind: 'position', position: [20.05, 10.07], minutes: 30, name: 'Hotel, east gate' }],
      start: 510,
    });
    expect(problems).toEqual([
      { kind: 'unread', part: 'on:2035-02-30' },
      { kind: 'repeated', part: 'iz-north' },
      { kind: 'unread', part: 'speed:900' },
      { kind: 'unread', part: '@200,10,30,Nowhere' },
      { kind: 'unread', part: 'what' },
    ]);
  });

  it('keeps the first stops of too many, and counts the others', () => {
    const { plan: read, problems } = readPlan(Array.from({ length: 23 }, (_, index) => `place-${index},30`).join('~'));
    expect(read.stops).toHaveLength(stopLimit);
    expect(problems).toEqual([{ kind: 'excess', count: 3 }]);
  });
});
