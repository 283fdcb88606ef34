import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../scripts/serving/policy';
import { readConfigurationText } from '../../../scripts/serving/read-configuration';
import { isHostSource } from '../../../scripts/serving/sources';
import { wholeConfiguration } from '../configuration/examples';

const base = { id: 'one', name: { zh: '图', en: 'Map' }, attribution: { zh: '图', en: 'Map' } };
const policyFor = (configuration: object | string) =>
  policyOf(readConfigurationText(typeof configuration === 'string' ? configuration : JSON.stringify(configuration)).configuration);
const hostsFor = (...baseMaps: object[]) => policyFor({ baseMaps: baseMaps.map((baseMap, index) => ({ ...base, id: `map-${index}`, ...baseMap })) }).hosts;
const directive = (text: string, name: string) => text.split('; ').find((part) => part.startsWith(`${name} `));

const shipped = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
  + "worker-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

describe('the policy', () => {
  it('of a site that configures nothing allows nothing but the site', () => {
    expect(policyFor({})).toEqual({ text: shipped, hosts: [], refused: [] });
    expect(policyOf(readConfigurationText(null).configuration).text).toBe(shipped);
  });

  it('allows the hosts that base maps ask, each subdomain by its name', () => {
    expect(hostsFor(
      { type: 'wmts', url: 'https://t{s}.maps.example.org/{layer}_{tileMatrixSet}/wmts', layers: [{ layer: 'vec' }, { layer: 'cva' }], subdomains: ['0', '1'], key: 'secret' },
      { type: 'xyz', urls: ['https://tiles.example.org:8443/{z}/{x}/{y}.png?key={key}', 'http://names.example.org/{z}/{x}/{y}.png'], key: 'k' },
      { type: 'style', url: 'https://styles.example.org/style.json', hosts: ['https://vectors.example.org'] },
      { type: 'pmtiles', url: 'https://files.example.org/a.pmtiles' },
    )).toEqual([
      'http://names.example.org', 'https://files.example.org', 'https://styles.example.org', 'https://t0.maps.example.org',
      'https://t1.maps.example.org', 'https://tiles.example.org:8443', 'https://vectors.example.org',
    ]);
  });

  it('allows a host whose name a layer of WMTS completes', () => {
    expect(hostsFor({ type: 'wmts', url: 'https://{layer}.example.org/wmts', layers: [{ layer: 'vec' }, { layer: 'cva' }] }))
      .toEqual(['https://cva.example.org', 'https://vec.example.org']);
  });

  it('adds nothing for addresses relative to the page', () => {
    expect(hostsFor(
      { type: 'pmtiles', url: 'tiles/a.pmtiles' }, { type: 'style', url: '../style.json' },
      { type: 'xyz', urls: ['/tiles/{z}/{x}/{y}.png'] }, { type: 'wmts', url: './wmts', layers: [{ layer: 'vec' }] },
    )).toEqual([]);
  });

  it('takes an address without a scheme by both', () => {
    expect(hostsFor({ type: 'pmtiles', url: '//files.example.org/a.pmtiles' })).toEqual(['http://files.example.org', 'https://files.example.org']);
    expect(hostsFor({ type: 'pmtiles', url: '\\\\files.example.org\\a.pmtiles' })).toEqual(['http://files.example.org', 'https://files.example.org']);
  });

  it('allows the road server to be asked, and only that', () => {
    const { text } = policyFor({ routing: { engine: 'osrm', url: 'https://roads.example.org/osrm?key=1', name: { zh: '路', en: 'Roads' } } });
    expect(directive(text, 'connect-src')).toBe("connect-src 'self' https://roads.example.org");
    expect(text.replace(' https://roads.example.org', '')).toBe(shipped);
  });

  it('says which addresses no policy can name, and does without them', () => {
    const { text, refused } = policyFor({
      baseMaps: [
        { ...base, type: 'xyz', urls: ['https://{z}.example.org/{x}/{y}.png'] },
        { ...base, id: 'two', type: 'pmtiles', url: 'http://[::1]/a.pmtiles' },
        { ...base, id: 'three', type: 'pmtiles', url: "https://a;script-src'unsafe-inline'.example.org/" },
      ],
    });
    expect(text).toBe(shipped);
    expect(refused).toEqual([
      { path: 'baseMaps[0]', address: 'https://{z}.example.org' },
      { path: 'baseMaps[1]', address: 'http://[::1]' },
      { path: 'baseMaps[2]', address: "https://a;script-src'unsafe-inline'.example.org" },
    ]);
  });

  it('lets those frame the site who may', () => {
    const ancestors = (embedding: object) => directive(policyFor({ embedding }).text, 'frame-ancestors');
    expect(ancestors({ origins: ['https://a.example.org'], framing: 'anyone' })).toBeUndefined();
    expect(ancestors({ origins: ['https://b.example.org:8080', 'https://a.example.org'], framing: 'origins' }))
      .toBe("frame-ancestors 'self' https://a.example.org https://b.example.org:8080");
    expect(ancestors({ origins: [], framing: 'origins' })).toBe("frame-ancestors 'self'");
  });

  it('refuses a wildcard among the origins', () => {
    const { text, refused } = policyFor({ embedding: { origins: ['https://*.example.org', 'https://a.example.org'], framing: 'origins' } });
    expect(directive(text, 'frame-ancestors')).toBe("frame-ancestors 'self' https://a.example.org");
    expect(refused).toEqual([{ path: 'embedding.origins[0]', address: 'https://*.example.org' }]);
  });

  it.each([
    ['is no JSON', '{'],
    ['is a list', '[]'],
    ['names an origin with a slash', JSON.stringify({ embedding: { origins: ['https://a.example.org/'], framing: 'origins' } })],
    ['misspells who may', JSON.stringify({ embedding: { origins: [], framing: 'orgins' } })],
    ['misspells the key', JSON.stringify({ embedding: { framming: 'origins' } })],
  ])('opens the site to no frame where config.json %s', (_, text) => {
    const { configuration, problems } = readConfigurationText(text);
    expect(problems).not.toEqual([]);
    expect(directive(policyOf(configuration).text, 'frame-ancestors')).toBe("frame-ancestors 'self'");
  });

  it('leaves framing as configured where something else is wrong', () => {
    expect(directive(policyFor({ approvalNumber: 7, embedding: { origins: [], framing: 'anyone' } }).text, 'frame-ancestors')).toBeUndefined();
  });
});

describe('whatever config.json says', () => {
  const nasty = fc.constantFrom(
    ';', "'unsafe-inline'", "'unsafe-eval'", '*', ' ', '"', "'", '\n', '\r\n', '\t', '\0', ',', '\\', '$uri', '{s}', '{layer}', '{key}', '%0A', '%3B', '；',
    'data:', 'https:', 'http://', '//', '@', ':', '#', '?', '/', '..', 'example.org', 'xn--', '[::1]', 'ａ', '。', '}',
  );
  const address = fc.oneof(
    fc.string({ unit: fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 2 })), maxLength: 12 }).map((tail) => `https://${tail}/{z}/{x}/{y}`),
    fc.string({ unit: nasty, maxLength: 12 }),
    fc.webUrl({ withQueryParameters: true }),
  );
  const texts = fc.array(fc.oneof(address, fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 3 });
  // Past the checks of the configuration, which is one more fence, and not the one that is tried here.
  const configuration = fc.record({
    baseMaps: fc.array(fc.oneof(
      fc.record({ type: fc.constant('xyz'), urls: texts, key: address, subdomains: texts }),
      fc.record({ type: fc.constant('wmts'), url: address, key: address, keyParameter: address, subdomains: texts, layers: texts.map((all) => all.map((layer) => ({ layer, style: layer, tileMatrixSet: layer, format: layer }))) }),
      fc.record({ type: fc.constant('style'), url: address, hosts: texts }),
      fc.record({ type: fc.constant('pmtiles'), url: address }),
    ), { maxLength: 4 }),
    routing: fc.option(fc.record({ url: address })),
    embedding: fc.record({ origins: texts, framing: fc.constantFrom('anyone', 'origins') }),
  }) as unknown as fc.Arbitrary<Parameters<typeof policyOf>[0]>;

  it('the policy has its directives, each once, and in them keywords and plain hosts alone', () => {
    const names = shipped.split('; ').map((part) => part.split(' ')[0]);
    fc.assert(fc.property(configuration, (given) => {
      const { text } = policyOf(given);
      expect(text).toMatch(/^[\x21-\x7e ]+$/);
      expect(text).not.toMatch(/unsafe|["\\$,]/);
      const directives = text.split('; ').map((part) => part.split(' '));
      expect(directives.map(([name]) => name)).toEqual(given.embedding.framing === 'anyone' ? names : [...names, 'frame-ancestors']);
      const fixed = new Map(shipped.split('; ').map((part) => [part.split(' ')[0], part]));
      for (const [name = '', ...sources] of directives) {
        if (name !== 'connect-src' && name !== 'frame-ancestors') expect([name, ...sources].join(' ')).toBe(fixed.get(name));
        else {
          expect(sources[0]).toBe("'self'");
          for (const source of sources.slice(1)) expect(source).toMatch(/^https?:\/\/[a-z0-9_.-]+(:\d+)?$/);
        }
      }
    }), { numRuns: 2000 });
  });

  it('as text, it never throws, and the policy keeps its directives', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { configuration: read } = readConfigurationText(text);
      expect(policyOf(read).text.startsWith(shipped)).toBe(true);
    }), { numRuns: 300 });
  });
});

it('a host may stand in a policy if it is a name or number and nothing else', () => {
  for (const origin of ['https://a.example.org', 'http://127.0.0.1:8080', 'https://a_b.example.org', 'https://xn--fsq.example.org', 'http://localhost']) expect(isHostSource(origin), origin).toBe(true);
  for (const origin of ['https://*.example.org', '*', 'https://a.example.org/', 'https://a b', 'https://a;b', "https://'self'", 'https://a.example.org:*', 'ftp://a.example.org', 'https://a.example.org.', 'https://A.example.org', 'https://a\nb', 'null', 'https://[::1]']) {
    expect(isHostSource(origin), origin).toBe(false);
  }
});

it('a configuration in which every key is given is allowed what it asks', () => {
  const { hosts, refused } = policyFor(wholeConfiguration);
  expect(refused).toEqual([]);
  expect(hosts).toEqual([
    'https://example.org', 'https://roads.example.org', 'https://t0.example.org', 'https://t1.example.org',
    'https://ta.example.org', 'https://tb.example.org', 'https://tiles.example.org',
  ]);
});
