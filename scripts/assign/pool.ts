import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Assigned } from './assigner';
import type { Settings } from './settings';

/** More threads than this wait for the one that reads and writes. */
const mostThreads = 6;

/** What a thread gives back: the memory of the output is `assigned.output.buffer`. */
export interface Done {
  readonly assigned: Assigned;
  /** The memory of the piece, to be used again. */
  readonly spare: ArrayBuffer;
}

/** From the bundle its own worker; from the sources, as in tests, one that reads TypeScript. */
const entry = new URL(import.meta.url.endsWith('.ts') ? 'thread.mjs' : 'worker.mjs', import.meta.url);

/** Threads that assign. Pieces may be given before earlier ones are done; each comes back by its own promise. */
export interface Pool {
  /** How many pieces it can have at once: one at work and one waiting for each thread. */
  readonly room: number;
  /** Gives a piece away, and memory to write into: neither can be used here until both come back. */
  assign(bytes: Uint8Array<ArrayBuffer>, room: ArrayBuffer): Promise<Done>;
  close(): Promise<void>;
}

export function openPool(settings: Settings, threads = Math.min(mostThreads, availableParallelism())): Pool {
  const waiting = new Map<number, { resolve(done: Done): void; reject(error: Error): void }>();
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(entry, { workerData: settings });
    worker.on('message', ({ number, assigned, spare }: Done & { number: number }) => {
      waiting.get(number)?.resolve({ assigned, spare });
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
    assign(bytes, room) {
      const number = given;
      given += 1;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        workers[number % threads]?.postMessage({ number, bytes, room }, [bytes.buffer, room]);
      });
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
