import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookups } from '../../../../src/catalogue/lookups';
import { adviceOn } from '../../../../src/desks/composer/advice';
import { beginning } from '../../../../src/desks/composer/composition';
import { configurationLines, policyLines, readOrigin } from '../../../../src/desks/composer/host';
import { cameraFor, takeOver } from '../../../../src/desks/composer/looking';
import { previewSize, roomForBoth, scaleToFit } from '../../../../src/desks/composer/preview-size';
import { isAboutFrames, refusalOf } from '../../../../src/desks/composer/refusal';
import { defaultView } from '../../../../src/view/view';
import { compile } from '../../../component/district';

const lookups = createLookups(compile());
const [first, second] = lookups.catalogue.plans.map(({ id }) => id);
const plain = beginning(defaultView(first ?? ''), undefined);

describe('the page around a frame', () => {
  it('is known by its origin, as browsers write it', () => {
    expect(readOrigin(' HTTPS://WWW.Example.org:443 ')).toEqual({ origin: 'https://www.example.org', shortened: false });
    expect(readOrigin('https://www.example.org/maps?x#y')).toEqual({ origin: 'https://www.example.org', shortened: true });
    expect(['', 'www.example.org', 'ftp://example.org', 'https://*.example.org', 'https://', 'https://me:secret@example.org'].map(readOrigin))
      .toEqual(['empty', 'scheme', 'scheme', 'wildcard', 'broken', 'broken'].map((problem) => ({ problem })));
    fc.assert(fc.property(fc.webUrl(), (url) => {
      expect(readOrigin(url)).toMatchObject({ origin: new URL(url).origin });
    }));
  });

  it('must let the frame in, and the script where there is one', () => {
    const addresses = { frame: '', full: '', script: 'https://map.example/a/embed.js', origin: 'https://map.example' };
    expect(policyLines('iframe', addresses)).toEqual(['frame-src https://map.example;']);
    expect(policyLines('element', addresses)).toEqual(['frame-src https://map.example;', 'script-src https://map.example/a/embed.js;']);
  });

  it('must be listed by the map’s site where it talks, or where only those listed may frame', () => {
    const origin = 'https://b.example';
    expect(configurationLines({ origins: [], framing: 'anyone' }, origin, false)).toBeNull();
    expect(configurationLines({ origins: [origin], framing: 'origins' }, origin, true)).toBeNull();
    expect(JSON.parse(configurationLines({ origins: ['https://a.example'], framing: 'anyone' }, origin, true) ?? '')).toEqual({ embedding: { origins: ['https://a.example', origin] } });
    expect(JSON.parse(configurationLines({ origins: [], framing: 'origins' }, origin, false) ?? '')).toEqual({ embedding: { origins: [origin], framing: 'origins' } });
  });

  it('is told what it might not expect', () => {
    expect(adviceOn(plain, 'element', 'T')).toEqual([]);
    const view = { ...plain.view, layers: [], frame: { parts: ['panel' as const], wheel: 'guarded' as const } };
    expect(adviceOn({ ...plain, view, width: 200, height: 150, sandbox: 'opaque' }, 'element', ' '))
      .toEqual(['too-narrow', 'low', 'sheet', 'no-link', 'no-controls', 'no-layers', 'opaque', 'no-title']);
    expect(adviceOn({ ...plain, width: 800, height: 'auto' }, 'iframe', 'T')).toEqual(['wider-than-phone', 'auto-without-script']);
    expect(adviceOn({ ...plain, height: 'auto' }, 'element', 'T')).toEqual(['auto-without-messages']);
    expect(adviceOn({ ...plain, height: 'auto', messages: true }, 'element', 'T')).toEqual([]);
  });
});

describe('the preview', () => {
  it('has the size of the frame, on either device', () => {
    expect(previewSize(plain, 'phone')).toEqual({ width: 360, height: 480 });
    expect(previewSize({ width: null, height: '16:9' }, 'desktop')).toEqual({ width: 1024, height: 576 });
    expect(previewSize({ width: 300, height: '3:4' }, 'desktop')).toEqual({ width: 300, height: 400 });
    expect([scaleToFit(1024, 512), scaleToFit(360, 800), scaleToFit(360, 0)]).toEqual([0.5, 1, 1]);
  });

  it('shows both devices where both can be seen', () => {
    expect(roomForBoth(plain, 1000)).toEqual({ phone: 360, desktop: 616 });
    expect(roomForBoth(plain, 700)).toBeNull();
    expect(roomForBoth({ ...plain, width: 800 }, 2000)).toBeNull();
  });

  it('says why there is none', () => {
    expect(refusalOf({ contentDocument: {} }, 'https:', false)).toBeNull();
    expect(refusalOf({ contentDocument: {} }, 'https:', true)).toBe('policy');
    expect(refusalOf({ contentDocument: null }, 'https:', false)).toBe('framing');
    expect(refusalOf({ contentDocument: null }, 'file:', false)).toBe('file');
    expect(['frame-src', 'child-src', 'default-src', 'img-src', 'frame-ancestors'].map(isAboutFrames)).toEqual([true, true, true, false, false]);
  });
});

describe('what the map shows now', () => {
  const seen = { center: [10, 0] as const, metres: 1000, bearing: 0 };

  it('spans as much in a frame of any size', () => {
    const [small, large] = [cameraFor(seen, 300), cameraFor(seen, 600)];
    expect(small?.center).toEqual([10, 0]);
    expect((large?.zoom ?? 0) - (small?.zoom ?? 0)).toBeCloseTo(1, 1);
    expect(cameraFor({ ...seen, metres: 1e12 }, 300)?.zoom).toBe(0);
  });

  it('is taken over with its position; language and parts stay as chosen', () => {
    const chosen = { ...plain, view: { ...plain.view, language: 'en' as const, frame: { parts: [], wheel: 'free' as const } } };
    const taken = takeOver(chosen, { ...defaultView(second ?? ''), layers: [], query: 'x' }, seen);
    expect(taken.view).toMatchObject({ plan: second, layers: [], query: '', language: 'en', frame: { parts: [], wheel: 'free' } });
    expect(taken.camera?.center).toEqual([10, 0]);
    expect(takeOver(chosen, defaultView(second ?? ''), null).camera).toBeNull();
  });
});
