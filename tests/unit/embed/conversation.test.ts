import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConversation } from '../../../src/embed/conversation';
import { eventTypes, protocolName, requestFields, viewFields, type Answer, type EventMessage } from '../../../src/embed/protocol';
import { messageRate } from '../../../src/embed/throttle';
import { readAddress, writeHash, writeSearch } from '../../../src/view/address';
import { createViewStore } from '../../../src/view/store';
import { fakeAddressBar, smallLookups } from '../support';

const lookups = smallLookups();
const host = 'https://host.example';
const [first, second] = lookups.catalogue.plans.map(({ id }) => id);

function met(address = '?embed=1', origins: readonly string[] = [host]) {
  const bar = fakeAddressBar(address);
  const store = createViewStore(lookups, bar);
  const posted: { message: Answer | EventMessage; origin: string }[] = [];
  const later: (() => void)[] = [];
  const clock = { now: 0 };
  const conversation = createConversation({
    lookups, store, origins, page: 'https://map.example/district/', since: 7,
    post: (message, origin) => void posted.push({ message, origin }),
    now: () => clock.now,
    soon: (tell) => void later.push(tell),
  });
  const receive = (data: unknown, { origin = host, fromParent = true, ports = 0 } = {}): void =>
    conversation.receive({ origin, fromParent, ports, data: () => data });
  const say = (type: string, members: object = {}): void => receive({ protocol: protocolName, version: 1, type, id: type, ...members });
  return {
    bar, store, clock, conversation, receive, say,
    wait: () => later.splice(0).forEach((tell) => tell()),
    /** What was said since it was last asked. */
    said: () => posted.splice(0).map(({ message }) => message),
    posted,
    view: () => store.getState().view,
  };
}

describe('the map is silent', () => {
  it('until it is greeted', () => {
    const { store, said, wait, conversation } = met();
    store.show({ page: { type: 'place', id: 'library' } });
    conversation.measured(400);
    wait();
    expect(said()).toEqual([]);
  });

  it.each([
    ['of another origin', { origin: 'https://other.example' }],
    ['of an origin that begins alike', { origin: `${host}.evil.example` }],
    ['without an origin', { origin: 'null' }],
    ['that is not the one around it', { fromParent: false }],
  ])('towards a page %s', (_, sender) => {
    const { receive, said, view } = met();
    const before = view();
    for (const type of Object.keys(requestFields)) receive({ protocol: protocolName, version: 1, type, id: 1, place: 'library' }, sender);
    expect(said()).toEqual([]);
    expect(view()).toBe(before);
  });

  it('towards anyone where no origin is listed', () => {
    const { say, said } = met('?embed=1', []);
    say('hello');
    expect(said()).toEqual([]);
  });

  it('about messages that are somebody else’s, and does not unpack those of strangers', () => {
    const { receive, said, conversation } = met();
    receive({ type: 'hello' });
    expect(said()).toEqual([]);
    conversation.receive({ origin: 'https://other.example', fromParent: true, ports: 0, data: () => { throw new Error('unpacked'); } });
  });

  it('when it has been closed', () => {
    const { say, said, conversation, store, wait } = met();
    say('hello');
    said();
    conversation.close();
    store.show({ language: 'en' });
    wait();
    expect(said()).toEqual([]);
  });
});

describe('greeted', () => {
  it('the map says what it is and what it shows, to that origin alone', () => {
    const { say, posted, conversation } = met('?embed=1&place=library&lang=en&q=secret#match=secret');
    conversation.measured(400);
    say('hello');
    expect(posted.map(({ origin }) => origin)).toEqual([host, host, host, host]);
    expect(posted.map(({ message }) => message.type)).toEqual(['answer', 'ready', 'view', 'height']);
    expect(posted[1]?.message).toMatchObject({
      detail: { since: 7, versions: [1], languages: ['zh-CN', 'en'], plans: lookups.catalogue.plans.map(({ id, name }) => ({ id, name })), fields: viewFields },
    });
    expect(posted[2]?.message).toMatchObject({ detail: { place: 'library', plan: first, lang: 'en', theme: null, address: 'https://map.example/district/?place=library&lang=en' } });
    expect(JSON.stringify(posted)).not.toContain('secret');
  });

  it('it tells what of its address could not be used', () => {
    const { say, said } = met('?embed=1&place=nowhere&lang=en');
    say('hello');
    expect(said().at(-1)).toMatchObject({ type: 'error', detail: { reason: 'unknown-value', field: 'place', message: 'There is no such value. (place=nowhere)' } });
  });

  it('it tells of changes at once that come together, and only of changes', () => {
    const { say, said, store, wait } = met();
    say('hello');
    said();
    store.show({ language: 'en' });
    store.show({ theme: 'dark' });
    expect(said()).toEqual([]);
    wait();
    expect(said()).toMatchObject([{ type: 'view', detail: { lang: 'en', theme: 'dark' } }]);
    store.show({ query: 'typed' });
    wait();
    expect(said()).toEqual([]);
  });

  it('it tells which place the reader selects and leaves, not which the host does', () => {
    const { say, said, store } = met();
    say('hello');
    said();
    store.show({ page: { type: 'place', id: 'library' } });
    store.show({ page: { type: 'home' } });
    expect(said()).toMatchObject([
      { type: 'select', detail: { place: { id: 'library', kind: lookups.find('place', 'library')?.kind, name: lookups.find('place', 'library')?.name } } },
      { type: 'select', detail: { place: null } },
    ]);
    say('select', { place: 'library' });
    expect(said().map(({ type }) => type)).toEqual(['answer']);
  });

  it('it tells a height once', () => {
    const { say, said, conversation } = met();
    say('hello');
    said();
    for (const height of [300, 300, null, 310]) conversation.measured(height);
    expect(said()).toMatchObject([{ type: 'height', detail: { height: 300 } }, { type: 'height', detail: { height: 310 } }]);
  });
});

describe('a request', () => {
  it.each([
    ['select', { place: 'library' }, { place: 'library' }],
    ['select', { place: null }, { place: null, page: null }],
    ['set-view', { plan: second, layers: '' }, { plan: second, layers: '' }],
    ['set-view', { page: 'list/projects' }, { page: 'list/projects', place: null }],
    ['set-filter', { kind: 'park' }, { kind: 'park' }],
    ['set-theme', { theme: 'dark' }, { theme: 'dark' }],
    ['set-theme', { theme: null }, { theme: null }],
    ['set-language', { lang: 'en' }, { lang: 'en' }],
    ['get-view', {}, { place: 'iz-north' }],
  ] as const)('%s with %j leads where it should', (type, members, expected) => {
    const { say, said, bar } = met('?embed=1&place=iz-north');
    say(type, members);
    expect(said()).toMatchObject([{ type: 'answer', ok: true, id: type, view: expected }]);
    // The host’s steps are not the reader’s.
    expect(bar.entries).toHaveLength(1);
  });

  it('lets go of a comparison that the new plan makes meaningless', () => {
    const { say, said, view } = met(`?embed=1&compare=${second}`);
    say('set-view', { plan: second });
    expect(said()).toMatchObject([{ ok: true, view: { plan: second, compare: null } }]);
    expect(view().comparison).toBeNull();
  });

  it('moves the camera as a link does', () => {
    const { say, store, bar } = met();
    say('set-view', { map: '12/10/20' });
    expect(store.getState().arrival).toEqual({ count: 1, camera: { center: [20, 10], zoom: 12 } });
    expect(bar.current()).toBe('?embed=1#map=12/10/20');
  });

  it.each([['place', 'nowhere'], ['plan', 'x'], ['theme', 'pink'], ['lang', 'fr'], ['map', '99/99/99'], ['shortlist', 'nowhere']])('with an unknown %s is refused and changes nothing', (field, value) => {
    const { say, said, view } = met('?embed=1&place=library');
    const before = view();
    say('set-view', { [field]: value, kind: 'park' });
    expect(said()).toMatchObject([{ ok: false, reason: 'unknown-value', field, id: 'set-view' }]);
    expect(view()).toBe(before);
  });

  it('that comes with ports is refused', () => {
    const { receive, said } = met();
    receive({ protocol: protocolName, version: 1, type: 'hello', id: 1 }, { ports: 1 });
    expect(said()).toMatchObject([{ ok: false, reason: 'ports', id: 1 }]);
  });

  it('is told why it is refused in the map’s language', () => {
    const { say, said } = met();
    say('eval');
    expect(said()).toMatchObject([{ reason: 'unknown-type', message: '没有这种请求。' }]);
  });
});

describe('a flood', () => {
  it('is answered up to the rate, then refused once, then not at all until it ebbs', () => {
    const { say, said, clock } = met();
    for (let count = 0; count < 1000; count += 1) say('get-view');
    const answers = said() as Answer[];
    expect(answers.filter(({ ok }) => ok)).toHaveLength(messageRate.burst);
    expect(answers.slice(messageRate.burst)).toMatchObject([{ ok: false, reason: 'too-many', id: 'get-view' }]);
    clock.now += 1000;
    say('get-view');
    expect(said()).toEqual([]);
    clock.now += 1000;
    say('get-view');
    expect(said()).toMatchObject([{ ok: true }]);
  });

  it('of large messages ends sooner', () => {
    const { say, said } = met();
    for (let count = 0; count < 1000; count += 1) say('set-view', { q: 'x'.repeat(20_000) });
    expect(said().length).toBeLessThan(5);
  });
});

const value = fc.oneof(
  fc.constantFrom(...lookups.catalogue.plans.map(({ id }) => id), 'library', 'iz-north', 'dark', 'en', 'park', 'list/projects', 'desk/match/library', '12/10/20', 'zones:40', ''),
  fc.string({ unit: 'binary' }), fc.constant(null),
);
const member = fc.oneof(value, fc.anything({ withBigInt: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true }));
const data = fc.tuple(fc.constantFrom(...Object.keys(requestFields), 'x'), fc.dictionary(fc.constantFrom(...viewFields, 'id', '__proto__', 'embed', 'show', 'work'), member))
  .map(([type, members]): unknown => ({ id: 1, ...members, protocol: protocolName, version: 1, type }));

it('whatever comes: it never throws, says only what the protocol has, and shows only what some link shows', () => {
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: data }, fc.anything()), { maxLength: 20 }), (messages) => {
    const { receive, said, view, clock, wait } = met('?embed=1&show=panel&lang=en#match=mine');
    for (const message of messages) {
      clock.now += 200;
      receive(message);
    }
    wait();
    for (const { protocol, version, type } of said()) {
      expect([protocol, version]).toEqual([protocolName, 1]);
      expect(['answer', ...eventTypes]).toContain(type);
    }
    const link = readAddress(writeSearch(view(), lookups), writeHash(view(), lookups, ''), lookups);
    expect(view()).toEqual(link.view);
    expect(link.notices).toEqual([]);
    // What is the frame’s or the reader’s own stays so.
    expect(view()).toMatchObject({ frame: { parts: ['panel'], wheel: 'guarded' }, work: { match: 'mine' } });
  }), { numRuns: 500 });
});
