/** A thread that assigns rows: settings come once, then pieces of whole records; each answer has the piece’s number. */
import { parentPort, workerData } from 'node:worker_threads';
import { createAssigner } from './assigner';
import type { Settings } from './settings';

const port = parentPort;
if (port === null) throw new Error('This file is run by pool.ts as a thread.');
const assign = createAssigner(workerData as Settings);

port.on('message', ({ number, bytes, room }: { number: number; bytes: Uint8Array<ArrayBuffer>; room: ArrayBuffer }) => {
  const assigned = assign(bytes, room);
  // The memory of the piece goes back, too.
  port.postMessage({ number, assigned, spare: bytes.buffer }, [assigned.output.buffer, bytes.buffer]);
});
