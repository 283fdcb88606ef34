import { describe, expect, it } from 'vitest';
import { register, takeUp, type Told } from '../../../src/offline/registration';

/** A service worker that says its version, and notes what it is sent. */
class Worker extends EventTarget {
  state = 'installing';
  readonly sent: unknown[] = [];
  constructor(readonly version: string) {
    super();
  }
  postMessage(message: unknown, [port]: readonly MessagePort[] = []): void {
    this.sent.push(message);
    port?.postMessage(this.version);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  active: Worker | null = null;
  waiting: Worker | null = null;
  installing: Worker | null = null;
  find(worker: Worker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class Workers extends EventTarget {
  controller: Worker | null = null;
  constructor(readonly registered: Promise<Registration | undefined>) {
    super();
  }
  register = () => this.registered;
  startMessages = () => undefined;
  control(worker: Worker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

async function begin(registration: Registration | undefined | Error, controller: Worker | null = null) {
  const told: string[] = [];
  const workers = new Workers(registration instanceof Error ? Promise.reject(registration) : Promise.resolve(registration));
  workers.controller = controller;
  const tell: Told = {
    coming: () => told.push('coming'), whole: () => told.push('whole'), offered: () => told.push('offered'),
    forbidden: () => told.push('forbidden'), notKept: (failure) => told.push(failure),
  };
  const result = await register(workers as unknown as ServiceWorkerContainer, 'sw.js', 'old', tell);
  return { told, workers, result };
}

describe('keeping the site from a page', () => {
  it('tells of the first version when it is whole, and offers nothing', async () => {
    const registration = new Registration();
    const first = new Worker('old');
    registration.installing = first;
    const { told, workers } = await begin(registration);
    first.become('installed');
    registration.active = first;
    first.become('activated');
    workers.control(first);
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual(['coming', 'whole']);
  });

  it('offers a newer one once it is whole, not while it comes or where it fails', async () => {
    const registration = new Registration();
    registration.active = new Worker('old');
    const { told } = await begin(registration, registration.active);
    expect(registration.active.sent).toEqual([{ type: 'page-opened' }]);
    const failing = new Worker('next');
    registration.find(failing);
    failing.become('redundant');
    expect(told).toEqual(['whole']);
    const good = new Worker('next');
    registration.find(good);
    good.become('installed');
    expect(told).toEqual(['whole', 'offered']);
  });

  it('offers one that waited already, and one that another tab has taken up', async () => {
    const registration = new Registration();
    registration.active = new Worker('old');
    registration.waiting = new Worker('next');
    expect((await begin(registration)).told).toEqual(['whole', 'offered']);

    registration.waiting = null;
    const { told, workers } = await begin(registration, registration.active);
    workers.control(new Worker('next'));
    await expect.poll(() => told).toEqual(['whole', 'offered']);
  });

  it('says which version the page is, and hears why one was not kept', async () => {
    const { told, workers } = await begin(new Registration());
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data); });
    workers.dispatchEvent(new MessageEvent('message', { data: { type: 'which-version' }, ports: [port2] }));
    expect(await answer).toBe('old');
    workers.dispatchEvent(new MessageEvent('message', { data: { type: 'not-kept', failure: 'full' } }));
    expect(told).toEqual(['full']);
  });

  it.each([['a refusal', new Error('no')], ['silence', undefined]])('takes %s for a browser that forbids it', async (_, answer) => {
    const { told, result } = await begin(answer);
    expect(result).toBeNull();
    expect(told).toEqual(['forbidden']);
  });
});

describe('taking up a newer version', () => {
  const take = (workers: Workers, registration: Registration, reload: () => void): void =>
    takeUp(workers as unknown as ServiceWorkerContainer, registration as unknown as ServiceWorkerRegistration, reload);

  it('comes again when the newer one has taken over, once', () => {
    const workers = new Workers(Promise.resolve(undefined));
    const registration = new Registration();
    registration.waiting = new Worker('next');
    let reloads = 0;
    take(workers, registration, () => { reloads += 1; });
    expect(registration.waiting.sent).toEqual([{ type: 'take-over' }]);
    expect(reloads).toBe(0);
    workers.control(registration.waiting);
    workers.control(registration.waiting);
    expect(reloads).toBe(1);
  });

  it('comes again at once where another tab has taken it up', () => {
    let reloads = 0;
    take(new Workers(Promise.resolve(undefined)), new Registration(), () => { reloads += 1; });
    expect(reloads).toBe(1);
  });
});
