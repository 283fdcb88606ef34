import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPlace, addPlaces, addPosition, changeStop, moveStop, removeStop, reorder } from '../../../../src/desks/route/edit';
import { legsOf, waysideOf } from '../../../../src/desks/route/legs';
import { isLocated, locateAll, type LocatedStop } from '../../../../src/desks/route/located';
import { clockMinutes, clockText, emptyPlan, isDate, stopLimit, type RoutePlan, type Stop } from '../../../../src/desks/route/plan';
import { timetableOf } from '../../../../src/desks/route/timetable';
import { smallLookups } from '../../support';

const place = (id: string, minutes = 30): Stop => ({ kind: 'place', place: id, minutes });
const at = (longitude: number, latitude: number, minutes = 0): Stop => ({ kind: 'position', position: [longitude, latitude], name: 'Gate', minutes });
const planOf = (...stops: Stop[]): RoutePlan => ({ ...emptyPlan, stops });
const located = (stops: readonly Stop[]): LocatedStop[] => locateAll(stops, smallLookups()).filter(isLocated);

describe('editing a plan', () => {
  it('adds a place once, and no more than fit', () => {
    const added = addPlace(emptyPlan, 'library');
    expect(added).toEqual({ plan: planOf(place('library')) });
    expect(addPlace(planOf(place('library')), 'library')).toEqual({ refused: 'present' });
    const full = planOf(...Array.from({ length: stopLimit }, (_, index) => place(`p-${index}`)));
    expect(addPlace(full, 'library')).toEqual({ refused: 'full' });
    expect(addPosition(full, [20, 10], 'Hotel', 'Point')).toEqual({ refused: 'full' });
    expect(addPlaces(planOf(place('library')), ['library', 'iz-north']).stops).toEqual([place('library'), place('iz-north')]);
  });

  it('keeps a position to a tenth of a metre, and names one that has no name', () => {
    expect(addPosition(emptyPlan, [20.01234567, 10.5], '  Grand\nHotel ', 'Point')).toEqual({ plan: planOf({ kind: 'position', position: [20.012346, 10.5], name: 'Grand Hotel', minutes: 0 }) });
    expect(addPosition(emptyPlan, [20, 10], ' ', 'Point 1')).toEqual({ plan: planOf({ kind: 'position', position: [20, 10], name: 'Point 1', minutes: 0 }) });
  });

  it('moves, removes and changes stops without losing any', () => {
    const plan = planOf(place('a'), place('b'), at(20, 10));
    expect(moveStop(plan, 0, 2).stops).toEqual([place('b'), at(20, 10), place('a')]);
    expect(moveStop(plan, 0, -1)).toBe(plan);
    expect(removeStop(plan, 1).stops).toEqual([place('a'), at(20, 10)]);
    expect(changeStop(plan, 1, { minutes: 5 }).stops[1]).toEqual(place('b', 5));
    expect(changeStop(plan, 2, { name: ' ' }).stops[2]).toEqual(at(20, 10));
    expect(reorder(plan, [2, 0]).stops).toEqual([at(20, 10), place('a'), place('b')]);
    fc.assert(fc.property(fc.nat(2), fc.integer({ min: -2, max: 5 }), (from, to) => {
      const moved = moveStop(plan, from, to).stops;
      expect(new Set(moved)).toEqual(new Set(plan.stops));
      if (to >= 0 && to < 3) expect(moved[to]).toBe(plan.stops[from]);
    }));
  });

  it('reads days and clock times, and nothing else', () => {
    expect(['2035-04-09', '2036-02-29', '2035-02-29', '2035-4-9', 'today'].map(isDate)).toEqual([true, true, false, false, false]);
    expect(['00:00', '09:30', '23:59', '24:00', '9:30', ''].map(clockMinutes)).toEqual([0, 570, 1439, null, null, null]);
    expect([0, 570, 1440, 1505].map(clockText)).toEqual(['00:00', '09:30', '00:00', '01:05']);
  });
});

describe('where stops lie', () => {
  it('is a place’s own position, or that of its host, and is said so', () => {
    const [library, room, gate] = located([place('library'), place('reading-room'), at(20.02, 10.03)]);
    expect(library).toMatchObject({ through: null, position: [20.05, 10.05] });
    expect(room).toMatchObject({ through: { id: 'library' }, position: [20.05, 10.05], name: { en: 'Reading room' } });
    expect(gate).toMatchObject({ place: null, name: { zh: 'Gate' }, position: [20.02, 10.03] });
  });

  it('is nowhere for a place without a position, and for one that is gone', () => {
    const homeless = smallLookups(({ places }) => {
      const room = places.find(({ id }) => id === 'reading-room');
      if (room) delete room.host;
    });
    const stops = locateAll([place('reading-room'), place('gone')], homeless);
    expect(stops.map(isLocated)).toEqual([false, false]);
    expect(stops.map((stop) => stop.place?.id ?? null)).toEqual(['reading-room', null]);
  });
});

describe('legs and times', () => {
  const stops = located([at(20, 10, 10), at(20.01, 10, 30), at(20.02, 10, 20)]);

  it('have no times without an assumption', () => {
    const legs = legsOf(stops, { kind: 'unknown' }, null);
    expect(legs.map(({ minutes, timedBy }) => [minutes, timedBy])).toEqual([[null, null], [null, null]]);
    // A hundredth of a degree of longitude at 10° north, on a sphere of 6,371,008.8 m.
    expect(legs[0]?.straightMetres).toBeCloseTo(1095.06, 1);
    const table = timetableOf(stops, legs, 540);
    expect(table.visits.map(({ arrival, departure }) => [arrival, departure])).toEqual([[540, 550], [null, null], [null, null]]);
    expect(table).toMatchObject({ end: null, travelMinutes: null, stayMinutes: 60, roadMetres: null });
  });

  it('follow an assumed speed or time for each leg', () => {
    const bySpeed = timetableOf(stops, legsOf(stops, { kind: 'speed', kilometresPerHour: 30 }, null), 540);
    // 1,095 m at 30 km/h are 2.2 minutes, counted as 3.
    expect(bySpeed.visits.map(({ arrival, departure }) => [arrival, departure])).toEqual([[540, 550], [553, 583], [586, 606]]);
    const byMinutes = timetableOf(stops, legsOf(stops, { kind: 'minutes', minutes: 15 }, null), 1400);
    expect(byMinutes).toMatchObject({ end: 1490, travelMinutes: 30 });
  });

  it('come back on a round trip', () => {
    const wayside = waysideOf(stops, { roundTrip: true });
    expect(wayside.map(({ index }) => index)).toEqual([0, 1, 2, 0]);
    const table = timetableOf(stops, legsOf(wayside, { kind: 'minutes', minutes: 10 }, null), 0);
    expect(table).toMatchObject({ back: 90, end: 90, travelMinutes: 30 });
    expect(table.visits).toHaveLength(3);
    expect(waysideOf(stops.slice(0, 1), { roundTrip: true })).toHaveLength(1);
  });

  it('take roads before assumptions', () => {
    const legs = legsOf(stops, { kind: 'minutes', minutes: 99 }, [{ metres: 1500, seconds: 241 }, { metres: 1600, seconds: 60 }]);
    expect(legs.map(({ minutes, timedBy }) => [minutes, timedBy])).toEqual([[5, 'road'], [1, 'road']]);
    expect(timetableOf(stops, legs, 0)).toMatchObject({ roadMetres: 3100, travelMinutes: 6 });
  });
});
