/** The worker: a server behind a port, and nothing else. */
import { openIntake, readerOf } from '../../intake';
import { createBatchServer } from './engine/server';
import type { Reply, Request } from './protocol';

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

const serve = createBatchServer(
  {
    open: openIntake,
    reader: ({ position, system }) => readerOf(position, system),
    now: () => performance.now(),
    breathe,
  },
  (reply: Reply) => self.postMessage(reply),
);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void serve(data));
