import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundHealth, unknownGroundHealth, type GroundEvent, type GroundHealth } from '../../../../src/map/base-map/health';

const loaded: GroundEvent = { type: 'tileLoaded' };
const refused: GroundEvent = { type: 'tileFailed', status: 403 };
const styleFailed: GroundEvent = { type: 'styleFailed' };
const changed: GroundEvent = { type: 'baseMapChanged' };
const after = (...events: GroundEvent[]): GroundHealth => events.reduce(groundHealth, unknownGroundHealth);

describe('the health of a base map', () => {
  it.each([
    ['loading', 'at first', []],
    ['loading', 'after two refusals', [refused, refused]],
    ['failed', 'after three refusals', [refused, refused, refused]],
    ['failed', 'where the style is not to be had', [styleFailed]],
    ['failed', 'where the style failed and a tile, too', [styleFailed, refused]],
    ['shown', 'after one tile', [loaded]],
    ['shown', 'after one tile among refusals', [refused, refused, loaded, refused, refused, refused]],
    ['shown', 'when a tile comes after all', [refused, refused, refused, loaded]],
    ['loading', 'after another base map was chosen', [refused, refused, refused, changed]],
    ['loading', 'when refusals began before the change', [refused, refused, changed, refused]],
    ['loading', 'when the last base map was shown', [loaded, changed, refused, refused]],
  ] as const)('is %s %s', (state, _, events) => expect(after(...events).state).toBe(state));

  it('knows the status of the last refusal, for as long as no tile has come', () => {
    expect(after(refused, { type: 'tileFailed', status: 0 }).status).toBe(0);
    expect(after(refused, refused, refused)).toEqual({ state: 'failed', refused: 3, status: 403 });
    expect(after(refused, loaded).status).toBeNull();
  });

  it('stays the same object while nothing changes, so that nothing is drawn again', () => {
    const shown = after(loaded);
    for (const event of [loaded, refused]) expect(groundHealth(shown, event)).toBe(shown);
  });

  it('never fails for missing tiles once one has come', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(loaded, refused)), (events) => {
      expect(after(...events).state === 'failed').toBe(!events.includes(loaded) && events.length >= 3);
    }));
  });
});
