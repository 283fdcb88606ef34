import type { Text } from '../../src/catalogue/catalogue';
import type { Tags } from './osm';

/**
 * What something is called. Where it has a name in one language only, that stands in for the other;
 * where it has none, the tags given last may stand in, such as a road’s number; else nothing is said.
 */
export function nameOf(tags: Tags, ...instead: string[]): { name?: Text } {
  const first = (...keys: string[]) => keys.map((key) => tags[key]?.trim()).find((value) => value !== undefined && value !== '');
  const zh = first('name:zh', 'name', 'name:en', ...instead);
  const en = first('name:en', 'int_name', 'name', 'name:zh', ...instead);
  return zh === undefined || en === undefined ? {} : { name: { zh, en } };
}
