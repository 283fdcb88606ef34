import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept } from '../../../scripts/offline/kept-files';
import { appManifest } from '../../../scripts/offline/app-manifest';
import { hindranceOf, workersOf } from '../../../src/offline/hindrance';
import { allowsManifest, manifestFile } from '../../../src/offline/manifest';
import { readToPage, readToWorker } from '../../../src/offline/protocol';

describe('what hinders keeping the site', () => {
  const free = { protocol: 'https:', isFramed: false, savesData: false, hasWorkers: true };
  it.each([
    [{}, null],
    [{ isFramed: true }, 'off'],
    [{ protocol: 'file:' }, 'off'],
    [{ hasWorkers: false }, 'forbidden'],
    [{ savesData: true }, 'save-data'],
    [{ savesData: true, isFramed: true }, 'off'],
  ] as const)('%o: %s', (change, hindrance) => {
    expect(hindranceOf({ ...free, ...change })).toBe(hindrance);
  });

  it('takes a browser that throws for one that forbids', () => {
    const navigator = Object.defineProperty({}, 'serviceWorker', { get: () => { throw new DOMException('no', 'SecurityError'); } });
    expect(workersOf({ navigator } as Window)).toBeNull();
    expect(workersOf({ navigator: {} } as Window)).toBeNull();
  });
});

describe('whether a policy allows a manifest', () => {
  it.each([
    [null, true],
    ['', true],
    ["script-src 'self'", true],
    ["default-src 'none'; script-src 'self'", false],
    ["default-src 'none'; manifest-src 'self'", true],
    ["default-src 'self'", true],
    ["default-src 'self'; manifest-src 'none'", false],
    ["Default-Src 'none'; MANIFEST-SRC https://map.example", true],
    ["default-src 'self', default-src 'none'", false],
    ["default-src 'none'; manifest-src 'none'; manifest-src 'self'", false],
  ])('%s: %s', (policy, allowed) => {
    expect(allowsManifest(policy, 'https://map.example')).toBe(allowed);
  });
});

describe('messages', () => {
  it('that are not understood are ignored, whatever they are', () => {
    fc.assert(fc.property(fc.anything(), (data) => {
      expect(readToWorker(data)).toBeNull();
      expect(readToPage(data)).toBeNull();
    }));
    expect(readToPage({ type: 'not-kept', failure: 'full' })).toEqual({ type: 'not-kept', failure: 'full' });
    expect(readToPage({ type: 'not-kept', failure: 'of a later version' })).toEqual({ type: 'not-kept', failure: 'incomplete' });
    expect(readToWorker({ type: 'take-over', more: 1 })).toEqual({ type: 'take-over' });
  });
});

describe('the app’s manifest', () => {
  const district = { title: { zh: '云梯产业地图', en: 'Yunti industry map' }, description: { zh: '一个虚构的区', en: 'An invented district' } };
  it('is named by the district’s data in its language, and has relative addresses only', () => {
    expect(appManifest(district, 'zh-CN')).toMatchObject({ lang: 'zh-CN', name: '云梯产业地图', start_url: '.', scope: '.' });
    expect(appManifest(district, 'en')).toMatchObject({ lang: 'en', name: 'Yunti industry map', start_url: './?lang=en' });
    expect(manifestFile('en')).toBe('app.en.webmanifest');
    for (const language of ['zh-CN', 'en'] as const) expect(JSON.stringify(appManifest(district, language))).not.toMatch(/https?:|"\//);
  });
});

describe('which files are kept', () => {
  it.each([
    ['index.html', true], ['assets/desk-aaaaaaaa.js', true], ['data/catalogue-5361d4c0240c.json', true], ['icons/app-192.png', true], ['elsewhere.js', true],
    ['.vite/manifest.json', false], ['sw.js', false], ['config.json', false], ['config.schema.json', false],
    ['data/zones.geojson', false], ['data/everything.gpkg', false], ['assets/desk-aaaaaaaa.js.map', false],
  ])('%s: %s', (path, kept) => {
    expect(isKept(path)).toBe(kept);
  });
});
