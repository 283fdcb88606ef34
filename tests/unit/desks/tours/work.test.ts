import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeTour, noTour, readWork, settleWork, writeWork, type ToursWork } from '../../../../src/desks/tours/work';
import { step, tourOf } from './support';

const anyWork: fc.Arbitrary<ToursWork> = fc.record({
  tour: fc.oneof(fc.constant(madeTour), fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)),
  step: fc.option(fc.nat(9998)),
  mode: fc.constantFrom('read', 'present', 'kiosk', 'make'),
});

describe('what the desk was told, in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(anyWork, (work) => {
      expect(readWork(writeWork(work))).toEqual({ work, problems: [] });
    }));
    expect(writeWork(noTour)).toBe('');
    expect(readWork(undefined)).toEqual({ work: noTour, problems: [] });
  });

  it('is short', () => {
    expect(writeWork({ tour: 'five-minutes', step: 2, mode: 'present' })).toBe('five-minutes/3/present');
    expect(writeWork({ tour: 'five-minutes', step: null, mode: 'kiosk' })).toBe('five-minutes//kiosk');
    expect(writeWork({ tour: 'five-minutes', step: null, mode: 'read' })).toBe('five-minutes');
  });

  it('is read whatever it is, and what could not be used is told', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const { work, problems } = readWork(text);
      // Nothing is dropped in silence: what was read says the same again, or something is told.
      if (problems.length === 0) expect(writeWork(work)).toBe(text.replace(/\/+$/, ''));
    }));
    expect(readWork('five-minutes/0/dance')).toEqual({
      work: { tour: 'five-minutes', step: null, mode: 'read' }, problems: [{ part: 'step', value: '0' }, { part: 'mode', value: 'dance' }],
    });
    expect(readWork('Five Minutes/2')).toEqual({ work: noTour, problems: [{ part: 'tour', value: 'Five Minutes' }] });
  });

  it('is held against the tours there are', () => {
    const tours = [tourOf([step(), step()])];
    expect(settleWork(readWork('a-tour/2/present'), tours, null)).toMatchObject({ work: { step: 1, mode: 'present' }, problems: [], tour: { id: 'a-tour' } });
    expect(settleWork(readWork('a-tour/9'), tours, null)).toMatchObject({ work: { tour: 'a-tour', step: 1 }, problems: [{ part: 'step', value: '9' }] });
    expect(settleWork(readWork('gone/2/present'), tours, null)).toEqual({ work: noTour, problems: [{ part: 'tour', value: 'gone' }], tour: null });
    expect(settleWork(readWork('~/1/present'), tours, null)).toMatchObject({ work: noTour, problems: [{ part: 'tour', value: '~' }] });
    expect(settleWork(readWork('~/1/present'), tours, tourOf([step()], { id: 'mine' }))).toMatchObject({ problems: [], tour: { id: 'mine' } });
    expect(settleWork(readWork('~//make'), tours, null)).toMatchObject({ work: { tour: '~', mode: 'make' }, problems: [] });
  });
});
