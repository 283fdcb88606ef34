import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besidePictureOf } from '../../../src/map/compare/beside-picture';
import { pictureOf } from '../../../src/map/picture';
import type { View } from '../../../src/view/view';
import { fullLayers, smallLookups, viewOf } from '../support';
import { arbitraryView } from '../view/arbitrary-view';

const lookups = smallLookups();
const swipe = { plan: 'clusters', mode: 'swipe', share: 30 } as const;
const beside = (change: Partial<View>) => besidePictureOf(lookups, viewOf(lookups, change));

describe('the picture beside', () => {
  it('is none where nothing is compared, or where the other plan is laid over', () => {
    expect(beside({})).toBeNull();
    expect(beside({ comparison: { ...swipe, mode: 'overlay' } })).toBeNull();
  });

  it('is the other plan’s, with its own layers, whatever layers the lens is asked for', () => {
    for (const layers of [null, [], fullLayers('zones'), [{ id: 'units', opacity: 0.2 }]]) {
      const picture = beside({ comparison: swipe, layers });
      expect([...picture?.visibleLayers ?? []]).toEqual(['units']);
      expect(picture?.layers.at(-1)).toEqual({ id: 'units', opacity: 1, visible: true });
    }
  });

  it('has the same places, filter and marks, so that both sides say the same of a place', () => {
    fc.assert(fc.property(arbitraryView(lookups), (view) => {
      const [own, other] = [pictureOf(lookups, view), besidePictureOf(lookups, view)];
      expect(other !== null).toBe(view.comparison?.mode === 'swipe');
      if (!other) return;
      expect(other.items).toBe(own.items);
      expect(other.dimmed).toEqual(own.dimmed);
      expect(other.marked).toEqual(own.marked);
      expect(other.selected).toEqual(own.selected);
    }));
  });
});
