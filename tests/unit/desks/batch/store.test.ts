import { afterEach, describe, expect, it, vi } from 'vitest';
import { slimCatalogue } from '../../../../src/desks/batch/engine/slim-catalogue';
import { createBatch, type Batch, type BatchState } from '../../../../src/desks/batch/store';
import { portWithin } from './port';
import { placedTo, textFile } from './server';

const head = 'name,lon,lat';
const sites = textFile(`${head}\na,20.05,10.07\nb,20.01,10.01`);
const many = textFile(`${head}\n${Array.from({ length: 6000 }, (_, row) => `r${row},20.05,10.07`).join('\n')}`, 'many.csv');
const catalogue = slimCatalogue(placedTo(300), 'zones', []);

const state = (batch: Batch): BatchState => batch.state.getState();
const reaches = (batch: Batch, holds: (state: BatchState) => boolean): Promise<void> =>
  vi.waitFor(() => {
    if (!holds(state(batch))) throw new Error('not yet');
  }, { timeout: 5000 });

afterEach(() => vi.restoreAllMocks());

describe('the course of a check', () => {
  it('opens a file, waits for the system that numbers cannot tell, and runs', async () => {
    const batch = createBatch(() => portWithin());
    await batch.open([sites], 'zones');
    expect(state(batch)).toMatchObject({ step: { name: 'settling' }, file: { settings: { system: null, position: { kind: 'degrees', longitude: 1, latitude: 2 } } } });
    await batch.run(catalogue);
    expect(state(batch).step.name).toBe('settling');
    batch.settle({ system: 'wgs84' });
    await batch.run(catalogue);
    expect(state(batch)).toMatchObject({ step: { name: 'done', summary: { rows: 2, isComplete: true }, choice: { system: 'wgs84', plan: 'zones' } } });
  });

  it('remembers the system for the next file that leaves it open', async () => {
    const batch = createBatch(() => portWithin());
    await batch.open([sites], 'zones');
    batch.settle({ system: 'gcj02' });
    await batch.open([many], 'zones');
    expect(state(batch)).toMatchObject({ remembered: 'gcj02', file: { intake: { name: 'many.csv' }, settings: { system: 'gcj02' } } });
  });

  it('keeps the file and its settings when a second one cannot be opened', async () => {
    const batch = createBatch(() => portWithin());
    await batch.open([sites], 'zones');
    batch.settle({ system: 'bd09', position: { kind: 'degrees', longitude: 2, latitude: 1 } });
    const before = state(batch).file;
    await batch.open([textFile('', 'nothing.csv')], 'zones');
    expect(state(batch).problem).toMatchObject({ code: 'empty' });
    expect(state(batch).file).toBe(before);
    batch.settle({ system: 'wgs84', position: { kind: 'degrees', longitude: 1, latitude: 2 } });
    await batch.run(catalogue);
    expect(state(batch)).toMatchObject({ step: { name: 'done', summary: { rows: 2 } } });
  });

  it('keeps a result when a second file cannot be opened', async () => {
    const batch = createBatch(() => portWithin());
    await batch.open([sites], 'zones');
    batch.settle({ system: 'wgs84' });
    await batch.run(catalogue);
    await batch.open([textFile('<html>', 'sites.geojson')], 'zones');
    expect(state(batch).step.name).toBe('done');
    expect(await batch.ask('query', { filter: {}, order: null })).toEqual({ count: 2 });
  });

  it('reads the same file again by another delimiter', async () => {
    const batch = createBatch(() => portWithin());
    await batch.open([textFile('name;lon;lat\na,b;20.05;10.07\nc,d;20.05;10.07')], 'zones');
    expect(state(batch).file?.intake.columns).toHaveLength(3);
    await batch.reread({ delimiter: ',' });
    expect(state(batch).file?.intake.columns).toHaveLength(2);
  });
});

describe('a cancel', () => {
  /** A clock by which every look at the time ends a slice. */
  const hastily = () => {
    let at = 0;
    return () => (at += 60);
  };

  it('keeps what is done, and another file can be chosen and run', async () => {
    const batch = createBatch(() => portWithin({ now: hastily() }));
    await batch.open([many], 'zones');
    batch.settle({ system: 'wgs84' });
    const running = batch.run(catalogue);
    await reaches(batch, ({ step }) => step.name === 'running' && step.progress !== null);
    batch.cancel();
    expect(state(batch).step).toMatchObject({ name: 'running', isStopping: true });
    await running;
    const { step } = state(batch);
    if (step.name !== 'done') throw new Error(step.name);
    expect(step.summary.isComplete).toBe(false);
    expect(step.summary.rows).toBeGreaterThan(0);
    expect(step.summary.rows).toBeLessThan(6000);
    expect(await batch.ask('query', { filter: {}, order: null })).toEqual({ count: step.summary.rows });

    await batch.open([sites], 'zones');
    await batch.run(catalogue);
    expect(state(batch)).toMatchObject({ step: { name: 'done', summary: { rows: 2, isComplete: true } } });
  });

  it('ends a worker that is deaf while it unpacks, and goes back to the settings', async () => {
    const ports: ReturnType<typeof portWithin>[] = [];
    const batch = createBatch(() => {
      const first = ports.length === 0;
      const port = portWithin(first ? { reader: () => { throw new Error('not reached'); } } : {});
      const deaf = { ...port, post: (request: Parameters<typeof port.post>[0]) => { if (!first || request.kind === 'open') port.post(request); } };
      ports.push(port);
      return deaf;
    });
    await batch.open([sites], 'zones');
    batch.settle({ system: 'wgs84' });
    void batch.run(catalogue);
    batch.cancel();
    await reaches(batch, ({ step }) => step.name === 'settling');
    expect(ports[0]?.isClosed()).toBe(true);
    // The file is given to another worker, without the reader’s choosing it again.
    await batch.run(catalogue);
    expect(state(batch)).toMatchObject({ step: { name: 'done', summary: { rows: 2 } } });
  });

  it('while a file is being recognised leads back to where the reader was', () => {
    const batch = createBatch(() => portWithin({ open: () => new Promise(() => undefined) }));
    void batch.open([sites], 'zones');
    expect(state(batch).opening).toBe('sites.csv');
    batch.cancel();
    expect(state(batch)).toMatchObject({ opening: null, step: { name: 'choosing' } });
  });
});

it('says that the work was cut short where the worker fails, and keeps the file', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const batch = createBatch(() => portWithin({
    reader() {
      throw new Error('out of memory');
    },
  }));
  await batch.open([sites], 'zones');
  batch.settle({ system: 'wgs84' });
  await batch.run(catalogue);
  expect(state(batch)).toMatchObject({ problem: 'failed', step: { name: 'settling' }, file: { intake: { name: 'sites.csv' } } });
});

it('lets go of everything but the system it has learnt', async () => {
  const batch = createBatch(() => portWithin());
  await batch.open([sites], 'zones');
  batch.settle({ system: 'gcj02' });
  batch.leave();
  expect(state(batch)).toEqual({ step: { name: 'choosing' }, file: null, opening: null, problem: null, remembered: 'gcj02' });
});
