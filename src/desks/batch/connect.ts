import type { Reply, Request } from './protocol';

/** A way to a server and back. */
export interface Port {
  post(request: Request): void;
  /** Told every reply, and a fault that ends the connection as null. */
  listen(told: (reply: Reply | null) => void): void;
  close(): void;
}

/**
 * Starts a worker. It is a file of this site, as a policy of `script-src 'self'` asks. Where the page may have none, as
 * in a frame without an origin, the page itself does the work, in slices.
 */
export function connect(): Port {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    console.warn('batch: no worker may be started here:', error);
    return portInPage();
  }
  return {
    post: (request) => worker.postMessage(request),
    listen(told) {
      worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => told(data));
      worker.addEventListener('error', (event) => {
        console.warn('batch worker:', event.message);
        told(null);
      });
    },
    close: () => worker.terminate(),
  };
}

function portInPage(): Port {
  let tell: (reply: Reply | null) => void = () => undefined;
  const server = import('./engine/start').then(({ startServer }) => startServer((reply) => tell(reply)));
  return {
    post(request) {
      server.then((serve) => serve(request)).catch((error: unknown) => {
        console.warn('batch:', error);
        tell(null);
      });
    },
    listen(told) {
      tell = told;
    },
    // A run that goes on unheard ends with the file.
    close() {
      tell = () => undefined;
    },
  };
}
