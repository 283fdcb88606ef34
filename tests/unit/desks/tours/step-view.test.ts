import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framingOfStep, isWhole, lostParts, viewOfStep } from '../../../../src/desks/tours/step-view';
import { isBlank, secondsOf, textIn } from '../../../../src/desks/tours/texts';
import { distanceMetres } from '../../../../src/geo/distance';
import type { Bounds } from '../../../../src/geo/mercator';
import { smallLookups } from '../../support';
import { anyStep, step } from './support';

const lookups = smallLookups();
const middle = ([west, south, east, north]: Bounds): [number, number] => [(west + east) / 2, (south + north) / 2];

describe('what a step shows', () => {
  it('is what it asks for', () => {
    const asked = step({ plan: 'clusters', layers: [{ id: 'units' }, { id: 'zones', opacity: 0.4 }], places: ['library'], comparison: { plan: 'zones', mode: 'overlay' } });
    expect(viewOfStep(asked, lookups)).toEqual({
      plan: 'clusters', layers: [{ id: 'units', opacity: 1 }, { id: 'zones', opacity: 0.4 }], together: ['library'],
      comparison: { plan: 'zones', mode: 'overlay', share: 50 },
    });
    expect(isWhole(lostParts(asked, lookups))).toBe(true);
  });

  it('is at its default where it is silent, from wherever one comes', () => {
    expect(viewOfStep(step(), lookups)).toEqual({ plan: 'zones', layers: null, together: [], comparison: null });
  });

  it('leaves out what is lost and says so', () => {
    const asked = step({ plan: 'old-plan', layers: [{ id: 'old-layer' }, { id: 'zones' }], places: ['gone', 'library'], comparison: { plan: 'old-plan', mode: 'swipe' } });
    expect(lostParts(asked, lookups)).toEqual({ places: ['gone'], plans: ['old-plan'], layers: ['old-layer'] });
    expect(viewOfStep(asked, lookups)).toEqual({ plan: 'zones', layers: [{ id: 'zones', opacity: 1 }], together: ['library'], comparison: null });
  });

  it('never names what is not there, whatever the step', () => {
    const ids = new Set(lookups.catalogue.places.map(({ id }) => id));
    const layers = new Set(lookups.catalogue.layers.map(({ id }) => id));
    fc.assert(fc.property(anyStep, (asked) => {
      const view = viewOfStep(asked, lookups);
      expect(lookups.plan(view.plan)).toBeDefined();
      expect(view.together.every((id) => ids.has(id))).toBe(true);
      expect((view.layers ?? []).every(({ id }) => layers.has(id))).toBe(true);
      const framing = framingOfStep(asked, lookups);
      expect(framing?.bounds.every(Number.isFinite)).toBe(true);
    }));
  });

  it('is framed by its camera, as many metres across whatever the screen', () => {
    const framing = framingOfStep(step({ camera: { center: [20.05, 10.06], metres: 5000, bearing: 20 } }), lookups);
    const [west, south, east, north] = framing?.bounds ?? [NaN, NaN, NaN, NaN];
    expect(framing?.bearing).toBe(20);
    expect(distanceMetres([west, 10.06], { type: 'Point', coordinates: [east, 10.06] })).toBeCloseTo(5000, -2);
    expect(distanceMetres([20.05, south], { type: 'Point', coordinates: [20.05, north] })).toBeCloseTo(5000, -2);
    expect(middle([west, south, east, north])[0]).toBeCloseTo(20.05, 6);
  });

  it('is framed by its places, else the whole district; a place without a position by where it is shown', () => {
    const whole = framingOfStep(step(), lookups);
    const library = framingOfStep(step({ places: ['library'] }), lookups);
    const room = framingOfStep(step({ places: ['reading-room'] }), lookups);
    expect(middle(library?.bounds ?? [0, 0, 0, 0])[0]).toBeCloseTo(20.05, 4);
    expect(room).toEqual(library);
    expect(framingOfStep(step({ places: ['iz-south'] }), lookups)).toEqual(whole);
    expect(framingOfStep(step({ places: ['gone'] }), lookups)).toEqual(whole);
  });
});

describe('what is said', () => {
  it('is in the reader’s language, else in the other', () => {
    expect(textIn({ zh: '甲', en: 'A' }, 'en')).toEqual({ text: 'A', language: 'en' });
    expect(textIn({ zh: '甲', en: ' ' }, 'en')).toEqual({ text: '甲', language: 'zh-CN' });
    expect(textIn({ zh: '', en: '' }, 'zh-CN')).toEqual({ text: '', language: 'zh-CN' });
    expect(isBlank({ zh: ' ', en: '' })).toBe(true);
  });

  it('has the time it asks for, else time to be read, longer for more', () => {
    const says = (zh: string) => step({ body: [{ text: { zh, en: '' } }] });
    expect(secondsOf(step({ seconds: 33 }), 'en')).toBe(33);
    expect(secondsOf(step(), 'zh-CN')).toBe(8);
    expect(secondsOf(says('一'.repeat(90)), 'zh-CN')).toBeGreaterThan(secondsOf(says('一'.repeat(45)), 'zh-CN'));
    expect(secondsOf(says('一'.repeat(9000)), 'zh-CN')).toBe(90);
  });
});
