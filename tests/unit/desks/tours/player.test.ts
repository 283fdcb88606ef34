import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlayer } from '../../../../src/desks/tours/player/create-player';
import { actionOfKey } from '../../../../src/desks/tours/player/keys';
import { beginning, play, type PlayerAction, type Playing, type Show } from '../../../../src/desks/tours/player/player';
import { gestureOf } from '../../../../src/desks/tours/player/swipe';

const show: Show = { durations: [1000, 2000, 3000], kiosk: false, idleLimit: 60_000 };
const kiosk: Show = { ...show, kiosk: true };
const after = (actions: readonly PlayerAction[], of: Show, from: Playing = beginning(0, of)): Playing => actions.reduce((playing, action) => play(playing, action, of), from);
const ticks = (milliseconds: number): PlayerAction[] => Array.from({ length: milliseconds / 250 }, () => ({ type: 'tick', elapsed: 250 }));

const anyAction: fc.Arbitrary<PlayerAction> = fc.oneof(
  fc.constantFrom<PlayerAction>({ type: 'next' }, { type: 'previous' }, { type: 'first' }, { type: 'last' }, { type: 'toggle' }, { type: 'touch' }),
  fc.record({ type: fc.constant('go' as const), step: fc.oneof(fc.integer(), fc.double()) }),
  fc.record({ type: fc.constant('tick' as const), elapsed: fc.oneof(fc.integer({ min: -100, max: 5000 }), fc.constant(9e9)) }),
);

describe('a show', () => {
  it('never leaves its steps, whatever is asked of it', () => {
    fc.assert(fc.property(fc.array(anyAction, { maxLength: 60 }), fc.boolean(), fc.integer({ min: 1, max: 6 }), (actions, left, steps) => {
      const of: Show = { durations: Array.from({ length: steps }, () => 1000), kiosk: left, idleLimit: 3000 };
      let playing = beginning(0, of);
      for (const action of actions) {
        playing = play(playing, action, of);
        expect(playing.step).toBeGreaterThanOrEqual(0);
        expect(playing.step).toBeLessThan(steps);
        expect(Number.isInteger(playing.step)).toBe(true);
        expect(playing.shownFor).toBeLessThan(1000);
        expect(playing.idleFor).toBeLessThan(3000);
      }
    }), { examples: [[[{ type: 'go', step: NaN }], true, 3]] });
  });

  it('goes where it is sent, and stays at its ends', () => {
    expect(after([{ type: 'next' }, { type: 'next' }, { type: 'next' }], show)).toMatchObject({ step: 2, running: false });
    expect(after([{ type: 'last' }, { type: 'previous' }], show)).toMatchObject({ step: 1 });
    expect(after([{ type: 'previous' }], show)).toMatchObject({ step: 0 });
    expect(after([{ type: 'go', step: 2 }, { type: 'first' }], show)).toMatchObject({ step: 0 });
  });

  it('waits unless it is played, then goes on by itself and ends', () => {
    expect(after(ticks(10_000), show)).toEqual(beginning(0, show));
    expect(after([{ type: 'toggle' }, ...ticks(750)], show)).toMatchObject({ step: 0, running: true, shownFor: 750 });
    expect(after([{ type: 'toggle' }, ...ticks(1000)], show)).toMatchObject({ step: 1, running: true, shownFor: 0 });
    expect(after([{ type: 'toggle' }, ...ticks(3000)], show)).toMatchObject({ step: 2, running: true });
    expect(after([{ type: 'toggle' }, ...ticks(6000)], show)).toMatchObject({ step: 2, running: false });
  });

  it('is paused and taken up where it was; a step taken by hand begins its time anew', () => {
    expect(after([{ type: 'toggle' }, ...ticks(750), { type: 'toggle' }, ...ticks(9000)], show)).toMatchObject({ step: 0, running: false, shownFor: 750 });
    expect(after([{ type: 'toggle' }, ...ticks(750), { type: 'next' }], show)).toMatchObject({ step: 1, running: true, shownFor: 0 });
  });

  it('begins anew when it is played at its end', () => {
    expect(after([{ type: 'last' }, { type: 'toggle' }], show)).toMatchObject({ step: 0, running: true });
  });

  it('takes a sleep of the machine for two seconds', () => {
    expect(after([{ type: 'toggle' }, { type: 'tick', elapsed: 3_600_000 }], show)).toMatchObject({ step: 1 });
  });
});

describe('a kiosk', () => {
  it('runs round by itself', () => {
    expect(beginning(0, kiosk).running).toBe(true);
    expect(after(ticks(6000), kiosk)).toMatchObject({ step: 0, running: true });
    expect(after(ticks(7000), kiosk)).toMatchObject({ step: 1 });
  });

  it('stops for a visitor, who may go round in it too', () => {
    expect(after([{ type: 'next' }, ...ticks(30_000)], kiosk)).toMatchObject({ step: 1, running: false });
    expect(after([{ type: 'last' }, { type: 'next' }], kiosk)).toMatchObject({ step: 0 });
  });

  it('returns to the start when its visitor has gone, and not while they are there', () => {
    const left = after([{ type: 'last' }, ...ticks(59_750)], kiosk);
    expect(left).toMatchObject({ step: 2, running: false });
    expect(after(ticks(250), kiosk, left)).toEqual(beginning(0, kiosk));
    expect(after([{ type: 'touch' }, ...ticks(59_750)], kiosk, left)).toMatchObject({ step: 2, running: false });
  });

  it('grows by nothing in ten thousand rounds', () => {
    const player = createPlayer(0, kiosk);
    for (let round = 0; round < 10_000; round += 1) for (const action of ticks(6000)) player.act(action);
    expect(player.getState()).toEqual(beginning(0, kiosk));
  });
});

describe('keys', () => {
  const press = (key: string, change = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false, ...change });

  it.each([['PageDown', 'next'], ['PageUp', 'previous'], ['ArrowRight', 'next'], ['ArrowLeft', 'previous'], [' ', 'next'], ['Home', 'first'], ['End', 'last'], ['Escape', 'end'], ['x', null]])('%s asks for %s', (key, action) => {
    expect(actionOfKey(press(key), 'elsewhere')).toBe(action);
  });

  it('leaves to buttons, fields and the map what is theirs, and the clicker its own everywhere but in fields', () => {
    expect(actionOfKey(press(' '), 'button')).toBeNull();
    expect(actionOfKey(press('ArrowLeft'), 'map')).toBeNull();
    expect(actionOfKey(press('Home'), 'field')).toBeNull();
    expect(actionOfKey(press('PageDown'), 'button')).toBe('next');
    expect(actionOfKey(press('PageDown'), 'map')).toBe('next');
  });

  it('leaves what belongs to the browser, or has been taken', () => {
    expect(actionOfKey(press('ArrowLeft', { altKey: true }), 'elsewhere')).toBeNull();
    expect(actionOfKey(press('Escape', { defaultPrevented: true }), 'elsewhere')).toBeNull();
  });
});

describe('fingers', () => {
  it('swipe on and back, and tap on the right and the left', () => {
    expect(gestureOf({ x: 300, y: 200 }, { x: 200, y: 210 }, 390)).toBe('next');
    expect(gestureOf({ x: 100, y: 200 }, { x: 220, y: 190 }, 390)).toBe('previous');
    expect(gestureOf({ x: 300, y: 200 }, { x: 302, y: 203 }, 390)).toBe('next');
    expect(gestureOf({ x: 60, y: 200 }, { x: 60, y: 200 }, 390)).toBe('previous');
  });

  it('that draw up or down, or only a little, ask for nothing', () => {
    expect(gestureOf({ x: 200, y: 200 }, { x: 160, y: 400 }, 390)).toBeNull();
    expect(gestureOf({ x: 200, y: 200 }, { x: 225, y: 200 }, 390)).toBeNull();
  });
});
