// @vitest-environment node
import { createHash } from 'node:crypto';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dataDate } from '../../../scripts/open-data/data-date';
import { openDataOf } from '../../../scripts/open-data/open-data';
import { bytesOf } from '../../../scripts/open-data/published-file';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { districtCatalogue, smallCatalogue } from '../support';

const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const at = 'https://data.example/map/data/';

interface Term { termType: string; value: string; language?: string; datatype?: { value: string } }
interface Triple { subject: Term; predicate: Term; object: Term }

async function triplesOf(catalogue: Catalogue, contact: Parameters<typeof openDataOf>[1]['contact'] = null) {
  const files = await openDataOf(catalogue, { contact, changes: false });
  const text = String(files.find(({ path }) => path === 'dcat.jsonld')?.content);
  const triples = await jsonld.toRDF(JSON.parse(text) as object, { base: `${at}dcat.jsonld` }) as unknown as Triple[];
  const objects = (subject: string, predicate: string): Term[] =>
    triples.filter((triple) => triple.subject.value === subject && triple.predicate.value === predicate).map(({ object }) => object);
  return { files, objects, of: (fragment: string) => (predicate: string) => objects(`${at}dcat.jsonld${fragment}`, predicate) };
}

describe('the DCAT metadata', () => {
  it('name every layer as a dataset, in both languages, with its version, extent and files', async () => {
    const catalogue = smallCatalogue();
    const { files, objects, of } = await triplesOf(catalogue);
    expect(of('')(`${dcat}dataset`)).toHaveLength(1 + catalogue.layers.length + Object.keys(catalogue.base).length);
    const zones = of('#layers/zones');
    expect(zones(`${dct}title`).map(({ value, language }) => [language, value])).toEqual([['zh', '产业区'], ['en', 'Zones']]);
    expect(zones(`${dcat}version`)[0]?.value).toBe(`1-${catalogue.version}`);
    const [location] = zones(`${dct}spatial`);
    expect(objects(location?.value ?? '', `${dcat}bbox`)[0]).toMatchObject({ value: expect.stringMatching(/^POLYGON/) as string, datatype: { value: 'http://www.opengis.net/ont/geosparql#wktLiteral' } });
    const distributions = zones(`${dcat}distribution`).map(({ value }) => value);
    expect(distributions).toHaveLength(3);
    for (const distribution of distributions) {
      const [url] = objects(distribution, `${dcat}downloadURL`);
      const file = files.find(({ path }) => `${at}${path}` === url?.value);
      if (!file) throw new Error(`${url?.value} is no file that is published`);
      expect(objects(distribution, `${dcat}byteSize`)[0]?.value).toBe(String(bytesOf(file).length));
      const [checksum] = objects(distribution, 'http://spdx.org/rdf/terms#checksum');
      expect(objects(checksum?.value ?? '', 'http://spdx.org/rdf/terms#checksumValue')[0]?.value).toBe(createHash('sha256').update(bytesOf(file)).digest('hex'));
    }
  });

  it('state the licences that the data state, and say plainly where there is none', async () => {
    const { objects, of } = await triplesOf(districtCatalogue());
    expect(of('#base/rail')(`${dct}license`)[0]?.value).toBe('https://opendatacommons.org/licenses/odbl/1-0/');
    expect(of('#layers/zones')(`${dct}license`)).toEqual([]);
    const [rights] = of('#layers/zones')(`${dct}rights`);
    expect(objects(rights?.value ?? '', `${dct}description`).map(({ value }) => value)).toContain('No licence stated by the publisher yet.');
  });

  it('carry the publisher’s licence to layers once it is set, not to a base map taken from others', async () => {
    const url = 'https://licences.example/open';
    const { of } = await triplesOf(smallCatalogue((catalogue) => { catalogue.district.licence = { name: { zh: '开放', en: 'Open' }, url }; }));
    expect(of('#layers/zones')(`${dct}license`)[0]?.value).toBe(url);
    expect(of('#base/outline')(`${dct}license`)).toEqual([]);
  });

  it('name whom the configuration names as the publisher, and the district where it names no one', async () => {
    const contact = { name: { zh: '某院', en: 'Some Institute' }, url: 'https://institute.example/' };
    const name = 'http://xmlns.com/foaf/0.1/name';
    expect((await triplesOf(smallCatalogue(), contact)).of('#publisher')(name).map(({ value }) => value)).toContain('Some Institute');
    expect((await triplesOf(smallCatalogue())).of('#publisher')(name).map(({ value }) => value)).toContain('Yunti District');
  });
});

describe('the day of the data', () => {
  it('is the latest of their checks and sources, as far as it is known', () => {
    const places = [{ checked: '2032' }, { checked: '2031-12-30' }] as Catalogue['places'];
    expect(dataDate({ places, documents: [], reports: [] })).toBe('2032');
    expect(dataDate({ places, documents: [{ date: null }] as Catalogue['documents'], reports: [{ date: '2032-04-01' }] as Catalogue['reports'] })).toBe('2032-04-01');
    expect(dataDate({ places: [], documents: [], reports: [] })).toBeNull();
  });
});
