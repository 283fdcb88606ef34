import type { Catalogue } from '../../src/catalogue/catalogue';
import { createLookups } from '../../src/catalogue/lookups';
import type { Configuration } from '../../src/configuration/types';
import { en } from '../../src/i18n/en';
import { zhCN } from '../../src/i18n/zh-CN';
import { catalogueJsonSchema } from './catalogue-schema';
import { dataDate } from './data-date';
import { dataLayersOf } from './data-layer';
import { dcatOf, noLicence } from './dcat';
import { dictionaryPages } from './dictionary/pages';
import { geopackageOf } from './geopackage/geopackage';
import { layerFiles } from './layer-files';
import type { PublishedFile } from './published-file';
import { baseColumnWords, placeColumnWords } from './words/columns';

export interface OpenDataOptions {
  /** Whom readers may turn to, who then counts as the publisher; else the district. */
  readonly contact: Configuration['contact'];
  /** Whether a list of changes lies beside the files. */
  readonly changes: boolean;
}

/** Everything that is published of a catalogue, from the published folder. Pure: equal catalogues give equal bytes. */
export async function openDataOf(catalogue: Catalogue, { contact, changes }: OpenDataOptions): Promise<PublishedFile[]> {
  const lookups = createLookups(catalogue);
  const layers = dataLayersOf(lookups);
  const perLayer = await Promise.all(layers.map((layer) => layerFiles(lookups, layer, { zh: zhCN.indicative, en: en.indicative })));
  const geopackage = await geopackageOf(layers, {
    date: dataDate(catalogue),
    meaning: (kind, column) => {
      const words: Readonly<Record<string, (typeof placeColumnWords)['id']>> = kind === 'places' ? placeColumnWords : baseColumnWords;
      const found = words[column];
      if (!found) throw new Error(`scripts/open-data/words/columns.ts says nothing of the column "${column}".`);
      return found;
    },
    description: ({ title, attribution, licence }) =>
      [title, licence?.name ?? noLicence, ...attribution].map(({ zh, en: english }) => `${zh} · ${english}`).join('\n'),
  });
  const files: PublishedFile[] = [
    ...perLayer.flat(),
    { path: `${catalogue.district.id}.gpkg`, mediaType: 'application/geopackage+sqlite3', content: geopackage },
    { path: 'catalogue.json', mediaType: 'application/json', content: JSON.stringify(catalogue) },
    { path: 'catalogue.schema.json', mediaType: 'application/schema+json', content: catalogueJsonSchema() },
  ];
  return [
    ...files,
    { path: 'dcat.jsonld', mediaType: 'application/ld+json', content: dcatOf({ catalogue, layers, files, contact }) },
    ...dictionaryPages({ catalogue, layers, files, changes }),
  ];
}
