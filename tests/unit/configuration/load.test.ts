import { describe, expect, it, vi } from 'vitest';
import { defaultConfiguration } from '../../../src/configuration/defaults';
import { loadConfiguration } from '../../../src/configuration/load';
import { wholeConfiguration } from './examples';

const imported = vi.hoisted(() => ({ read: 0 }));
vi.mock('../../../src/configuration/read', async (original) => {
  imported.read += 1;
  return original();
});

const answering = (body: string, status = 200): typeof fetch => () => Promise.resolve(new Response(body, { status }));
const load = (fetcher: typeof fetch) => loadConfiguration('https://example.org/map/config.json', fetcher);

describe('loading the configuration', () => {
  it('reads nothing where nothing is configured', async () => {
    const shipped = JSON.stringify({ $schema: './config.schema.json', ...defaultConfiguration });
    for (const body of [shipped, '{}']) {
      expect(await load(answering(body))).toEqual({ configuration: defaultConfiguration, problems: [] });
    }
    expect(imported.read).toBe(0);
  });

  it('asks for the address it is given', async () => {
    const fetcher = vi.fn<typeof fetch>(() => Promise.resolve(new Response('{}')));
    await load(fetcher);
    expect(fetcher).toHaveBeenCalledExactlyOnceWith('https://example.org/map/config.json');
  });

  it('reads what is configured, and tells what is wrong', async () => {
    const { configuration, problems } = await load(answering(JSON.stringify({ ...wholeConfiguration, colour: 'red' })));
    expect(configuration.baseMap).toBe('tiles');
    expect(problems).toMatchObject([{ path: 'colour', instead: 'ignored' }]);
    expect(await load(answering('{ "approvalNumber": "GS(2026)0000号" }'))).toMatchObject({
      configuration: { approvalNumber: 'GS(2026)0000号' }, problems: [],
    });
    expect(imported.read).toBe(1);
  });

  it('takes a missing file for a choice', async () => {
    expect(await load(answering('<h1>not found</h1>', 404))).toEqual({ configuration: defaultConfiguration, problems: [] });
  });

  it.each([
    ['an error of the server', answering('', 500), { reason: 'status', status: 500 }],
    ['a page instead of the file', answering('<!doctype html><title>App</title>'), { reason: 'notJson', detail: 'HTML' }],
    ['half a file', answering('{"baseMap": "emb'), { reason: 'notJson' }],
    ['an empty file', answering(''), { reason: 'notJson' }],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), { reason: 'unreachable', detail: 'TypeError: Failed to fetch' }],
  ] as const)('has the defaults and one problem for %s', async (_, fetcher, problem) => {
    const { configuration, problems } = await load(fetcher);
    expect(configuration).toEqual(defaultConfiguration);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });

  it.each(['null', '[]', '"text"'])('has the defaults and one problem for %s', async (body) => {
    expect(await load(answering(body))).toMatchObject({ configuration: defaultConfiguration, problems: [{ path: '', expectation: 'object' }] });
  });
});
