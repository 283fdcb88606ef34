import { openIntake, readerOf } from '../../../intake';
import type { Reply, Request } from '../protocol';
import { createBatchServer } from './server';

/** Lets messages be heard that wait; quicker than a timer, which browsers slow down. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A server with a browser around it, on the thread that calls. */
export const startServer = (post: (reply: Reply) => void): ((request: Request) => Promise<void>) =>
  createBatchServer({ open: openIntake, reader: ({ position, system }) => readerOf(position, system), now: () => performance.now(), breathe }, post);
