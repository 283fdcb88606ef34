import { describe, expect, it } from 'vitest';
import { canRedo, canUndo, noteDownloaded, notDownloaded, redoReplacement, replaceBoundary, takeBack, undoReplacement } from '../../../src/session/replacements';
import { createSession, type Replacement, type SessionState } from '../../../src/session/session';

const replacement = (place: string, east = 1): Replacement => ({
  place,
  geometry: { type: 'Polygon', coordinates: [[[0, 0], [east, 0], [east, 1], [0, 0]]] },
  placement: { basis: 'official', uncertaintyMetres: 1, method: { zh: '一', en: 'One' } },
});

const north = replacement('north');
const south = replacement('south');
const wider = replacement('north', 2);

function after(...steps: ((state: SessionState) => Partial<SessionState>)[]): SessionState {
  const session = createSession();
  steps.forEach((step) => session.setState(step));
  return session.getState();
}

const using = (one: Replacement) => (state: SessionState) => replaceBoundary(state, one);

describe('boundaries in use', () => {
  it('are at most one for a place', () => {
    expect(after(using(north), using(south), using(wider)).replacements).toEqual([south, wider]);
  });

  it('are undone and redone, step by step', () => {
    expect(after(using(north), using(wider), undoReplacement).replacements).toEqual([north]);
    expect(after(using(north), using(wider), undoReplacement, undoReplacement, undoReplacement).replacements).toEqual([]);
    const back = after(using(north), using(wider), undoReplacement, undoReplacement, redoReplacement);
    expect(back.replacements).toEqual([north]);
    expect([canUndo(back.history), canRedo(back.history)]).toEqual([true, true]);
    expect(after(using(north), undoReplacement, using(south), redoReplacement).replacements).toEqual([south]);
  });

  it('are taken back, which can be undone', () => {
    expect(after(using(north), using(south), (state) => takeBack(state, 'north')).replacements).toEqual([south]);
    expect(after(using(north), (state) => takeBack(state, 'north'), undoReplacement).replacements).toEqual([north]);
    const before = after(using(north));
    expect(takeBack(before, 'south')).toBe(before);
  });

  it('would be lost by leaving until they are downloaded, as they are', () => {
    const downloaded = after(using(north), (state) => noteDownloaded(state, state.replacements));
    expect(notDownloaded(downloaded)).toEqual([]);
    expect(notDownloaded({ ...downloaded, ...replaceBoundary(downloaded, wider) })).toEqual([wider]);
  });
});
