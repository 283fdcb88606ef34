// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookups } from '../../../../src/catalogue/lookups';
import { addressesOf, hindranceOf } from '../../../../src/desks/composer/addresses';
import { beginning, cleanTitle, type Composition } from '../../../../src/desks/composer/composition';
import { elementSnippet, iframeSnippet, styleRules } from '../../../../src/desks/composer/snippet';
import { defaultView } from '../../../../src/view/view';
import { compile } from '../../../component/district';

const lookups = createLookups(compile());
const plain = beginning({ ...defaultView(lookups.catalogue.plans[0]?.id ?? ''), language: 'en' }, 'iz-north');
const base = 'https://map.example.org/a/b/?page=desk/composer#composer=x';
const sourceOf = (composition: Composition, title: string) => ({ composition, title, addresses: addressesOf(composition, lookups, base), element: 'valley-map' });
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const titles = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', '\'', '<', '>', '&', '&amp;', '&quot', '</script>', '-->', '\r', '光') })).map(cleanTitle);

describe('the code for a page', () => {
  it('has whole addresses of this site, wherever it stands', () => {
    expect(addressesOf({ ...plain, camera: { center: [1.5, 2.5], zoom: 3 } }, lookups, base)).toEqual({
      frame: 'https://map.example.org/a/b/?place=iz-north&lang=en&embed=1#map=3/2.5/1.5',
      full: 'https://map.example.org/a/b/?place=iz-north&lang=en#map=3/2.5/1.5',
      script: 'https://map.example.org/a/b/embed.js',
      origin: 'https://map.example.org',
    });
  });

  it('says whatever a title says, read back by a browser’s parser', () => {
    fc.assert(fc.property(titles, (title) => {
      const source = sourceOf(plain, title);
      const [iframe, ...others] = parsed(iframeSnippet(source)).children;
      expect(others).toEqual([]);
      expect(iframe?.getAttribute('title')).toBe(title);
      expect(iframe?.getAttribute('src')).toBe(source.addresses.frame);
      const body = parsed(elementSnippet(source));
      const element = body.querySelector('valley-map');
      expect(element?.getAttribute('title')).toBe(title);
      expect(element?.querySelector('a')?.getAttribute('href')).toBe(source.addresses.full);
      expect(element?.children).toHaveLength(1);
      expect(body.querySelectorAll(':scope > *, script').length).toBeLessThanOrEqual(2);
    }));
  });

  it('names the frame’s parameters as attributes of the element', () => {
    const composition: Composition = {
      ...plain, height: 'auto', sandbox: 'opaque', camera: { center: [1, 2], zoom: 3 },
      view: { ...plain.view, frame: { parts: [], wheel: 'free' }, layers: [] },
    };
    const element = parsed(elementSnippet(sourceOf(composition, 'T'))).querySelector('valley-map');
    expect(Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({
      place: 'iz-north', lang: 'en', layers: '', show: '', wheel: 'free', map: '3/2/1', title: 'T', height: 'auto',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    });
  });

  it('has the language switch where visitors choose', () => {
    expect(addressesOf({ ...plain, visitorsLanguage: true }, lookups, base).frame).toContain('show=language,controls,link');
  });

  it('keeps what a strict policy refuses in a tag for the style sheet', () => {
    const wide: Composition = { ...plain, height: '16:9' };
    expect(iframeSnippet(sourceOf(wide, 'T'))).not.toContain('style=');
    expect(styleRules('iframe', wide, 'valley-map')).toBe('iframe.valley-map { border: 0; width: 100%; height: auto; aspect-ratio: 16 / 9; }');
    expect(styleRules('element', { ...wide, width: 800 }, 'valley-map')).toBe('valley-map { max-width: 800px; }\nvalley-map > iframe { aspect-ratio: 16 / 9; }');
    expect(styleRules('link', wide, 'valley-map')).toBe('');
  });

  it('knows addresses that nobody else can reach', () => {
    expect(['file:///a/index.html', 'http://localhost:5173/', 'http://127.0.0.1/x', 'http://map.example.org/', 'https://map.example.org/'].map(hindranceOf))
      .toEqual(['file', 'local', 'local', 'insecure', null]);
  });
});
