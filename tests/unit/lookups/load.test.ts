import { describe, expect, it } from 'vitest';
import { catalogueFormat } from '../../../src/catalogue/catalogue';
import { checkCatalogue, loadCatalogue } from '../../../src/catalogue/load';
import { smallCatalogue } from '../support';

describe('checking a catalogue', () => {
  it('lets a whole one through untouched', () => {
    const catalogue = smallCatalogue();
    expect(checkCatalogue(catalogue)).toEqual({ catalogue });
  });

  it.each([null, undefined, 7, 'text', true, [], [smallCatalogue()]])('refuses %o: not an object', (value) => {
    expect(checkCatalogue(value)).toEqual({ problem: { reason: 'malformed', detail: 'not an object' } });
  });

  it.each([undefined, null, catalogueFormat + 1, catalogueFormat - 1, String(catalogueFormat)])('calls the format %j outdated', (format) => {
    expect(checkCatalogue({ ...smallCatalogue(), format })).toEqual({ problem: { reason: 'outdated', format } });
  });

  const members = Object.keys(smallCatalogue()).filter((key) => key !== 'format' && key !== 'version');
  it.each(members)('names %s where it is missing or of another type', (member) => {
    for (const value of [undefined, null, 'text', 7]) {
      expect(checkCatalogue({ ...smallCatalogue(), [member]: value })).toEqual({ problem: { reason: 'malformed', detail: member } });
    }
  });

  it('refuses one without any plan: there would be nothing to look through', () => {
    expect(checkCatalogue({ ...smallCatalogue(), plans: [] })).toEqual({ problem: { reason: 'malformed', detail: 'plans' } });
  });
});

describe('loading the catalogue', () => {
  const load = (answer: () => Promise<Response>) => loadCatalogue('data/catalogue.json', answer);

  it('fetches, reads and checks it', async () => {
    const catalogue = smallCatalogue();
    const asked: unknown[] = [];
    const result = await loadCatalogue('data/catalogue.json', (url) => {
      asked.push(url);
      return Promise.resolve(Response.json(catalogue));
    });
    expect(asked).toEqual(['data/catalogue.json']);
    expect(result).toEqual({ catalogue });
  });

  it('tells of a network that is not there', async () => {
    expect(await load(() => Promise.reject(new TypeError('Failed to fetch')))).toMatchObject({ problem: { reason: 'unreachable' } });
  });

  it.each([404, 403, 500, 503])('tells of status %i', async (status) => {
    expect(await load(() => Promise.resolve(new Response('no', { status })))).toEqual({ problem: { reason: 'missing', status } });
  });

  it.each(['', '<!doctype html>', JSON.stringify(smallCatalogue()).slice(0, -20), '\u0000'])('tells of a file that is not whole JSON', async (text) => {
    expect(await load(() => Promise.resolve(new Response(text)))).toMatchObject({ problem: { reason: 'malformed' } });
  });

  it('tells of JSON that is something else', async () => {
    expect(await load(() => Promise.resolve(Response.json({ hello: 1 })))).toMatchObject({ problem: { reason: 'outdated' } });
  });
});
