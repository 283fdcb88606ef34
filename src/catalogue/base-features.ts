import type { BaseFeatureOf, BaseKind, Catalogue, Text } from './catalogue';

/** The features of a kind, from all files of the embedded base map, in their order. */
export function baseFeaturesOf<K extends BaseKind>(base: Catalogue['base'], kind: K): BaseFeatureOf<K>[] {
  return Object.values(base)
    .flatMap(({ features }) => features)
    .filter((feature): feature is BaseFeatureOf<K> => feature.properties.kind === kind);
}

/** Whom the embedded base map must name, each once, in the order of its files. */
export function attributionsOf(base: Catalogue['base']): Text[] {
  const named = Object.values(base).flatMap(({ attribution }) => attribution ?? []);
  return [...new Map(named.map((attribution) => [attribution.zh, attribution])).values()];
}
