import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../src/configuration/defaults';
import { readConfiguration } from '../../../src/configuration/read';
import { configurationSchema } from '../../../src/configuration/schema';
import { changed, wholeConfiguration } from './examples';

const idsOf = (value: unknown): string[] => readConfiguration(value).configuration.baseMaps.map(({ id }) => id);
const allIds = wholeConfiguration.baseMaps.map(({ id }) => id);

describe('reading a configuration', () => {
  it('takes over all that is right', () => {
    const { configuration, problems } = readConfiguration(wholeConfiguration);
    expect(problems).toEqual([]);
    const { $schema: _, ...whole } = wholeConfiguration;
    expect(configuration).toMatchObject(whole);
  });

  it('has defaults for all that may be left out', () => {
    expect(readConfiguration({})).toEqual({ configuration: defaultConfiguration, problems: [] });
    const text = { zh: '甲', en: 'A' };
    const shortest = { id: 'a', name: text, attribution: text };
    const { configuration } = readConfiguration({
      baseMaps: [
        { ...shortest, type: 'xyz', urls: ['{z}/{x}/{y}'] },
        { ...shortest, id: 'b', type: 'wmts', url: 'https://example.org/wmts', layers: [{ layer: 'c' }] },
      ],
    });
    const tiles = { coordinates: 'wgs84', tileSize: 256, minZoom: 0, maxZoom: 18 };
    expect(configuration.baseMaps).toEqual([
      { ...shortest, ...tiles, type: 'xyz', urls: ['{z}/{x}/{y}'] },
      {
        ...shortest, ...tiles, id: 'b', type: 'wmts', url: 'https://example.org/wmts', keyParameter: 'tk',
        layers: [{ layer: 'c', style: 'default', tileMatrixSet: 'w', format: 'tiles' }],
      },
    ]);
  });

  it.each([
    [['approvalNumber'], 'none', 'approvalNumber', 'approvalNumber'],
    [['approvalNumber'], 12, 'approvalNumber', 'approvalNumber'],
    [['copyright'], 'A', 'copyright', 'text'],
    [['copyright', 'en'], '', 'copyright.en', 'words'],
    [['copyright', 'zh'], undefined, 'copyright.zh', 'words'],
    [['copyright'], [], 'copyright', 'object'],
    [['contact'], [], 'contact', 'object'],
    [['contact', 'name'], undefined, 'contact.name', 'text'],
    [['baseMap'], 7, 'baseMap', 'words'],
    [['baseMaps'], {}, 'baseMaps', 'list'],
    [['routing'], 'https://roads.example.org', 'routing', 'object'],
    [['routing', 'engine'], 'horse', 'routing.engine', 'choice'],
    [['routing', 'url'], 'javascript:alert(1)', 'routing.url', 'address'],
    [['routing', 'name'], undefined, 'routing.name', 'text'],
  ] as const)('lets %j = %j fall back to its default', (path, value, named, expectation) => {
    const broken = changed(path, value);
    const { configuration, problems } = readConfiguration(broken);
    expect(problems[0]).toMatchObject({ reason: 'key', path: named, expectation, instead: 'default' });
    const [key] = path;
    expect(configuration[key]).toEqual(defaultConfiguration[key]);
    const { configuration: right } = readConfiguration(wholeConfiguration);
    // With no base maps there is none to show first, which is a problem of its own.
    const dependent = key === 'baseMaps' ? ['baseMaps', 'baseMap'] : [key];
    for (const other of Object.keys(right) as (keyof typeof right)[]) {
      if (!dependent.includes(other)) expect(configuration[other], other).toEqual(right[other]);
    }
    expect(problems).toHaveLength(dependent.length);
  });

  it.each([
    ['url', 'javascript:alert(1)', 'address'],
    ['url', 'https://[', 'address'],
    ['email', 'nobody', 'email'],
    ['telephone', 'call us', 'telephone'],
  ])('keeps the contact without a wrong %s %j', (way, value, expectation) => {
    const { configuration, problems } = readConfiguration(changed(['contact', way], value));
    expect(problems).toEqual([
      { reason: 'key', path: `contact.${way}`, found: JSON.stringify(value), expectation, choices: [], instead: 'ignored' },
    ]);
    const { [way as 'url']: _, ...rest } = wholeConfiguration.contact;
    expect(configuration.contact).toEqual(rest);
  });

  it.each([
    [0, ['id'], 'Not An Id', 'id', 'id'],
    [0, ['id'], undefined, 'id', 'id'],
    [0, ['id'], 'embedded', 'id', 'ownId'],
    [1, ['id'], 'tiles', 'id', 'ownId'],
    [0, ['name'], undefined, 'name', 'text'],
    [0, ['name', 'zh'], ' ', 'name.zh', 'words'],
    [0, ['attribution'], undefined, 'attribution', 'text'],
    [0, ['coordinates'], 'bd09', 'coordinates', 'choice'],
    [0, ['type'], 'wms', 'type', 'choice'],
    [0, ['type'], undefined, 'type', 'choice'],
    [0, ['urls'], 'https://example.org/{z}/{x}/{y}', 'urls', 'filledList'],
    [0, ['urls'], [], 'urls', 'filledList'],
    [0, ['urls', 1], 'https://example.org/{z}/{x}', 'urls[1]', 'tileTemplate'],
    [0, ['urls', 1], 'ftp://example.org/{z}/{x}/{y}', 'urls[1]', 'tileTemplate'],
    [0, ['urls', 1], 'https://example.org/{z}/{x}/{y}{r}.png', 'urls[1]', 'placeholders'],
    [0, ['key'], undefined, 'key', 'key'],
    [0, ['key'], '', 'key', 'words'],
    [0, ['subdomains'], undefined, 'subdomains', 'subdomains'],
    [0, ['subdomains'], [], 'subdomains', 'filledList'],
    [0, ['subdomains', 0], 'a.b/', 'subdomains[0]', 'subdomain'],
    [1, ['url'], undefined, 'url', 'address'],
    [1, ['url'], 'https://t{sub}.example.org', 'url', 'placeholders'],
    [1, ['subdomains'], undefined, 'subdomains', 'subdomains'],
    [1, ['layers'], [], 'layers', 'filledList'],
    [1, ['layers', 1], 'cva', 'layers[1]', 'object'],
    [1, ['layers', 0, 'layer'], undefined, 'layers[0].layer', 'words'],
    [1, ['layers', 0, 'tileMatrixSet'], 'c', 'layers[0].tileMatrixSet', 'webMercator'],
    [1, ['layers', 0, 'tileMatrixSet'], 'EPSG:4326', 'layers[0].tileMatrixSet', 'webMercator'],
    [2, ['url'], 'data:application/json,{}', 'url', 'address'],
    [2, ['url'], 'https://example.org/{key}.json', 'url', 'placeholders'],
    [3, ['url'], '', 'url', 'address'],
  ] as const)('leaves out the base map %i alone where %j is %j', (index, path, value, named, expectation) => {
    const broken = changed(['baseMaps', index, ...path], value, { ...wholeConfiguration, baseMap: 'embedded' });
    const { problems } = readConfiguration(broken);
    expect(problems).toMatchObject([{ path: `baseMaps[${index}].${named}`, expectation, instead: 'leftOut', found: value === undefined ? null : JSON.stringify(value) }]);
    expect(idsOf(broken)).toEqual(allIds.filter((_, other) => other !== index));
  });

  it('names a base map that is no object', () => {
    const { problems } = readConfiguration({ baseMaps: ['tianditu', null] });
    expect(problems).toMatchObject([
      { path: 'baseMaps[0]', found: '"tianditu"', expectation: 'object', instead: 'leftOut' },
      { path: 'baseMaps[1]', found: 'null', expectation: 'object', instead: 'leftOut' },
    ]);
  });

  it.each([
    ['tileSize', 300, 256, 'choice', ['256', '512']],
    ['minZoom', -1, 0, 'zoom', []],
    ['maxZoom', 25, 18, 'zoom', []],
    ['maxZoom', 'deep', 18, 'zoom', []],
    ['maxZoom', 1, 18, 'zoomOrder', []],
  ] as const)('keeps a base map whose %s is %j', (key, value, instead, expectation, choices) => {
    const { configuration, problems } = readConfiguration(changed(['baseMaps', 0, key], value));
    expect(problems).toEqual([
      { reason: 'key', path: `baseMaps[0].${key}`, found: JSON.stringify(value), expectation, choices, instead: 'default' },
    ]);
    expect(configuration.baseMaps[0]).toMatchObject({ id: 'tiles', [key]: instead });
  });

  it('names unknown keys anywhere, and ignores them', () => {
    const value = [
      ['colour'], ['contact', 'fax'], ['copyright', 'fr'], ['baseMaps', 0, 'url'], ['baseMaps', 1, 'layers', 0, 'opacity'], ['baseMaps', 2, 'of us'],
    ].reduce<unknown>((before, path) => changed(path, true, before), wholeConfiguration);
    const { configuration, problems } = readConfiguration(value);
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'baseMaps[0].url', 'baseMaps[1].layers[0].opacity', 'baseMaps[2]["of us"]', 'colour', 'contact.fax', 'copyright.fr',
    ]);
    for (const problem of problems) expect(problem).toMatchObject({ expectation: 'knownKey', instead: 'ignored', found: 'true' });
    expect(problems.find(({ path }) => path === 'contact.fax')?.choices).toEqual(['name', 'url', 'email', 'telephone']);
    expect(configuration).toEqual(readConfiguration(wholeConfiguration).configuration);
  });

  it('shows the embedded base map first where baseMap names none that is there', () => {
    const { configuration, problems } = readConfiguration({ ...wholeConfiguration, baseMap: 'elsewhere' });
    expect(configuration.baseMap).toBe('embedded');
    expect(problems).toEqual([
      { reason: 'key', path: 'baseMap', found: '"elsewhere"', expectation: 'choice', choices: ['embedded', ...allIds], instead: 'embedded' },
    ]);
  });

  it('shortens what it quotes', () => {
    const { problems } = readConfiguration({ approvalNumber: 'x'.repeat(500) });
    expect(problems[0]?.found?.length).toBeLessThan(80);
  });

  it.each([null, 7, 'text', []])('has defaults where the whole is %j', (value) => {
    const { configuration, problems } = readConfiguration(value);
    expect(configuration).toEqual(defaultConfiguration);
    expect(problems).toMatchObject([{ path: '', expectation: 'object', instead: 'default' }]);
  });
});

/** A configuration with one of its values, or all of a part, replaced by any JSON. */
const damaged = fc.tuple(fc.nat(), fc.jsonValue()).map(([pick, value]) => {
  const paths: (string | number)[][] = [];
  const visit = (inner: unknown, path: (string | number)[]): void => {
    if (path.length > 0) paths.push(path);
    if (Array.isArray(inner)) inner.forEach((item, index) => visit(item, [...path, index]));
    else if (typeof inner === 'object' && inner !== null) Object.entries(inner).forEach(([key, item]) => visit(item, [...path, key]));
  };
  visit(wholeConfiguration, []);
  return changed(paths[pick % paths.length] ?? [], value);
});

it('never throws on any JSON, and always yields a valid configuration', () => {
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), damaged), (value) => {
    const { configuration } = readConfiguration(value);
    expect(v.safeParse(configurationSchema, configuration).issues ?? []).toEqual([]);
    const ids = configuration.baseMaps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(['embedded', ...ids]).toContain(configuration.baseMap);
  }), { numRuns: 500 });
});

const fileOf = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

it('ships with nothing configured', () => {
  expect(readConfiguration(JSON.parse(fileOf('public/config.json')))).toEqual({ configuration: defaultConfiguration, problems: [] });
});

const examples = [...fileOf('docs/configuration.md').matchAll(/```json\n([\s\S]*?)```/g)].map(([, code = '']) => code);

it('is documented with examples of every type', () => {
  const types = examples.flatMap((code) => readConfiguration(JSON.parse(code)).configuration.baseMaps.map(({ type }) => type));
  expect([...new Set(types)].sort()).toEqual(['pmtiles', 'style', 'wmts', 'xyz']);
});

it.each(examples)('reads example %# of the documentation without a problem', (code) => {
  expect(readConfiguration(JSON.parse(code)).problems).toEqual([]);
});
