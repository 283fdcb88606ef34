/** The worker: a server behind a port, and nothing else. */
import { startServer } from './engine/start';
import type { Request } from './protocol';

const serve = startServer((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void serve(data));
