import { describe, expect, it } from 'vitest';
import { citationsWithin, indexCitations, resolveCitation, splitCitation } from '../../../src/catalogue/citations';
import { smallCatalogue } from '../support';

const catalogue = smallCatalogue();

describe('a citation', () => {
  it('splits into source and section', () => {
    expect(splitCitation('zone-plan#box-1')).toEqual({ source: 'zone-plan', section: 'box-1' });
    expect(splitCitation('gazette-2032-library')).toEqual({ source: 'gazette-2032-library', section: null });
    expect(splitCitation('')).toEqual({ source: '', section: null });
  });

  it('resolves to a section of a document', () => {
    expect(resolveCitation(catalogue, 'zone-plan#box-1')).toMatchObject({ document: { id: 'zone-plan' }, section: { id: 'box-1' } });
    expect(resolveCitation(catalogue, 'cluster-plan#1')).toMatchObject({ document: { id: 'cluster-plan' }, section: { id: '1' } });
  });

  it('resolves to a report', () => {
    expect(resolveCitation(catalogue, 'gazette-2032-library')).toMatchObject({ report: { id: 'gazette-2032-library' } });
  });

  it('resolves to the document alone where it names no section of it', () => {
    for (const citation of ['zone-plan', 'zone-plan#9.9']) {
      expect(resolveCitation(catalogue, citation)).toMatchObject({ document: { id: 'zone-plan' }, section: null });
    }
  });

  it('does not resolve where nothing has its name', () => {
    for (const citation of ['', '#1', 'no-plan#1', 'no-report']) expect(resolveCitation(catalogue, citation)).toBeNull();
  });
});

describe('citations within a record', () => {
  it('are found however deep, in order, each once', () => {
    const record = { citations: ['b', 'a'], facts: [{ citations: ['a', 'c'] }, { deep: { citations: ['d'] } }, null, 'e'] };
    expect(citationsWithin(record)).toEqual(['b', 'a', 'c', 'd']);
  });

  it.each([null, undefined, 'citations', 7, [], {}, { citations: null }])('are none within %j', (value) => {
    expect(citationsWithin(value)).toEqual([]);
  });
});

describe('the index of citations', () => {
  const index = indexCitations(catalogue);

  it('names every record that rests on a section', () => {
    // The zone’s derived industry rests on the table as well.
    const tabled = ['iz-north', 'cl-ladder', 'pu-north'].map((id) => ({ type: 'place', id }));
    expect(index.get('cluster-plan#table-1')).toEqual(tabled);
    expect(index.get('gazette-2032-library')).toEqual([{ type: 'place', id: 'library' }, { type: 'place', id: 'reading-room' }]);
    expect(index.get('zone-plan#preface')).toBeUndefined();
  });

  it('names a record once, though it cites a section often', () => {
    const named = index.get('zone-plan#box-1')?.map(({ type, id }) => `${type}/${id}`);
    expect(named).toEqual([...new Set(named)]);
    expect(named).toContain('place/iz-north');
    expect(named).toContain('organisation/ladder-works');
  });
});
