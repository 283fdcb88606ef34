// @vitest-environment node
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAll } from '../../../scripts/base-fetch/write-all';
import { answer, answers, way } from './answers';
import { baseFiles, deserted, district, inTurn, json, overpass, run, status, type Treatment } from './overpass';

const silent: Treatment = () => undefined;
const stalling: Treatment = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"version": 0.6,');
};
const cut: Treatment = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"version": 0.6,', () => response.destroy());
};
const page = '<html><head><title>Error</title></head><body><p><strong>Error</strong>: runtime error: the server is <i>closed</i></p></body></html>';
const text = JSON.stringify(answers['green']);

interface Case {
  fault: string;
  treatment: Treatment;
  says: RegExp;
  timeoutSeconds?: number;
}

const cases: Case[] = [
  { fault: 'a server that never answers', treatment: silent, timeoutSeconds: 0.2, says: /^green: no complete answer from http:\S+ within 0\.2 s\. Give it longer with --timeout/ },
  { fault: 'an answer that never ends', treatment: stalling, timeoutSeconds: 0.2, says: /^green: no complete answer from http:\S+ within 0\.2 s\./ },
  { fault: 'an answer cut off on its way', treatment: cut, says: /^green: the answer broke off on its way \(.+\)\. Try again/ },
  { fault: 'a server that stays busy', treatment: status(429), says: /^green: http:\S+ is busy: it answered HTTP 429 to the last of 4 tries\. Try again in some minutes/ },
  { fault: 'a server that asks for an hour', treatment: status(503, { 'retry-after': '3600' }), says: /^green: http:\S+ answered HTTP 503 and asks for 3600 s of patience/ },
  { fault: 'another status', treatment: status(400, { 'content-type': 'text/html' }, page), says: /^green: http:\S+ answered HTTP 400: “Error : runtime error: the server is closed”\. Check that --endpoint/ },
  { fault: 'truncated JSON', treatment: json(text.slice(0, 200)), says: /^green: the JSON breaks off after 200 characters\. Try again/ },
  { fault: 'JSON that is none', treatment: json('{"elements": nothing}'), says: /^green: the JSON cannot be read\. Try again/ },
  { fault: 'a blank answer', treatment: json(' \n'), says: /^green: the answer is blank\. Try again/ },
  { fault: 'a page with status 200', treatment: status(200, { 'content-type': 'text/html' }, page), says: /^green: a page came instead of JSON: “Error : runtime error: the server is closed”\. Check that --endpoint/ },
  { fault: 'JSON of something else', treatment: json({ ok: true }), says: /^green: JSON came that is not an Overpass answer: osm3s: .+\. Check that --endpoint/ },
  { fault: 'an answer without a date', treatment: json(answer([], { osm3s: { timestamp_osm_base: '' } })), says: /^green: JSON came that is not an Overpass answer: osm3s\.timestamp_osm_base: / },
  { fault: 'elements without positions', treatment: json(answer([{ type: 'way', id: 1, nodes: [1, 2], tags: {} }])), says: /^green: JSON came that is not an Overpass answer: elements\.0\.geometry: / },
  { fault: 'a remark', treatment: json({ ...answers['green'], remark: 'runtime error: Query ran out of memory in "query" at line 3.' }), says: /^green: the server gave up part of the way: “runtime error: Query ran out of memory .+”\. Give it longer with --timeout/ },
  { fault: 'an empty answer', treatment: json(answer([])), says: /^green: the answer is empty: OpenStreetMap has nothing for it here\. Check that the server covers this region/ },
  {
    fault: 'an answer from elsewhere', treatment: json(answer([way({ leisure: 'park' }, [30, 10], [31, 10], [31, 11], [30, 10])])),
    says: /^green: the answer is empty: 1 elements came, but nothing of them that is large enough lies in the district\. Check/,
  },
];

describe('a fetch of which one part fails', () => {
  it.each(cases)('because of $fault says so, and leaves every file as it was', async ({ treatment, says, ...change }) => {
    // The layers before it came through, so that there was something to write.
    const { endpoint, queries } = await overpass({ green: treatment });
    const root = district();
    const before = baseFiles(root);
    const { failure } = await run(root, endpoint, change);
    expect(failure).toMatch(says);
    expect(queries.map(({ layer }) => layer).slice(0, 3)).toEqual(['roads', 'waterways', 'water']);
    expect(baseFiles(root)).toEqual(before);
  });

  it('for want of a server says so, and leaves every file as it was', async () => {
    const root = district();
    const before = baseFiles(root);
    const { failure } = await run(root, await deserted());
    expect(failure).toMatch(/^roads: http:\S+ cannot be reached \(ECONNREFUSED\)\. Check the network and --endpoint/);
    expect(baseFiles(root)).toEqual(before);
  });

  it('makes no new file in a district that had none', async () => {
    const { endpoint } = await overpass({ green: status(500) });
    const root = district([]);
    const before = baseFiles(root);
    expect((await run(root, endpoint)).failure).toMatch(/^green: /);
    expect(baseFiles(root)).toEqual(before);
  });

  it('takes an empty answer amiss for a layer asked for by name', async () => {
    const { endpoint } = await overpass({ subdistricts: json(answer([])) });
    expect((await run(district(), endpoint, { only: ['subdistricts'] })).failure).toMatch(/^subdistricts: the answer is empty/);
  });
});

describe('a busy server', () => {
  it('is asked again, later each time', async () => {
    const { endpoint, queries } = await overpass({ roads: inTurn(status(429), status(504), json(answers['roads'])) });
    const root = district();
    const { failure, waits, lines } = await run(root, endpoint);
    expect(failure).toBeNull();
    expect(waits).toEqual([5, 10]);
    expect(queries.filter(({ layer }) => layer === 'roads')).toHaveLength(3);
    expect(lines).toContain('roads: HTTP 429, the server is busy; waiting 5 s before try 2 of 4');
  });

  it('is given the time it asks for', async () => {
    const busy = (retryAfter: string) => status(429, { 'retry-after': retryAfter });
    const { endpoint } = await overpass({ roads: inTurn(busy('37'), busy('Sun, 06 Apr 2031 00:01:00 GMT'), busy('soon'), json(answers['roads'])) });
    const { failure, waits } = await run(district(), endpoint, { now: () => Date.parse('2031-04-06T00:00:00Z') });
    expect(failure).toBeNull();
    expect(waits).toEqual([37, 60, 20]);
  });

  it('is given up after the last try', async () => {
    const { endpoint, queries } = await overpass({ roads: status(429) });
    const { failure, waits } = await run(district(), endpoint, { attempts: 3 });
    expect(failure).toMatch(/to the last of 3 tries/);
    expect(waits).toEqual([5, 10]);
    expect(queries).toHaveLength(3);
  });
});

describe('a district whose outline', () => {
  const outline = 'data/base/outline.geojson';

  it('is missing is told so before anything is asked', async () => {
    const { endpoint, queries } = await overpass();
    const root = district();
    rmSync(join(root, outline));
    expect((await run(root, endpoint)).failure).toMatch(/^there is no .*outline\.geojson: it says which district this is/);
    expect(queries).toEqual([]);
  });

  it.each([
    ['cannot be read', '{"type": ', /^the outline cannot be read:\nerror +data\/base\/outline\.geojson · line 1, column 10/],
    ['has no polygon', '{"type": "FeatureCollection", "name": "outline", "features": []}', /holds no closed polygon of kind “district-outline”/],
  ])('%s is told so', async (_, content, says) => {
    const root = district();
    writeFileSync(join(root, outline), content);
    expect((await run(root, 'http://127.0.0.1:1/')).failure).toMatch(says);
  });
});

describe('writing', () => {
  const files = ['roads', 'green', 'extra', 'water'].map((name) => ({ path: `data/base/${name}.geojson`, text: `new ${name}` }));

  it('puts every file in its place', () => {
    const root = district();
    const before = baseFiles(root);
    writeAll(root, files);
    const after = baseFiles(root);
    expect(Object.keys(after)).toEqual([...Object.keys(before), 'extra.geojson'].sort());
    expect(Buffer.from(after['green.geojson'] ?? '', 'base64').toString()).toBe('new green');
  });

  it('takes back what it has moved where a later file cannot be', () => {
    const root = district();
    const before = baseFiles(root);
    const full: typeof renameSync = (from, to) => {
      if (String(to).includes('water')) throw new Error('no room');
      renameSync(from, to);
    };
    expect(() => writeAll(root, files, full)).toThrow('no room');
    expect(baseFiles(root)).toEqual(before);
  });

  it('leaves no half-written file behind where the folder takes none', () => {
    const root = district();
    const before = baseFiles(root);
    expect(() => writeAll(root, [...files, { path: 'data/no-such-folder/x.geojson', text: '' }])).toThrow('ENOENT');
    expect(baseFiles(root)).toEqual(before);
  });
});
