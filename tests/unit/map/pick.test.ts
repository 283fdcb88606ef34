import { describe, expect, it } from 'vitest';
import { pick } from '../../../src/map/engine/pick';
import { invented, placeOf, smallCatalogue } from '../support';

const catalogue = smallCatalogue();
const [point, line, small, large] = ['library', 'pu-north', 'iz-north', 'cl-ladder'].map((id) => placeOf(catalogue, id));

/** Every order of a list. */
const orders = <T>(items: readonly T[]): T[][] =>
  items.length === 0 ? [[]] : items.flatMap((item, index) => orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

describe('what the pointer means', () => {
  it('is nothing where nothing is', () => {
    expect(pick([])).toBeNull();
  });

  it('is the spot before the line, the line before the area, the smaller area before the larger, in whatever order they come', () => {
    expect(small?.drawnSquareKilometres).toBeLessThan(large?.drawnSquareKilometres ?? 0);
    const ranked = [point, line, small, large].flatMap((place) => place ?? []);
    for (let from = 0; from < ranked.length; from += 1) {
      for (const order of orders(ranked.slice(from))) expect(pick(order)?.id).toBe(ranked[from]?.id);
    }
  });

  it('is an area of unknown size only where there is nothing else', () => {
    const vague = invented('vague', { geometry: { type: 'Polygon', coordinates: [] } });
    expect(pick([vague])).toBe(vague);
    expect(pick([vague, ...(large ? [large] : [])])).toBe(large);
  });
});
