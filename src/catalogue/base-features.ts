import type { BaseFeatureOf, BaseKind, Catalogue } from './catalogue';

/** The features of a kind, from all files of the embedded base map, in their order. */
export function baseFeaturesOf<K extends BaseKind>(base: Catalogue['base'], kind: K): BaseFeatureOf<K>[] {
  return Object.values(base)
    .flatMap(({ features }) => features)
    .filter((feature): feature is BaseFeatureOf<K> => feature.properties.kind === kind);
}
