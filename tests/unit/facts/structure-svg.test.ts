// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { inLanguage, messagesOf } from '../../../src/i18n/context';
import { sheetContent } from '../../../src/map/export/sheet-content';
import { structureSvg } from '../../../src/map/export/structure-svg';
import { pictureOf, shownItems } from '../../../src/map/picture';
import { coloursOf } from '../../../src/theme/theme';
import type { View } from '../../../src/view/view';
import { viewOf } from '../support';
import { catalogue, lookups } from './district';

const plans = catalogue.plans.map(({ id }) => id);

function drawingOf(change: Partial<View>) {
  const view = viewOf(lookups, change);
  const picture = pictureOf(lookups, view);
  const text = (of: { zh: string; en: string }): string => inLanguage(of, view.language);
  const content = sheetContent({ lookups, view, pictures: [picture], messages: messagesOf(view.language), text, date: '2032-05-06', notices: [] });
  const svg = structureSvg({ lookups, picture, content, text, fontFamily: 'sans-serif' });
  return { picture, content, text, svg, root: new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement };
}

describe.each(plans)('the drawing of the structure, through the lens %s', (plan) => {
  describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
    let drawing: ReturnType<typeof drawingOf>;
    let written: string[] = [];
    beforeAll(() => {
      drawing = drawingOf({ plan, language });
      written = [...drawing.root.querySelectorAll('text')].map(({ textContent }) => textContent);
    });

    it('is well-formed SVG that asks for nothing from anywhere', () => {
      expect(drawing.root.nodeName).toBe('svg');
      expect(drawing.root.namespaceURI).toBe('http://www.w3.org/2000/svg');
      expect(drawing.root.querySelector('parsererror')).toBeNull();
      expect(drawing.svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href/);
      expect(drawing.svg).not.toMatch(/NaN|undefined|Infinity/);
    });

    it('names every place that is shown', () => {
      const { picture, text } = drawing;
      const shown = shownItems(picture);
      expect(shown.length).toBeGreaterThan(0);
      for (const { place, basis } of shown) expect(written).toContain(text(place.shortName ?? place.name) + (basis === 'candidate' ? '?' : ''));
    });

    it('has a group for each layer that is shown, from the bottom up, under its own name', () => {
      const { picture, text, root } = drawing;
      const visible = picture.layers.filter((layer) => layer.visible).map(({ id }) => id);
      const groups = [...root.querySelectorAll('#map > g[data-name]')];
      expect(groups.map(({ id }) => id)).toEqual(visible);
      for (const group of groups) {
        const title = catalogue.layers.find(({ id }) => id === group.id)?.title;
        expect(group.getAttribute('data-name')).toBe(title && text(title));
      }
    });

    it('gives each id once', () => {
      const ids = [...drawing.root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('says what it is, where it is from and that it is indicative, all within the sheet', () => {
      const { content, root } = drawing;
      for (const line of [content.title, content.subtitle, content.note, ...content.sources]) expect(written).toContain(line);
      const height = Number(root.getAttribute('height'));
      const lines = [...root.children].filter(({ nodeName }) => nodeName === 'text');
      for (const line of lines) expect(Number(line.getAttribute('y')), line.textContent).toBeLessThan(height);
    });

    it('has the colours of print', () => {
      const known = new Set([...Object.values(coloursOf('print')), 'none']);
      const rail = new Set(Object.values(catalogue.base).flatMap(({ features }) => features).flatMap(({ properties }) => ('colour' in properties ? properties.colour ?? [] : [])));
      for (const painted of drawing.root.querySelectorAll('[fill], [stroke]')) {
        for (const name of ['fill', 'stroke']) {
          const colour = painted.getAttribute(name);
          if (colour !== null && !rail.has(colour)) expect(known).toContain(colour);
        }
      }
    });
  });
});

describe('the drawing', () => {
  it('draws a layer as strongly as the map', () => {
    const [layer = ''] = lookups.plan(plans[0] ?? '')?.layers ?? [];
    const { root } = drawingOf({ layers: [{ id: layer, opacity: 0.4 }] });
    expect(root.querySelector(`#map > g[id="${layer}"]`)?.getAttribute('opacity')).toBe('0.4');
  });

  it('draws no crisp edge on a guess', () => {
    for (const plan of plans) {
      const { picture, root } = drawingOf({ plan });
      const guesses = shownItems(picture).filter(({ basis, place }) => basis === 'inferred' && /Polygon/.test(place.geometry?.type ?? '')).length;
      const soft = [...root.querySelectorAll('path[stroke-width="5"]')];
      expect(soft).toHaveLength(guesses);
      for (const path of soft) expect(Number(path.getAttribute('stroke-opacity'))).toBeLessThan(0.5);
    }
  });

  it('names what is marked, whichever layers are shown', () => {
    const place = catalogue.places.find(({ geometry }) => geometry);
    const { root, text, svg } = drawingOf({ layers: [], ...(place && { page: { type: 'place', id: place.id } }) });
    expect(root.nodeName, svg).toBe('svg');
    const written = [...root.querySelectorAll('#map text')].map(({ textContent }) => textContent);
    expect(written.some((line) => place && line.startsWith(text(place.shortName ?? place.name)))).toBe(true);
  });
});
