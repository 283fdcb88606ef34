import type { BaseMap, Configuration } from '../../src/configuration/types';
import { tileTemplates } from '../../src/map/engine/base-map/tile-templates';

/** An address of the configuration whose host a policy cannot name. */
export interface Refusal {
  /** Where it stands: `baseMaps[0]`, `routing.url`. */
  readonly path: string;
  readonly address: string;
}

export interface Sources {
  /** Host sources as a policy writes them: `https://tiles.example.org`. Sorted, each once. */
  readonly hosts: readonly string[];
  readonly refused: readonly Refusal[];
}

/**
 * What a policy may name: letters, digits, hyphens and underscores between dots, and a port. Neither a wildcard nor
 * anything that ends a source, a directive or a header; IPv6 addresses are no host sources (CSP 3, 2.3.1).
 */
const hostSource = /^https?:\/\/[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*(:\d{1,5})?$/;

/** Whether an origin can stand in a policy. */
export const isHostSource = (origin: string): boolean => hostSource.test(origin);

/** Pages by both schemes: an address that begins with “//” takes that of the page. */
const pages = ['http://page.invalid/a/', 'https://page.invalid/a/'];

/** The origins of other hosts that addresses lead to; none where they are relative to the page. */
function originsOf(addressesFrom: (page: string) => readonly string[]): string[] {
  return pages.flatMap((page) => addressesFrom(page).flatMap((address) => {
    if (!URL.canParse(address, page)) return [];
    const { origin } = new URL(address, page);
    return origin === new URL(page).origin ? [] : [origin];
  }));
}

function addressesOf(baseMap: BaseMap, page: string): readonly string[] {
  switch (baseMap.type) {
    case 'xyz':
    case 'wmts':
      return tileTemplates(baseMap, page).flat();
    case 'style':
      return [baseMap.url, ...baseMap.hosts];
    case 'pmtiles':
      return [baseMap.url];
  }
}

const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

/** Which other hosts a page with this configuration asks: those of its base maps and of its road server. */
export function connectSources({ baseMaps, routing }: Pick<Configuration, 'baseMaps' | 'routing'>): Sources {
  const asked = [
    ...baseMaps.map((baseMap, index) => ({ path: `baseMaps[${index}]`, origins: originsOf((page) => addressesOf(baseMap, page)) })),
    ...(routing ? [{ path: 'routing.url', origins: originsOf(() => [routing.url]) }] : []),
  ];
  return {
    hosts: sorted(asked.flatMap(({ origins }) => origins).filter(isHostSource)),
    refused: asked.flatMap(({ path, origins }) => sorted(origins.filter((origin) => !isHostSource(origin))).map((address) => ({ path, address }))),
  };
}

/** Who may show the site in a frame; null for anyone. The site itself always may: the composer previews it. */
export function ancestorSources({ framing, origins }: Configuration['embedding']): Sources | null {
  if (framing === 'anyone') return null;
  return {
    hosts: sorted(origins.filter(isHostSource)),
    refused: origins.flatMap((address, index) => (isHostSource(address) ? [] : [{ path: `embedding.origins[${index}]`, address }])),
  };
}
