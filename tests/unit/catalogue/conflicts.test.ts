// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeConflicts, measureConflicts } from '../../../scripts/catalogue/conflicts';
import { disjoint, intervalOf } from '../../../scripts/catalogue/interval';
import type { Attribute, Bound, Figure, Measure } from '../../../src/catalogue/catalogue';

const text = (zh: string) => ({ zh, en: zh });
const stated: Pick<Figure, 'basis' | 'citations'> = { basis: 'stated', citations: ['a#1'] };
const figure = (value: number, rest: Partial<Figure> = {}): Figure => ({ value, year: 2030, bound: 'exact', kind: 'target', ...stated, ...rest });
const measure = (...figures: Figure[]): Measure => ({ id: 'm', name: text('量'), group: 'g', unit: null, figures });
const disputed = (...figures: Figure[]) => measureConflicts(measure(...figures)).map((conflict) => conflict.figures);

const bounds: Bound[] = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range'];
const decimal = fc.tuple(fc.integer({ min: -100000, max: 100000 }), fc.constantFrom(1, 10, 100)).map(([whole, scale]) => whole / scale);
const anyFigure = fc.record({ value: decimal, width: fc.nat({ max: 500 }), bound: fc.constantFrom(...bounds) })
  .map(({ value, width, bound }) => ({ value, bound, high: bound === 'range' ? value + width : undefined }));
const anyInterval = anyFigure.map(intervalOf);

describe('intervals', () => {
  it.each([
    ['3.1 and 3.13 round to each other', { value: 3.1 }, { value: 3.13 }, false],
    ['3.1 and 3.2 do not', { value: 3.1 }, { value: 3.2 }, true],
    ['neither do 5 and 6', { value: 5 }, { value: 6 }, true],
    ['about 100 allows 105', { value: 100, bound: 'about' }, { value: 105 }, false],
    ['about 100 does not allow 107', { value: 100, bound: 'about' }, { value: 107 }, true],
    ['at least 100 allows 100', { value: 100, bound: 'at-least' }, { value: 100 }, false],
    ['at least 100 does not allow 90', { value: 100, bound: 'at-least' }, { value: 90 }, true],
    ['at least 100 and at most 100 meet', { value: 100, bound: 'at-least' }, { value: 100, bound: 'at-most' }, false],
    ['more than 100 and at most 100 do not', { value: 100, bound: 'more-than' }, { value: 100, bound: 'at-most' }, true],
    ['nor do at least 100 and less than 100', { value: 100, bound: 'at-least' }, { value: 100, bound: 'less-than' }, true],
    ['a range holds its inside', { value: 10, high: 20, bound: 'range' }, { value: 15 }, false],
    ['and nothing beyond', { value: 10, high: 20, bound: 'range' }, { value: 21 }, true],
  ] as const)('%s', (_, a, b, expected) => {
    expect(disjoint(intervalOf(a), intervalOf(b))).toBe(expected);
  });

  it('are disjoint both ways or neither', () => {
    fc.assert(fc.property(anyInterval, anyInterval, (a, b) => disjoint(a, b) === disjoint(b, a)));
  });

  it('are never disjoint from themselves', () => {
    fc.assert(fc.property(anyInterval, (a) => !disjoint(a, a)));
  });

  it('of neighbouring figures with equal decimals are disjoint, whatever their binary digits', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100000 }), fc.constantFrom(1, 10, 100, 1000), (whole, scale) => {
      fc.pre(whole % 10 !== 0 && (whole + 1) % 10 !== 0);
      return disjoint(intervalOf({ value: whole / scale }), intervalOf({ value: (whole + 1) / scale }));
    }));
  });

  it('hold the value they are made from, unless it is excluded', () => {
    fc.assert(fc.property(anyFigure.filter(({ bound }) => bound !== 'more-than' && bound !== 'less-than'), (one) =>
      !disjoint(intervalOf(one), { low: one.value, high: one.value, lowOpen: false, highOpen: false })));
  });

  it('do not become disjoint by widening', () => {
    fc.assert(fc.property(anyInterval, anyInterval, fc.nat(1000), fc.nat(1000), (a, b, down, up) => {
      fc.pre(!disjoint(a, b));
      return !disjoint({ ...a, low: a.low - down, high: a.high + up, lowOpen: a.lowOpen && down === 0, highOpen: a.highOpen && up === 0 }, b);
    }));
  });
});

describe('measureConflicts', () => {
  it('names the figures that cannot all hold', () => expect(disputed(figure(100), figure(120), figure(100))).toEqual([[0, 1, 2]]));
  it('leaves out a figure that agrees with all', () => expect(disputed(figure(100), figure(120), figure(90, { bound: 'at-least' }))).toEqual([[0, 1]]));
  it.each([
    ['years', { year: 2035 }], ['kinds', { kind: 'actual' }], ['scopes', { scope: text('别') }], ['no year', { year: null }],
  ] as const)('does not compare across %s', (_, rest) => expect(disputed(figure(100), figure(120, rest))).toEqual([]));
  it('does not compare figures without a year', () => expect(disputed(figure(1, { year: null }), figure(9, { year: null }))).toEqual([]));
  it('keeps figures for certain places apart from those for the district and for other places', () => {
    expect(disputed(figure(1), figure(3, { places: ['north'] }), figure(5, { places: ['south'] }))).toEqual([]);
    expect(measureConflicts(measure(figure(1), figure(3), figure(5, { places: ['north'] }), figure(7, { places: ['north'] }))).map(({ id, figures }) => [id, figures]))
      .toEqual([['m-2030-target', [0, 1]], ['m-2030-target-1', [2, 3]]]);
  });

  it('gives each scope its own conflict and id', () => {
    const scope = text('窄');
    const found = measureConflicts(measure(figure(1), figure(3), figure(5, { scope }), figure(7, { scope })));
    expect(found.map(({ id, figures }) => [id, figures])).toEqual([['m-2030-target', [0, 1]], ['m-2030-target-1', [2, 3]]]);
  });
  it('does not depend on the order of the figures', () => {
    fc.assert(fc.property(fc.array(anyFigure, { maxLength: 6 }), (list) => {
      const figures = list.map(({ value, bound, high }) => figure(value, { bound, ...(high === undefined ? {} : { high }) }));
      const forwards = disputed(...figures).flat();
      const backwards = disputed(...figures.toReversed()).flat().map((index) => figures.length - 1 - index).reverse();
      expect(backwards).toEqual(forwards);
    }));
  });
});

describe('attributeConflicts', () => {
  const attribute = (value: Attribute['value'], rest: Partial<Attribute> = {}): Attribute => ({ key: 'area', name: text('面积'), value, unit: text('公顷'), ...stated, ...rest });
  const found = (...attributes: Attribute[]) => attributeConflicts({ id: 'p', attributes });

  it('names the attributes that cannot all hold', () => {
    expect(found(attribute(100), attribute(130))).toEqual([{ id: 'p-area', subject: 'place', place: 'p', attribute: 'area', year: null, figures: [0, 1] }]);
  });
  it.each([
    ['keys', attribute(130, { key: 'floor' })], ['units', attribute(130, { unit: text('亩') })], ['years', attribute(130, { year: 2031 })], ['texts', attribute(text('大'))],
  ])('does not compare across %s', (_, other) => expect(found(attribute(100), other)).toEqual([]));
});
