import { expect, it } from 'vitest';
import type { BaseCollection, BaseFeature } from '../../../src/catalogue/catalogue';
import { baseLegendOf } from '../../../src/map/legend/base-legend';
import { smallCatalogue } from '../support';

const line = (line: string, colour?: string): BaseFeature => ({
  type: 'Feature',
  geometry: { type: 'LineString', coordinates: [[20, 10], [20.1, 10]] },
  properties: { kind: 'rail-line', name: { zh: line, en: line }, line, ...(colour !== undefined && { colour }) },
});
const baseOf = (...features: BaseFeature[]): Record<string, BaseCollection> => ({ rail: { type: 'FeatureCollection', name: 'rail', features } });

it('explains what the base has, in a settled order', () => {
  expect(baseLegendOf(smallCatalogue().base).map(({ drawn }) => drawn)).toEqual(['outline', 'metro', 'station']);
  expect(baseLegendOf(baseOf(line('HSR'), line('1'))).map(({ drawn }) => drawn)).toEqual(['metro', 'highSpeed']);
});

it('explains nothing that the base lacks', () => {
  expect(baseLegendOf({})).toEqual([]);
  expect(baseLegendOf(baseOf(line('HSR'))).map(({ drawn }) => drawn)).toEqual(['highSpeed']);
});

it('shows the lines’ own colours, each once and no more than can be told apart', () => {
  const base = baseOf(line('1', '#a00'), line('2', '#a00'), line('3', '#0a0'), line('4'), line('5', '#00a'), line('6', '#aa0'), line('HSR', '#111'));
  expect(baseLegendOf(base)).toEqual([
    { drawn: 'metro', colours: ['#a00', '#0a0', '#00a'] },
    { drawn: 'highSpeed', colours: ['#111'] },
  ]);
});

it('does without a colour where the data have none', () => {
  expect(baseLegendOf(baseOf(line('1')))).toEqual([{ drawn: 'metro', colours: [] }]);
});
