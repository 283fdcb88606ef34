import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { buildCatalogue } from '../../../scripts/catalogue/build';
import { changesBetween, recordChanges } from '../../../scripts/changes/changes';
import { canonical, type JsonObject } from '../../../scripts/changes/json';
import { changeLog } from '../../../scripts/changes/log';
import { memberChanges } from '../../../scripts/changes/members';
import { changesPage } from '../../../scripts/changes/page';
import { recordsOf } from '../../../scripts/changes/records';
import { changesText } from '../../../scripts/changes/terminal';
import { storedVersions } from '../../../scripts/changes/version-files';
import { isVersionName, readVersions, writeVersion } from '../../../scripts/changes/versions';

const repository = join(import.meta.dirname, '../../..');
const small = buildCatalogue(join(repository, 'tests/fixtures/small-district')).catalogue as Catalogue;
const edited = (edit: (catalogue: Catalogue) => void): Catalogue => {
  const copy = structuredClone(small);
  edit(copy);
  return copy;
};

describe('changesBetween', () => {
  it('finds nothing between equal catalogues', () => {
    expect(changesBetween(small, structuredClone(small))).toEqual([]);
  });

  it('finds exactly the name that was edited, whichever place it is', () => {
    fc.assert(fc.property(fc.nat(small.places.length - 1), fc.constantFrom('zh' as const, 'en' as const), fc.string({ minLength: 1 }), (index, language, name) => {
      const before = small.places[index];
      const found = changesBetween(small, edited(({ places }) => {
        const place = places[index];
        if (place) place.name[language] += name;
      }));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ kind: 'place', id: before?.id, change: 'changed', members: [{ change: 'changed', member: `name.${language}`, before: before?.name[language] }] });
    }));
  });

  it('tells what is left out as removed, and seen from the other side as added', () => {
    fc.assert(fc.property(fc.subarray(small.projects.map(({ id }) => id)), (left) => {
      const without = edited((catalogue) => {
        catalogue.projects = catalogue.projects.filter(({ id }) => !left.includes(id));
      });
      expect(changesBetween(small, without).map(({ id, change }) => [id, change])).toEqual([...left].sort().map((id) => [id, 'removed']));
      expect(changesBetween(without, small).map(({ id, change }) => [id, change])).toEqual([...left].sort().map((id) => [id, 'added']));
    }));
  });

  it('knows a place under another id', () => {
    const [first] = small.places;
    const found = changesBetween(small, edited(({ places: [place] }) => {
      if (place) place.id = 'another-id';
    }));
    expect(found).toEqual([{ kind: 'place', id: 'another-id', name: first?.name, change: 'renamed', formerly: first?.id }]);
  });

  it('says how far a geometry moved and how its area changed', () => {
    const index = small.places.findIndex(({ geometry }) => geometry?.type === 'Polygon');
    const [change] = changesBetween(small, edited(({ places }) => {
      const geometry = places[index]?.geometry;
      if (geometry?.type === 'Polygon') geometry.coordinates = geometry.coordinates.map((ring) => ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude + 0.001]));
    }));
    // A thousandth of a degree of latitude.
    expect(change?.geometry?.metres).toBeGreaterThan(50);
    expect(change?.geometry?.metres).toBeLessThan(112);
    expect(change?.members).toBeUndefined();
  });
});

describe('memberChanges', () => {
  const json = fc.dictionary(fc.constantFrom('a', 'b', 'id'), fc.jsonValue({ maxDepth: 3 })) as fc.Arbitrary<JsonObject>;
  it('is empty for equal objects, and for no others', () => {
    fc.assert(fc.property(json, json, (one, other) => {
      expect(memberChanges(one, structuredClone(one))).toEqual([]);
      expect(memberChanges(one, other).length === 0).toBe(canonical(one) === canonical(other));
    }));
  });

  it('tells citations that came and went, and items by what they are called', () => {
    expect(memberChanges({ citations: ['a', 'b'] }, { citations: ['b', 'c'] })).toEqual([{ change: 'list', member: 'citations', added: ['c'], removed: ['a'] }]);
    expect(memberChanges({ figures: [{ year: 2030, kind: 'target', value: 1 }] }, { figures: [{ year: 2030, kind: 'target', value: 2 }] }))
      .toEqual([{ change: 'changed', member: 'figures[2030 target].value', before: 1, after: 2 }]);
  });
});

describe('versions', () => {
  const later = edited(({ projects, places: [place] }) => {
    projects.splice(0, 1);
    if (place) place.name.en = '<b>Another</b>';
  });
  const [one, two] = [recordsOf(small), recordsOf(later)];
  const files = new Map([
    ['2026-02.jsonl', writeVersion({ name: '2026-02', catalogue: 'y', records: two }, one)],
    ['2026-01.jsonl', writeVersion({ name: '2026-01', catalogue: 'x', records: one })],
  ]);

  it('come back as they were written', () => {
    const versions = readVersions(files);
    expect(versions.map(({ name }) => name)).toEqual(['2026-01', '2026-02']);
    expect(recordChanges(versions[0]?.records ?? new Map(), one)).toEqual([]);
    expect(recordChanges(versions[1]?.records ?? new Map(), two)).toEqual([]);
    // A head, a place, a link that is called by the place, and a project that is no more.
    expect(files.get('2026-02.jsonl')?.trimEnd().split('\n')).toHaveLength(4);
  });

  it('make a log, with the present where it is not released', () => {
    expect(changeLog(readVersions(files), later).map(({ version, since, changes }) => [version, since, changes.length])).toEqual([['2026-02', '2026-01', 2], ['2026-01', null, 0]]);
    expect(changeLog(readVersions(files), small)[0]).toMatchObject({ version: null, since: '2026-02' });
  });

  it('are told in words that cannot become markup', () => {
    const log = changeLog(readVersions(files), later);
    const page = changesPage(small.district.title, log, '../');
    expect(page).toContain('&lt;b&gt;Another');
    expect(page).not.toMatch(/<b>|style=|<script/);
    expect(changesText(log[0]?.changes ?? [])).toContain('1 removed, 1 changed');
  });

  it('are named by month or day', () => {
    expect(['2026-11', '2026-11-27', '2026-13', 'next', '2026'].map(isVersionName)).toEqual([true, true, false, false, false]);
  });

  it('of this repository can be read', () => {
    const versions = storedVersions(repository);
    expect(versions.length).toBeGreaterThan(1);
    for (const { records } of versions) expect(records.size).toBeGreaterThan(100);
  });
});
