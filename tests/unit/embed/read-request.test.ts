import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protocolName, requestFields, viewFields } from '../../../src/embed/protocol';
import { readRequest } from '../../../src/embed/read-request';
import { ailmentOf, largestMessage } from '../../../src/embed/weigh';
import { parameters } from '../../../src/view/parameters';

const message = (members: object): object => ({ protocol: protocolName, version: 1, id: 1, type: 'get-view', ...members });
const refusalOf = (data: unknown) => {
  const read = readRequest(data);
  return read && 'refusal' in read ? read.refusal : read;
};

describe('a message', () => {
  it('is read with its id and its fields', () => {
    expect(readRequest(message({ type: 'set-view', id: 'a', place: 'library', lang: null }))).toEqual({
      request: { protocol: protocolName, version: 1, type: 'set-view', id: 'a', place: 'library', lang: null },
    });
  });

  it.each([
    ['nothing', undefined], ['null', null], ['text', 'hello'], ['a list', [message({})]], ['a map', new Map(Object.entries(message({})))],
    ['an object without the mark', { version: 1, type: 'hello', id: 1 }], ['another mark', message({ protocol: 'x' })],
    ['a mark by its prototype', Object.create(message({}))],
  ])('that is %s is none of ours', (_, data) => {
    expect(readRequest(data)).toBeNull();
  });

  it.each([
    ['unknown-version', undefined, { version: 2 }],
    ['unknown-version', undefined, { version: '1' }],
    ['unknown-type', undefined, { type: 'eval' }],
    ['unknown-type', undefined, { type: 'toString' }],
    ['unknown-type', undefined, { type: ['hello'] }],
    ['unknown-field', 'place', { place: 'library' }],
    ['unknown-field', 'embed', { type: 'set-view', embed: '1' }],
    ['unknown-field', 'match', { type: 'set-view', match: 'x' }],
    ['missing-field', 'place', { type: 'select' }],
    ['missing-field', 'industry', { type: 'set-filter' }],
    ['missing-field', 'place', { type: 'select', place: undefined }],
    ['bad-id', undefined, { id: undefined }],
    ['bad-id', undefined, { id: 1.5 }],
    ['bad-id', undefined, { id: '' }],
    ['bad-id', undefined, { id: 'x'.repeat(101) }],
    ['bad-id', undefined, { id: {} }],
    ['wrong-value', 'place', { type: 'select', place: 7 }],
    ['wrong-value', 'place', { type: 'select', place: ['library'] }],
    ['too-large', undefined, { q: 'x'.repeat(largestMessage) }],
    ['not-plain', undefined, { place: new Date() }],
    ['not-plain', undefined, { place: new Uint8Array(4) }],
    ['not-plain', undefined, { place: 1n }],
    ['not-plain', undefined, { place: new Map() }],
    ['forbidden-key', undefined, { place: JSON.parse('{"__proto__": {"x": 1}}') as unknown }],
    ['forbidden-key', undefined, { constructor: 'x' }],
    ['forbidden-key', undefined, { place: { prototype: null } }],
  ])('is refused as %s (%s)', (reason, field, members) => {
    expect(refusalOf(message(members))).toEqual({ reason, ...(field !== undefined && { field }) });
  });

  it('is refused with its id where that can be read', () => {
    expect(readRequest(message({ id: 'a', type: 'eval' }))).toMatchObject({ id: 'a' });
    expect(readRequest(message({ id: [], type: 'eval' }))).toMatchObject({ id: null });
  });
});

describe('a structure', () => {
  it('may be as large as the limit, and no larger', () => {
    expect(ailmentOf('x'.repeat(largestMessage - 1))).toBeNull();
    expect(ailmentOf('x'.repeat(largestMessage))).toBe('too-large');
  });

  it('is not walked for longer than the limit, whatever it holds', () => {
    const knot: unknown[] = [];
    for (let index = 0; index < 16_000; index += 1) knot.push(knot);
    const looks = { count: 0 };
    const watched = new Proxy(knot, { get: (target, key, receiver) => ((looks.count += 1), Reflect.get(target, key, receiver) as unknown) });
    expect(ailmentOf(watched)).toBe('too-large');
    expect(looks.count).toBeLessThan(largestMessage * 3);
    expect(ailmentOf(new Array(2 ** 32 - 1))).toBe('too-large');
  });
});

/** Anything that may come through `postMessage`, and more. */
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withSparseArray: true, withNullPrototype: true });
const nearly = fc.dictionary(
  fc.oneof(fc.constantFrom('protocol', 'version', 'type', 'id', '__proto__', 'constructor', ...viewFields), fc.string()),
  fc.oneof(anything, fc.constantFrom<unknown>(protocolName, 1, ...Object.keys(requestFields))),
).chain((members) => fc.record({ protocol: fc.constant(protocolName), version: fc.constantFrom<unknown>(1, 2), type: fc.constantFrom<unknown>(...Object.keys(requestFields), 'x') }).map((envelope) => ({ ...members, ...envelope })));

it('never throws, and takes for a request only what is one', () => {
  fc.assert(fc.property(fc.oneof(anything, nearly), (data) => {
    const read = readRequest(data);
    if (read === null || 'refusal' in read) return;
    const { protocol, version, type, id, ...fields } = read.request;
    expect([protocol, version]).toEqual([protocolName, 1]);
    expect(['string', 'number']).toContain(typeof id);
    for (const [field, value] of Object.entries(fields)) {
      expect(requestFields[type] as readonly string[]).toContain(field);
      expect(value === null || typeof value === 'string').toBe(true);
    }
  }), { numRuns: 2000 });
});

it('knows every parameter of an address but those of the frame itself', () => {
  const framing = ['embed', 'show', 'wheel'];
  expect(viewFields.filter((field) => field !== 'map')).toEqual(parameters.map(({ name }) => name).filter((name) => !framing.includes(name)));
});
