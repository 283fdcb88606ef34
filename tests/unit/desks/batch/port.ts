import type { Port } from '../../../../src/desks/batch/connect';
import { createBatchServer, type Surroundings } from '../../../../src/desks/batch/engine/server';
import type { Reply } from '../../../../src/desks/batch/protocol';
import { openIntake, readerOf } from '../../../../src/intake';

/** A server in this thread behind a port, as a worker is: what goes through is cloned, and comes later. */
export function portWithin(surroundings: Partial<Surroundings> = {}): Port & { readonly isClosed: () => boolean } {
  let told: (reply: Reply | null) => void = () => undefined;
  let closed = false;
  const serve = createBatchServer(
    {
      open: openIntake,
      reader: ({ position, system }) => readerOf(position, system),
      now: () => performance.now(),
      breathe: () => new Promise((resolve) => setTimeout(resolve)),
      ...surroundings,
    },
    (reply) => setTimeout(() => {
      if (!closed) told(reply);
    }),
  );
  return {
    post: (request) => setTimeout(() => {
      // Files go by reference, as a worker gets them.
      if (!closed) void serve(request.kind === 'open' ? request : structuredClone(request));
    }),
    listen: (listener) => {
      told = listener;
    },
    close: () => {
      closed = true;
    },
    isClosed: () => closed,
  };
}
