import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCatalogue, ruleIds } from '../../../src/catalogue-checks/check';
import { severities } from '../../../src/catalogue-checks/finding';
import { monthsSince } from '../../../src/catalogue-checks/months';
import { createLookups } from '../../../src/catalogue/lookups';
import { districtCatalogue, invented, meantFor, placeOf, stands } from '../support';
import { foundAmong, outcomeOf, sited } from './given';

describe('months since a date', () => {
  it.each([
    ['2031-06-30', '2032-06-30', 12], ['2031-07-01', '2032-06-30', 11], ['2032-06-30', '2032-06-30', 0], ['2033-01-01', '2032-06-30', 0],
    ['2031-06', '2032-06-30', 12], ['2031-06', '2032-06-29', 11], ['2031', '2032-06-30', 6], ['2030', '2031-12-31', 12], ['2032-01-31', '2032-02-29', 1],
  ])('%s to %s: %i', (date, today, months) => {
    expect(monthsSince(date, today)).toBe(months);
  });

  it('grow by one in a month', () => {
    const part = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));
    fc.assert(fc.property(fc.integer({ min: 2000, max: 2030 }), part(12), part(28), part(12), part(28), (year, month, day, thisMonth, thisDay) => {
      const date = `${year}-${month}-${day}`;
      expect(monthsSince(date, `2033-${thisMonth}-${thisDay}`) - monthsSince(date, `2032-${thisMonth}-${thisDay}`)).toBe(12);
    }));
  });
});

describe('not checked lately', () => {
  const stale = (today: string, months?: number) =>
    outcomeOf('stale', ({ places }) => void places.splice(0, Infinity, invented('park', { checked: '2031-01-15' })), today, months).findings[0];

  it('begins at the months asked, and is a warning at twice as many', () => {
    expect(stale('2032-01-14')).toBeUndefined();
    expect(stale('2032-01-15')).toMatchObject({ severity: 'note', facts: { checked: '2031-01-15', months: 12 } });
    expect(stale('2033-01-15')?.severity).toBe('warning');
    expect(stale('2031-03-15', 2)?.severity).toBe('note');
  });
});

describe('documents that disagree', () => {
  it('are the compiler’s conflicts', () => {
    expect(outcomeOf('conflicts', (catalogue) => { catalogue.conflicts = []; }).findings).toEqual([]);
    const conflict = { id: 'x', subject: 'place' as const, place: 'iz-north', attribute: 'area', year: null, figures: [0, 1] };
    expect(outcomeOf('conflicts', (catalogue) => { catalogue.conflicts = [conflict]; }).findings)
      .toMatchObject([{ severity: 'warning', subjects: [{ type: 'place', id: 'iz-north' }], facts: { conflict } }]);
  });
});

describe('no industries', () => {
  it('matters where a plan makes places for them', () => {
    expect(foundAmong('industries', [invented('zone', { kind: 'industrial-zone' })])[0]?.severity).toBe('warning');
    expect(foundAmong('industries', [invented('park')])[0]?.severity).toBe('note');
    expect(foundAmong('industries', [invented('park', { industries: [meantFor('rungs', 'derived')] }), invented('school', { kind: 'university' })])).toEqual([]);
  });
});

describe('possible duplicates', () => {
  it('are places of one name, however it is written', () => {
    const [finding] = foundAmong('duplicates', [invented('one', { name: { zh: '天梯园（北）', en: 'A' } }), invented('other', { name: { zh: '天梯园 (北)', en: 'B' } })]);
    expect(finding).toMatchObject({ severity: 'note', facts: { alike: 'name' } });
  });

  it('are sites of a kind at one spot', () => {
    const [finding] = foundAmong('duplicates', [sited('one', 5, 5), sited('other', 5.1, 5)]);
    expect(finding).toMatchObject({ facts: { alike: 'position' } });
    expect(foundAmong('duplicates', [sited('one', 5, 5), sited('other', 5.3, 5)])).toEqual([]);
    expect(foundAmong('duplicates', [sited('one', 5, 5), sited('other', 5, 5, { kind: 'hospital' })])).toEqual([]);
  });

  it('are none where the catalogue relates the two', () => {
    expect(foundAmong('duplicates', [sited('one', 5, 5), sited('other', 5, 5, { host: stands('one') })])).toEqual([]);
    expect(foundAmong('duplicates', [sited('one', 5, 5), sited('other', 5, 5, { parent: 'one' })])).toEqual([]);
    const { findings } = outcomeOf('duplicates', (catalogue) => {
      catalogue.places.push(sited('one', 5, 5), sited('other', 5, 5));
      catalogue.lineage.push({ from: 'one', to: 'other', relation: 'same', basis: 'stated', reason: { zh: '同', en: 'same' }, citations: ['zone-plan#1'] });
    });
    expect(findings.filter(({ subjects }) => subjects.some(({ id }) => id === 'one'))).toEqual([]);
  });
});

describe('no source', () => {
  it('is found wherever something in a record owes one', () => {
    expect(outcomeOf('citations').findings).toEqual([]);
    const paths = (change: Parameters<typeof outcomeOf>[1]) => outcomeOf('citations', change).findings.map(({ subjects, facts }) => `${subjects[0].id} ${facts.path}`);
    expect(paths((catalogue) => { placeOf(catalogue, 'iz-north').citations = []; })).toEqual(['iz-north ']);
    expect(paths((catalogue) => { placeOf(catalogue, 'iz-north').citations = ['no-such-report']; })).toEqual(['iz-north ']);
    expect(paths((catalogue) => { placeOf(catalogue, 'iz-north').attributes?.[0]?.citations.splice(0); })).toEqual(['iz-north attributes[0]']);
    expect(paths((catalogue) => { Reflect.deleteProperty(placeOf(catalogue, 'iz-north').role ?? {}, 'citations'); })).toEqual(['iz-north role']);
  });
});

describe('all rules', () => {
  const lookups = createLookups(districtCatalogue());
  const reports = checkCatalogue({ lookups, today: '2026-12-01', staleMonths: 12 });

  it('run over the real district, each once', () => {
    expect(reports.map(({ rule }) => rule)).toEqual(ruleIds);
    expect(ruleIds).toHaveLength(13);
  });

  it('find what exists, each under an id of its own, gravest first', () => {
    const findings = reports.flatMap((report) => report.findings);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { subjects } of findings) for (const { type, id } of subjects) expect(lookups.find(type, id)).toBeDefined();
    for (const { findings: own } of reports) {
      const gravity = own.map(({ severity }) => severities.indexOf(severity));
      expect(gravity).toEqual([...gravity].sort());
    }
  });

  it('find no error in the real district', () => {
    expect(reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('change nothing', () => {
    const catalogue = districtCatalogue();
    const before = JSON.stringify(catalogue);
    checkCatalogue({ lookups: createLookups(catalogue), today: '2026-12-01', staleMonths: 12 });
    expect(JSON.stringify(catalogue)).toBe(before);
  });
});
