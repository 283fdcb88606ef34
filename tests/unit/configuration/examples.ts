const text = { zh: '甲', en: 'A' };

/** A configuration in which every key is given, and right. */
export const wholeConfiguration = {
  $schema: './config.schema.json',
  approvalNumber: '甲S(2026)00号',
  copyright: text,
  contact: { name: text, url: 'https://example.org/', email: 'a@example.org', telephone: '+86 10 1234-5678' },
  baseMap: 'tiles',
  baseMaps: [
    {
      id: 'tiles', name: text, attribution: text, coordinates: 'gcj02', type: 'xyz', urls: ['https://t{s}.example.org/{z}/{x}/{y}?k={key}', 'tiles/{z}/{x}/{y}.png'],
      key: 'k', subdomains: ['a', 'b'], tileSize: 512, minZoom: 2, maxZoom: 16,
    },
    {
      id: 'service', name: text, attribution: text, coordinates: 'wgs84', type: 'wmts', url: 'https://t{s}.example.org/{layer}_{tileMatrixSet}/wmts',
      layers: [{ layer: 'vec', style: 'default', tileMatrixSet: 'w', format: 'tiles' }, { layer: 'cva' }],
      keyParameter: 'tk', key: 'k', subdomains: ['0', '1'], tileSize: 256, minZoom: 1, maxZoom: 18,
    },
    { id: 'style', name: text, attribution: text, type: 'style', url: 'https://example.org/style.json', hosts: ['https://tiles.example.org'] },
    { id: 'archive', name: text, attribution: text, type: 'pmtiles', url: 'tiles/all.pmtiles' },
  ],
  routing: { engine: 'osrm', url: 'https://roads.example.org/car', profile: 'driving', name: text, attribution: text },
};

type Json = Record<string | number, unknown>;

/** The value at a path, changed: members are set, or taken away where the new value is undefined. */
export function changed(path: readonly (string | number)[], value: unknown, whole: unknown = wholeConfiguration): unknown {
  // Through JSON, so that texts that are one object become several.
  const copy = JSON.parse(JSON.stringify(whole)) as Json;
  const steps = [...path];
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((inner, step) => inner[step] as Json, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
