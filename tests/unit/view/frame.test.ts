import { describe, expect, it } from 'vitest';
import { frameLayoutOf } from '../../../src/app/frame/frame-layout';
import { placeLineOf } from '../../../src/app/frame/place-line';
import { createLookups } from '../../../src/catalogue/lookups';
import { toolsOf } from '../../../src/map/tools/tools';
import { browserAddressBar } from '../../../src/view/browser-address-bar';
import { asksForFrame, defaultFrame, frameParts, leavesFrame, type Frame } from '../../../src/view/frame';
import { compile } from '../../component/district';

const home = { type: 'home' } as const;
const whole: Frame = { parts: frameParts, wheel: 'guarded' };
const bare: Frame = { parts: [], wheel: 'guarded' };

describe('what a frame shows', () => {
  it('is what was asked for', () => {
    expect(frameLayoutOf(bare, { page: home })).toEqual({ bar: [], panel: false, card: null, link: false });
    expect(frameLayoutOf(whole, { page: home })).toEqual({ bar: ['search', 'lens', 'language', 'theme'], panel: true, card: null, link: true });
    expect(frameLayoutOf(defaultFrame, { page: home })).toMatchObject({ bar: [], panel: false, link: true });
  });

  it('is a card on a place, and a note on any other page, where there is no panel', () => {
    expect(frameLayoutOf(bare, { page: { type: 'place', id: 'a' } }).card).toBe('place');
    expect(frameLayoutOf(bare, { page: { type: 'desk', id: 'match' } }).card).toBe('page');
    expect(frameLayoutOf(whole, { page: { type: 'place', id: 'a' } }).card).toBeNull();
  });

  it('has of the tools the layers at most', () => {
    expect(toolsOf(whole, true)).toEqual(['layers']);
    expect(toolsOf(bare, true)).toEqual([]);
    expect(toolsOf(null, true)).toContain('measure');
    expect(toolsOf(null, false)).not.toContain('measure');
  });
});

describe('a frame is asked for', () => {
  it.each([['?embed=1', true], ['?place=a&embed=1', true], ['?embed=0', false], ['?embed=', false], ['', false], ['?embedded=1', false]])('%s: %s', (search, asked) => {
    expect(asksForFrame(search)).toBe(asked);
  });
});

describe('a link in a frame', () => {
  it('leads out of it to the desks, and to the full map', () => {
    expect(leavesFrame({ frame: whole, page: home }, { page: { type: 'desk' } })).toBe(true);
    expect(leavesFrame({ frame: whole, page: home }, { page: { type: 'place' } })).toBe(false);
    expect(leavesFrame({ frame: whole, page: { type: 'desk' } }, { page: { type: 'desk' } })).toBe(false);
    expect(leavesFrame({ frame: whole, page: home }, { frame: null })).toBe(true);
    expect(leavesFrame({ frame: null, page: home }, { page: { type: 'desk' } })).toBe(false);
  });
});

describe('the one line on a place', () => {
  const lookups = createLookups(compile());
  const { places } = lookups.catalogue;

  it('has a basis, and the sources that the place itself has', () => {
    const lines = places.flatMap((place) => {
      const line = placeLineOf(lookups, place);
      return line ? [{ place, line }] : [];
    });
    expect(lines.length).toBeGreaterThan(0);
    for (const { place, line } of lines) {
      expect(line.texts.length).toBeGreaterThan(0);
      const cited = [place.role, place.subdistricts, ...(place.industries ?? [])].flatMap((statement) => statement?.citations ?? []);
      expect(cited).toEqual(expect.arrayContaining([...line.citations]));
    }
  });

  it('never puts industries of different bases into one sentence', () => {
    const [place] = places.filter(({ industries }) => (industries ?? []).length > 0);
    const [first] = place?.industries ?? [];
    if (!place || !first) throw new Error('no place with an industry');
    const other = { ...first, basis: first.basis === 'inferred' ? 'stated' : 'inferred' } as typeof first;
    const { role: _, ...without } = place;
    expect(placeLineOf(lookups, { ...without, industries: [first, other] })?.texts).toHaveLength(1);
    expect(placeLineOf(lookups, { ...without, industries: [first, first] })?.texts).toHaveLength(2);
  });

  it('is none where nothing is known', () => {
    const { role: _, industries: __, subdistricts: ___, ...bare } = places[0] ?? (() => { throw new Error('no place'); })();
    expect(placeLineOf(lookups, bare)).toBeNull();
  });
});

describe('the address bar of a frame', () => {
  const windowWith = (history: Partial<History>) => ({ location: { search: '?embed=1', hash: '' }, history, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as Window;

  it('makes no step in the history of the page around it', () => {
    const calls: string[] = [];
    const note = (name: string) => () => void calls.push(name);
    const history = { pushState: note('push'), replaceState: note('replace') };
    browserAddressBar(windowWith(history), { steps: false }).push('?embed=1&place=a');
    browserAddressBar(windowWith(history)).push('?place=a');
    expect(calls).toEqual(['replace', 'push']);
  });

  it('keeps the address where the history is forbidden', () => {
    const refuse = (): never => { throw new DOMException('no', 'SecurityError'); };
    const bar = browserAddressBar(windowWith({ pushState: refuse, replaceState: refuse }));
    expect(bar.read()).toEqual({ search: '?embed=1', hash: '' });
    bar.push('?embed=1&place=a#map=1/2/3');
    expect(bar.read()).toEqual({ search: '?embed=1&place=a', hash: '#map=1/2/3' });
  });
});
