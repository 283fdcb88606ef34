import { createHash } from 'node:crypto';
import type { Catalogue, Licence, Text } from '../../src/catalogue/catalogue';
import { boundsOf } from '../../src/geo/bounds';
import type { Configuration } from '../../src/configuration/types';
import { pathOf, positioned, type DataLayer } from './data-layer';
import { dataDate } from './data-date';
import { bytesOf, type PublishedFile } from './published-file';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

export const noLicence: Text = { zh: '发布者尚未注明许可。', en: 'No licence stated by the publisher yet.' };

const spoken = ({ zh, en }: Text) => [{ '@value': zh, '@language': 'zh' }, { '@value': en, '@language': 'en' }];

/** A date as far as it is known, typed as what it is. */
function typedDate(date: string): object {
  const types = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'] as const;
  return { '@value': date, '@type': types[date.split('-').length - 1] };
}

const licensed = (licence: Licence | null): object => (licence
  ? { 'dct:license': { '@id': licence.url } }
  : { 'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': spoken(noLicence) } });

function distribution(file: PublishedFile, licence: Licence | null): object {
  const bytes = bytesOf(file);
  return {
    '@id': `#file-${file.path}`,
    '@type': 'dcat:Distribution',
    'dct:title': file.path,
    'dcat:accessURL': { '@id': 'index.html' },
    'dcat:downloadURL': { '@id': file.path },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${file.mediaType.replace(/;.*/, '')}` },
    'dcat:byteSize': { '@value': String(bytes.length), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': createHash('sha256').update(bytes).digest('hex'), '@type': 'xsd:hexBinary' },
    },
    ...licensed(licence),
  };
}

const shownTypes = ['.geojson', '.csv', '.kml'];

function spatial(layers: readonly DataLayer[]): object {
  const bounds = boundsOf(layers.flatMap((layer) => positioned(layer).map(({ geometry }) => geometry)));
  if (bounds === null) return {};
  const [west, south, east, north] = bounds;
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]].map((pair) => pair.join(' ')).join(', ');
  const wkt = { '@value': `POLYGON((${ring}))`, '@type': 'http://www.opengis.net/ont/geosparql#wktLiteral' };
  return { 'dct:spatial': { '@type': 'dct:Location', 'dcat:bbox': wkt } };
}

export interface Metadata {
  readonly catalogue: Catalogue;
  readonly layers: readonly DataLayer[];
  /** All published files but this one. */
  readonly files: readonly PublishedFile[];
  readonly contact: Configuration['contact'];
}

/** What is published, as DCAT 3 in JSON-LD. Addresses are relative to the file itself. Equal data give equal text. */
export function dcatOf({ catalogue, layers, files, contact }: Metadata): string {
  const { district, version, format } = catalogue;
  const date = dataDate(catalogue);
  const whole = district.licence ?? null;
  const reach = contact?.url ?? (contact?.email ? `mailto:${contact.email}` : undefined);
  const publisher = {
    '@id': '#publisher', '@type': 'foaf:Agent', 'foaf:name': spoken(contact?.name ?? district.name),
    ...(contact?.url && { 'foaf:homepage': { '@id': contact.url } }),
  };
  const common = {
    'dcat:version': `${format}-${version}`,
    ...(date && { 'dct:modified': typedDate(date) }),
    'dct:publisher': { '@id': '#publisher' },
    ...(contact && reach && { 'dcat:contactPoint': { '@type': 'vcard:Kind', 'vcard:fn': spoken(contact.name), [contact.url ? 'vcard:hasURL' : 'vcard:hasEmail']: { '@id': reach } } }),
    'dct:language': ['http://publications.europa.eu/resource/authority/language/ZHO', 'http://publications.europa.eu/resource/authority/language/ENG'].map((id) => ({ '@id': id })),
    'dct:conformsTo': { '@id': 'http://www.opengis.net/def/crs/EPSG/0/4326' },
  };
  const datasets = layers.map((layer) => ({
    '@id': `#${pathOf(layer)}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': pathOf(layer),
    'dct:title': spoken(layer.title),
    'dct:description': spoken({
      zh: `${layer.features.length} 个要素。${layer.attribution.map(({ zh }) => zh).join('；')}`,
      en: `${layer.features.length} features. ${layer.attribution.map(({ en }) => en).join('; ')}`,
    }),
    ...common,
    ...spatial([layer]),
    ...licensed(layer.licence),
    'dcat:distribution': files.filter((file) => file.layer === layer && shownTypes.some((end) => file.path.endsWith(end))).map((file) => distribution(file, layer.licence)),
  }));
  const all = {
    '@id': '#all',
    '@type': 'dcat:Dataset',
    'dct:identifier': 'all',
    'dct:title': spoken({ zh: `${district.title.zh}：全部数据`, en: `${district.title.en}: all data` }),
    'dct:description': spoken(district.description),
    ...common,
    ...spatial(layers),
    // What holds the base map, too, is under several licences: each layer’s own says which.
    'dct:hasPart': datasets.map(({ '@id': id }) => ({ '@id': id })),
    ...licensed(null),
    ...(whole && { 'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': spoken({ zh: `${whole.name.zh}；底图各层另有许可。`, en: `${whole.name.en}; layers of the base map have licences of their own.` }) } }),
    'dcat:distribution': files.filter(({ path, layer }) => !layer && /^catalogue\.json$|\.gpkg$/.test(path)).map((file) => distribution(file, null)),
  };
  return `${JSON.stringify({
    '@context': context,
    '@graph': [
      {
        '@id': '', '@type': 'dcat:Catalog', 'dct:title': spoken(district.title), 'dct:description': spoken(district.description), ...common,
        'dcat:dataset': [all, ...datasets].map(({ '@id': id }) => ({ '@id': id })),
      },
      publisher, all, ...datasets,
    ],
  }, null, 1)}\n`;
}
