import { describe, expect, it } from 'vitest';
import { citationsWithin, splitCitation } from '../../../src/catalogue/citations';
import type { Place, PlaceKind } from '../../../src/catalogue/catalogue';
import { catalogue, lookups } from './district';

const ofKind = (kind: PlaceKind): Place[] => catalogue.places.filter((place) => place.kind === kind);
const ofGroup = (...groups: string[]): Place[] => catalogue.places.filter(({ group }) => group !== undefined && groups.includes(group));
const citing = (places: readonly Place[], citation: string): Place[] => places.filter((place) => place.citations.includes(citation));
const ofSystem = (system: string) => catalogue.industries.filter((industry) => industry.system === system);
const numbers = (records: readonly { number?: number | undefined }[]): (number | undefined)[] => records.map(({ number }) => number);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('the documents', () => {
  it('are five, and none that is still a draft passes for an adopted plan', () => {
    expect(catalogue.documents).toHaveLength(5);
    expect(lookups.find('document', 'new-industrialisation-note')?.status).toBe('drafting-note');
    expect(lookups.find('document', 'emerging-industries-plan')?.status).toBe('consultation-draft');
  });
});

describe('3+9', () => {
  it('has three headquarters clusters', () => {
    expect(ofKind('headquarters-cluster').map(({ name }) => name.zh).sort()).toEqual(['光明湖', '光明中心区', '凤凰城'].sort());
    expect(ofGroup('headquarters-clusters')).toEqual(ofKind('headquarters-cluster'));
  });

  it('has nine zones, numbered in the order of the document', () => {
    expect(numbers(ofKind('industrial-zone'))).toEqual(upTo(9));
    expect(ofKind('industrial-zone').map(({ name }) => name.zh)).toEqual([
      '光明云谷', '光明城站', '光明科学园', '下村合水口', '新兴湖', '明湖智谷', '长圳', '光明智造谷', '李松蓢-西田',
    ]);
    expect(ofGroup('industrial-zones')).toEqual(ofKind('industrial-zone'));
  });

  it('all twelve rest on the section that names them, and are drawn', () => {
    const twelve = [...ofKind('headquarters-cluster'), ...ofKind('industrial-zone')];
    expect(citing(twelve, 'new-industrialisation-note#4.4.2')).toHaveLength(12);
    expect(twelve.filter(({ geometry }) => geometry === null)).toEqual([]);
  });

  it('is the lens that every visit begins with', () => {
    expect(catalogue.plans[0]?.id).toBe('three-plus-nine');
  });

  it('gives no zone an industry that a document states: the one that names the zones gives them none', () => {
    const stated = ofKind('industrial-zone').flatMap((zone) => (zone.industries ?? []).filter(({ basis }) => basis === 'stated'));
    expect(stated).toEqual([]);
  });

  it('takes no area or project of a zone as stated by the document that names the zones', () => {
    const silent = (citation: string): boolean => splitCitation(citation).source === 'new-industrialisation-note';
    for (const zone of ofKind('industrial-zone')) {
      const attributes = (zone.attributes ?? []).filter(({ basis, citations }) => basis === 'stated' && citations.some(silent));
      const projects = lookups.projectsAt(zone.id).flatMap(({ places }) => places ?? [])
        .filter(({ place, basis, citations }) => place === zone.id && basis === 'stated' && citations.some(silent));
      expect([...attributes, ...projects], zone.id).toEqual([]);
    }
  });

  it('says of each derived industry by which rule', () => {
    const derived = catalogue.places.flatMap(({ industries }) => (industries ?? []).filter(({ basis }) => basis === 'derived'));
    expect(derived.length).toBeGreaterThan(0);
    expect(derived.filter(({ note }) => !note)).toEqual([]);
  });
});

describe('the structure until 2035', () => {
  it('has one corridor, three areas, five clusters and 21 units', () => {
    expect(['corridor-2035', 'three-areas', 'five-clusters', 'production-units'].map((group) => ofGroup(group).length)).toEqual([1, 3, 5, 21]);
    expect(ofKind('production-unit')).toEqual(ofGroup('production-units'));
  });

  it('puts each unit into one of the five clusters, and leaves none empty', () => {
    const clusters = ofGroup('five-clusters').map(({ id }) => id);
    const parents = ofGroup('production-units').map(({ parent }) => parent);
    expect([...new Set(parents)].sort()).toEqual([...clusters].sort());
  });
});

describe('the 14th plan', () => {
  it('has two axes, three bases, and the twelve parks of its box', () => {
    expect(['two-axes', 'three-bases'].map((group) => ofGroup(group).length)).toEqual([2, 3]);
    const parks = ofGroup('general-parks', 'theme-parks', 'startup-parks');
    expect(citing(parks, 'emerging-industries-plan#box-8')).toHaveLength(12);
    expect(parks).toHaveLength(12);
  });
});

describe('science city', () => {
  it('has the ten large facilities of its box', () => {
    const facilities = ofGroup('large-facilities');
    expect(citing(facilities, 'science-technology-plan#box-1')).toHaveLength(10);
    expect(facilities).toHaveLength(10);
    expect(facilities.filter(({ kind }) => kind !== 'facility')).toEqual([]);
  });
});

describe('the industries', () => {
  it('are eight, two and three in the newest system', () => {
    const byGroup = ['emerging-eight', 'future-two', 'traditional-three'].map((group) => ofSystem('eight-two-three').filter((industry) => industry.group === group).length);
    expect(byGroup).toEqual([8, 2, 3]);
    expect(ofSystem('eight-two-three')).toHaveLength(13);
  });

  it('are twenty and eight in the city’s, seven of which name the district', () => {
    const groups = ['clusters-20', 'future-8'].map((group) => ofSystem('twenty-plus-eight').filter((industry) => industry.group === group));
    expect(groups.map(({ length }) => length)).toEqual([20, 8]);
    expect(ofSystem('twenty-plus-eight').filter(({ hosts }) => hosts?.includesDistrict).map(({ name }) => name.zh).sort()).toEqual([
      '超高清视频显示', '智能传感器', '精密仪器设备', '安全节能环保', '新材料', '高端医疗器械', '生物医药',
    ].sort());
    expect(groups[1]?.filter(({ hosts }) => hosts?.includesDistrict)).toEqual([]);
  });

  it('are three and one, and four pillars, in the older ones, each with its parts', () => {
    for (const system of ['three-plus-one', 'four-pillars']) {
      const wholes = ofSystem(system).filter(({ parent }) => parent === undefined);
      expect(wholes).toHaveLength(4);
      for (const { id } of wholes) expect(lookups.childrenOf(id).length, id).toBeGreaterThan(0);
    }
  });

  it('carry each of the thirteen over to another system', () => {
    const alone = ofSystem('eight-two-three').filter(({ id }) => lookups.matching.linksOf(id).length === 0).map(({ name }) => name.zh);
    // The documents of the other systems do not speak of bicycles.
    expect(alone).toEqual(['自行车']);
  });

  it('are linked between systems only, never within one', () => {
    const system = (id: string): string | undefined => lookups.find('industry', id)?.system;
    expect(catalogue.crosswalk.filter(({ from, to }) => system(from) === system(to))).toEqual([]);
  });
});

describe('disagreements', () => {
  it('are between figures that are there, at least two each', () => {
    expect(catalogue.conflicts.length).toBeGreaterThan(0);
    for (const conflict of catalogue.conflicts) {
      const all: readonly unknown[] = (conflict.subject === 'measure'
        ? lookups.find('measure', conflict.measure)?.figures
        : lookups.find('place', conflict.place)?.attributes) ?? [];
      expect(conflict.figures.length, conflict.id).toBeGreaterThanOrEqual(2);
      const sources = conflict.figures.map((index) => citationsWithin(all[index]));
      expect(sources.every(({ length }) => length > 0), conflict.id).toBe(true);
    }
  });
});

describe('silence', () => {
  it('on reports stays dated: every report has a publisher, a title and a date', () => {
    expect(catalogue.reports.filter(({ publisher, title, date }) => !publisher.zh || !title.zh || !/^\d{4}/.test(date))).toEqual([]);
  });
});
