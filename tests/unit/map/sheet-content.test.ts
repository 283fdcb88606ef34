import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { inLanguage, messagesOf } from '../../../src/i18n/context';
import { besidePictureOf } from '../../../src/map/compare/beside-picture';
import { sheetContent, type SheetContent } from '../../../src/map/export/sheet-content';
import { legendOf } from '../../../src/map/legend/legend';
import { pictureOf } from '../../../src/map/picture';
import type { View } from '../../../src/view/view';
import { invented, smallLookups, viewOf } from '../support';

const at = { geometry: { type: 'Point' as const, coordinates: [20.05, 10.05] }, label: [20.05, 10.05] as [number, number] };
const lookups = smallLookups(({ places, base }: Catalogue) => {
  places.push(invented('garden', { ...at, kind: 'facility', field: 'life' }), invented('school', { ...at, kind: 'university' }));
  for (const collection of Object.values(base)) collection.attribution = { zh: '云梯底图', en: 'Yunti base map' };
});

function contentOf(change: Partial<View> = {}, notices: readonly string[] = []): SheetContent {
  const view = viewOf(lookups, change);
  const beside = besidePictureOf(lookups, view);
  return sheetContent({
    lookups, view, notices, date: '2032-05-06', messages: messagesOf(view.language), text: (text) => inLanguage(text, view.language),
    pictures: [pictureOf(lookups, view), ...(beside ? [beside] : [])],
  });
}
const english: Partial<View> = { language: 'en' };

describe('the title of a sheet', () => {
  it('is the plan’s name, in the reader’s language, with the district’s below', () => {
    expect(contentOf()).toMatchObject({ title: '一区一心', subtitle: '云梯产业地图' });
    expect(contentOf(english)).toMatchObject({ title: 'One zone, one centre', subtitle: 'Yunti industry map' });
  });

  it('names both plans where two are compared', () => {
    const comparing = (mode: 'swipe' | 'overlay') => contentOf({ ...english, comparison: { plan: 'clusters', mode, share: 50 } }).title;
    expect(comparing('swipe')).toBe('One zone, one centre | One cluster');
    expect(comparing('overlay')).toBe('One zone, one centre + One cluster');
  });

  it('is the name of the place that is open, with plan and district below', () => {
    expect(contentOf({ ...english, page: { type: 'place', id: 'library' } })).toMatchObject({
      title: 'Ladder Library', subtitle: 'Yunti industry map · One zone, one centre',
    });
  });
});

describe('the legend of a sheet', () => {
  it('has a row for each symbol on the map, in words', () => {
    const { rows } = contentOf(english);
    expect(rows.map(({ text }) => text)).toEqual(expect.arrayContaining(['Industrial zone', 'Large science facility · Life', 'University']));
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it('says what the map’s own legend says, on either side of a divider', () => {
    const change: Partial<View> = { comparison: { plan: 'clusters', mode: 'swipe', share: 50 } };
    const view = viewOf(lookups, change);
    const [own, other] = [pictureOf(lookups, view), besidePictureOf(lookups, view)];
    const legend = legendOf(own, ...(other ? [other] : []));
    const { rows, edges } = contentOf(change);
    expect(rows.map(({ symbol }) => symbol)).toEqual(legend.rows.flatMap(({ symbol, parts }) => (parts.length > 0 ? parts.map((part) => part.symbol) : [symbol])));
    expect(edges.map(({ drawnAs }) => drawnAs)).toEqual(legend.edges.map(({ drawnAs }) => drawnAs));
    expect(rows.length).toBeGreaterThan(contentOf().rows.length);
  });

  it('explains each edge that is drawn, and all that are drawn alike together', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { bases } = messagesOf(language).placement;
      const edges = contentOf({ language }).edges;
      const dashed = edges.find(({ drawnAs }) => drawnAs === 'bounded')?.text ?? '';
      for (const basis of ['bounded', 'anchored'] as const) {
        expect(dashed).toContain(bases[basis].name);
        expect(dashed).toContain(bases[basis].explanation);
      }
      expect(edges.find(({ drawnAs }) => drawnAs === 'candidate')).toBeUndefined();
    }
  });
});

describe('the foot of a sheet', () => {
  it('says that the map is indicative', () => {
    for (const language of ['zh-CN', 'en'] as const) expect(contentOf({ language }).note).toBe(messagesOf(language).indicative);
  });

  it('names the documents of the plans shown, each once, whom the base map must name, what else is asked, and the day', () => {
    const { sources } = contentOf({ ...english, comparison: { plan: 'clusters', mode: 'swipe', share: 50 } }, ['Approved 123']);
    const titles = ['zone-plan', 'cluster-plan'].map((id) => lookups.find('document', id)?.shortTitle.en ?? '');
    for (const title of titles) expect(sources[0]?.split(title)).toHaveLength(2);
    expect(sources.slice(1)).toEqual(['Yunti base map', 'Approved 123', messagesOf('en').export.made('2032-05-06')]);
  });

  it('names no document of a plan that is not shown', () => {
    expect(contentOf().sources[0]).not.toContain(lookups.find('document', 'cluster-plan')?.shortTitle.zh);
  });
});
