import type { Reply, Request } from './protocol';

/** A way to a server and back. */
export interface Port {
  post(request: Request): void;
  /** Told every reply, and a fault that ends the connection as null. */
  listen(told: (reply: Reply | null) => void): void;
  close(): void;
}

/** Starts a worker. It is a file of this site, as a policy of `script-src 'self'` asks. */
export function connect(): Port {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
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
