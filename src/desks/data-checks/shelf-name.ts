import type { Text } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import type { Shelf } from './selection';

type RecordKinds = Readonly<Record<'measure' | 'industry' | 'project' | 'organisation' | 'document' | 'report', string>>;

/** The layer a finding belongs to, or what kind of record it is about. */
export function shelfName(shelf: Shelf, lookups: Lookups, recordKinds: RecordKinds, text: (text: Text) => string): string {
  if ('type' in shelf) return recordKinds[shelf.type];
  const layer = lookups.catalogue.layers.find(({ id }) => id === shelf.layer);
  return layer ? text(layer.title) : shelf.layer;
}
