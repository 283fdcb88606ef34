import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Assigned } from './assigner';
import type { Settings } from './settings';

/** More threads than this wait for the one that reads and writes. */
const mostThreads = 6;

/** From the bundle its own worker; from the sources, as in tests, one that reads TypeScript. */
const entry = new URL(import.meta.url.endsWith('.ts') ? 'thread.mjs' : 'worker.mjs', import.meta.url);

/** Threads that assign. Pieces may be given before earlier ones are done; each comes back by its own promise. */
export interface Pool {
  /** How many pieces it can have at once: one at work and one waiting for each thread. */
  readonly room: number;
  /** Gives a piece away: its bytes can no longer be used here. */
  assign(bytes: Uint8Array<ArrayBuffer>): Promise<Assigned>;
  close(): Promise<void>;
}

export function openPool(settings: Settings, threads = Math.min(mostThreads, availableParallelism())): Pool {
  const waiting = new Map<number, { resolve(assigned: Assigned): void; reject(error: Error): void }>();
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(entry, { workerData: settings });
    worker.on('message', ({ number, assigned }: { number: number; assigned: Assigned }) => {
      waiting.get(number)?.resolve(assigned);
      waiting.delete(number);
    });
    worker.on('error', (error: Error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    return worker;
  });
  let given = 0;
  return {
    room: threads * 2,
    assign(bytes) {
      const number = given;
      given += 1;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        workers[number % threads]?.postMessage({ number, bytes }, [bytes.buffer]);
      });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
