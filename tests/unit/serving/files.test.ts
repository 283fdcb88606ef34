import { describe, expect, it } from 'vitest';
import { cacheControl, hashedFiles, headersOf } from '../../../scripts/serving/headers';
import { mediaTypes } from '../../../scripts/serving/media-types';
import { policyOf } from '../../../scripts/serving/policy';
import { readConfigurationText } from '../../../scripts/serving/read-configuration';
import { servingOf } from '../../../scripts/serving/serving-files';
import { wholeConfiguration } from '../configuration/examples';

const whole = JSON.stringify({ ...wholeConfiguration, embedding: { origins: ['https://www.example.org'], framing: 'origins' } });

describe.each(['nginx.conf', 'Caddyfile', 'apache.conf', 'headers.txt'])('%s', (name) => {
  const content = servingOf(whole).files[name] ?? '';

  it('sets every header, and both ways of caching', () => {
    for (const [header, value] of headersOf(policyOf(readConfigurationText(whole).configuration).text)) {
      expect(content).toMatch(new RegExp(`^.*${header}\\b`, 'm'));
      expect(content).toContain(value);
    }
    for (const value of Object.values(cacheControl)) expect(content).toContain(value);
  });

  it('names the type of every kind of file', () => {
    for (const { type, endings } of mediaTypes) {
      expect(content).toContain(type);
      for (const ending of endings) expect(content).toMatch(new RegExp(`\\b${ending}\\b`));
    }
  });

  it('is plain ASCII, so that no server misreads it', () => {
    expect(content).toMatch(/^[\n\x20-\x7e]+$/);
  });
});

it('a value never holds what would end its quotation marks', () => {
  for (const [, value] of headersOf(policyOf(readConfigurationText(whole).configuration).text)) expect(value).not.toMatch(/["\\$\n]/);
  expect(hashedFiles).not.toMatch(/["\\#\s]/);
});

it('files are kept for a year by their hash, wherever the site lies', () => {
  const hashed = new RegExp(hashedFiles);
  for (const path of ['/assets/index-g8EeOj8n.js', '/a/b/assets/readings--7HyVBd9.js', '/assets/assets/Drawing-CwLxc1pM.css', '/data/catalogue-3f0215519eb9.json']) {
    expect(path).toMatch(hashed);
  }
  for (const path of [
    '/', '/index.html', '/sw.js', '/config.json', '/config.schema.json', '/embed.js', '/embed-client.js', '/embed-client.d.ts', '/elsewhere.js',
    '/app.zh-CN.webmanifest', '/data/catalogue.json', '/data/zones.geojson', '/icons/maskable-512.png', '/tiles/district.pmtiles',
  ]) {
    expect(path).not.toMatch(hashed);
    // A site in a folder of such a name.
    expect(`/assets${path}`).not.toMatch(hashed);
    expect(`/data${path}`).not.toMatch(hashed);
  }
});

it('says what is wrong with config.json, and makes the files all the same', () => {
  const { files, remarks, hosts } = servingOf(JSON.stringify({
    baseMaps: [
      { id: 'one', name: { zh: '图', en: 'Map' }, attribution: { zh: '图', en: 'Map' }, type: 'style', url: 'https://maps.example.org/style.json' },
      { id: 'two', name: { zh: '图', en: 'Map' }, attribution: { zh: '图', en: 'Map' }, type: 'pmtiles', url: 'https://a;b.example.org/x' },
    ],
    routing: 'https://roads.example.org',
  }));
  expect(hosts).toEqual(['https://maps.example.org']);
  expect(remarks).toEqual([
    expect.stringMatching(/^routing is "https:\/\/roads\.example\.org"/),
    'baseMaps[1]: a policy cannot name "https://a;b.example.org"; the site will not reach it.',
    'Base map one: the policy allows the style\'s own host only. Other hosts that the style asks belong in its "hosts".',
  ]);
  expect(files['nginx.conf']).toContain("connect-src 'self' https://maps.example.org;");
  expect(servingOf('<!doctype html>').remarks).toHaveLength(1);
  expect(servingOf(null).remarks).toEqual([]);
});
