// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { deriveIndustries, strongest } from '../../../scripts/catalogue/derive-industries';
import type { Basis, IndustryStatement, Lineage, Place } from '../../../src/catalogue/catalogue';

const place = (id: string, name: string, kind: Place['kind'], rest: Partial<Place> = {}): Place => ({
  id, layer: 'l', geometry: null, label: null, bounds: null, name: { zh: name, en: `The ${id}` }, kind, plans: [], checked: '2032', citations: ['a#1'], ...rest,
});
const statement = (industry: string, basis: Basis, ...citations: string[]): IndustryStatement => ({ industry, basis, citations });
const link = (rest: Partial<Lineage> = {}): Lineage => ({
  from: 'unit', to: 'zone', relation: 'same', basis: 'stated', reason: { zh: '同', en: 'same' }, citations: ['new#box-1'], ...rest,
});
const cluster = place('cluster', '梯群', 'cluster', { industries: [statement('ladders', 'stated', 'old#1', 'new#box-1'), statement('rungs', 'inferred', 'old#2')] });
const unit = place('unit', '北坡', 'production-unit', { parent: 'cluster' });
const zone = place('zone', '北坡', 'industrial-zone');
const industriesOf = (id: string, places: Place[], lineage: Lineage[]) => deriveIndustries(places, lineage).find((one) => one.id === id)?.industries;

describe('deriveIndustries', () => {
  it('shows a cluster’s stated industries on its unit, naming the rule', () => {
    expect(industriesOf('unit', [cluster, unit], [])).toEqual([{
      industry: 'ladders', basis: 'derived', citations: ['old#1', 'new#box-1'],
      note: { zh: '由所属“梯群”推出', en: 'Follows from “The cluster”, to which it belongs' },
    }]);
  });

  it('shows them on the zone that the unit continues in, citing lineage and cluster', () => {
    expect(industriesOf('zone', [cluster, unit, zone], [link()])).toEqual([{
      industry: 'ladders', basis: 'derived', citations: ['new#box-1', 'old#1'],
      note: { zh: '由同名产业单元“北坡”所属“梯群”推出', en: 'Follows from “The cluster”, to which the same-named production unit “The unit” belongs' },
    }]);
  });

  it('speaks of the same name only where the names are the same', () => {
    const renamed = { ...zone, name: { zh: '北坡片', en: 'North' } };
    expect(industriesOf('zone', [cluster, unit, renamed], [link({ relation: 'renamed' })])?.[0]?.note?.zh).toBe('由更名前的产业单元“北坡”所属“梯群”推出');
  });

  it.each([['derived', 'derived'], ['inferred', 'inferred'], ['reported', 'reported']] as const)('a lineage that is %s makes it %s', (given, expected) => {
    expect(industriesOf('zone', [cluster, unit, zone], [link({ basis: given })])?.[0]?.basis).toBe(expected);
  });

  it('follows lineage from the older to the newer place only', () => {
    // An area gets nothing from its parent, so that anything here would have come through the lineage.
    const older = { ...unit, kind: 'area' } as const;
    expect(industriesOf('unit', [cluster, older, zone], [link()])).toBeUndefined();
    expect(industriesOf('zone', [cluster, older, zone], [link({ from: 'zone', to: 'unit' })])).toBeUndefined();
  });

  it('carries on neither what is dropped, nor units without a cluster, nor silence', () => {
    expect(industriesOf('zone', [cluster, unit, zone], [link({ relation: 'dropped' })])).toBeUndefined();
    expect(industriesOf('zone', [cluster, { ...unit, parent: undefined }, zone], [link()])).toBeUndefined();
    expect(industriesOf('zone', [{ ...cluster, industries: undefined }, unit, zone], [link()])).toBeUndefined();
  });

  it('leaves the given places as they are', () => {
    expect(() => deriveIndustries([cluster, unit, zone].map((one) => Object.freeze({ ...one })), [link()])).not.toThrow();
  });
});

describe('strongest', () => {
  it.each([
    ['stated', 'derived', 'stated'], ['derived', 'inferred', 'derived'], ['reported', 'derived', 'derived'], ['inferred', 'derived', 'derived'],
  ] as const)('%s beside %s leaves %s', (existing, added, kept) => {
    expect(strongest([statement('a', existing, 'old#1')], [statement('a', added, 'new#1')]).map(({ basis }) => basis)).toEqual([kept]);
  });
  it('keeps the existing one of two equals, with its own sources', () => {
    expect(strongest([statement('a', 'derived', 'old#1')], [statement('a', 'derived', 'new#1')])).toEqual([statement('a', 'derived', 'old#1')]);
  });
});
