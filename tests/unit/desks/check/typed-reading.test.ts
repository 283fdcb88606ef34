import { describe, expect, it } from 'vitest';
import { expectedBounds, firstChoice, recall, remember } from '../../../../src/desks/check/typed-reading';
import { parsePosition } from '../../../../src/intake';
import { createSession } from '../../../../src/session/session';
import { smallCatalogue } from '../../support';

describe('typed coordinates', () => {
  const bounds = expectedBounds(smallCatalogue());

  it('are expected around the district, where it is known', () => {
    expect(bounds).toEqual([20, 10, 20.1, 10.1]);
    expect(expectedBounds(smallCatalogue((catalogue) => (catalogue.base = {})))).toBeUndefined();
  });

  it('are first read in the system chosen before, where the text leaves it open', () => {
    const open = parsePosition('20.05, 10.07', bounds ? { bounds } : {});
    expect(firstChoice(open, null)?.system).toBe('wgs84');
    expect(firstChoice(open, 'bd09')?.system).toBe('bd09');
    expect(firstChoice(parsePosition('WGS84 20.05, 10.07'), 'bd09')?.system).toBe('wgs84');
    expect(firstChoice(parsePosition('nothing'), 'bd09')).toBeNull();
  });

  it('are remembered as long as the session', () => {
    const session = createSession();
    const reading = parsePosition('20.05, 10.07');
    const chosen = reading.candidates[0];
    if (!chosen) throw new Error('not read');
    expect(recall(session)).toBeNull();
    remember(session, { typed: '20.05, 10.07', reading, chosen });
    expect(recall(session)?.chosen).toBe(chosen);
    expect(recall(createSession())).toBeNull();
  });
});
