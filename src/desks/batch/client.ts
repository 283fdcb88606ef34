import type { Port } from './connect';
import { protocolVersion, type AskKind, type Exchanges, type Reply, type Request, type RunSummary } from './protocol';

interface Waiting {
  settle(answer: Exchanges[AskKind]['answer']): void;
  fail(reason: Error): void;
  progress?(summary: RunSummary): void;
}

export interface BatchClient {
  /** Rejects where the server fails, speaks another version, or is closed. */
  ask<K extends AskKind>(kind: K, ask: Exchanges[K]['ask'], progress?: (summary: RunSummary) => void): Promise<Exchanges[K]['answer']>;
  /** Ends the server with all that it holds. */
  close(): void;
}

/** Questions with their answers, over a port. */
export function createClient(port: Port): BatchClient {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const failAll = (reason: string): void => {
    for (const { fail } of waiting.values()) fail(new Error(reason));
    waiting.clear();
  };
  const hear = (reply: Reply): void => {
    const asked = waiting.get(reply.id);
    if (!asked) return;
    if ('progress' in reply) {
      asked.progress?.(reply.progress);
      return;
    }
    waiting.delete(reply.id);
    if (reply.version !== protocolVersion) asked.fail(new Error('another version'));
    else if ('failure' in reply) asked.fail(new Error(reply.failure));
    else asked.settle(reply.answer);
  };
  port.listen((reply) => (reply === null ? failAll('the worker has failed') : hear(reply)));

  return {
    ask: <K extends AskKind>(kind: K, ask: Exchanges[K]['ask'], progress?: (summary: RunSummary) => void) =>
      new Promise<Exchanges[K]['answer']>((resolve, reject) => {
        last += 1;
        waiting.set(last, { settle: (answer) => resolve(answer), fail: reject, ...(progress && { progress }) });
        // The kind and what is asked belong together by the signature, which a union cannot express.
        port.post({ version: protocolVersion, id: last, kind, ask } as Request);
      }),
    close() {
      port.close();
      failAll('closed');
    },
  };
}
