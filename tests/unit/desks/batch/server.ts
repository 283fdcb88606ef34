import type { Catalogue } from '../../../../src/catalogue/catalogue';
import { createBatchServer, type Surroundings } from '../../../../src/desks/batch/engine/server';
import { slimCatalogue } from '../../../../src/desks/batch/engine/slim-catalogue';
import { protocolVersion, type AskKind, type Exchanges, type Reply, type Request, type RunSummary } from '../../../../src/desks/batch/protocol';
import type { CoordinateSystem } from '../../../../src/geo/coordinate-systems';
import { openIntake, readerOf } from '../../../../src/intake';
import { smallCatalogue } from '../../support';

export const textFile = (text: string, name = 'sites.csv'): File => new File([text], name);

/** The small district with zones placed to so many metres. */
export const placedTo = (metres: number): Catalogue => smallCatalogue((catalogue) => {
  for (const { placement } of catalogue.places) if (placement) placement.uncertaintyMetres = metres;
});

export interface TestServer {
  ask<K extends AskKind>(kind: K, ask: Exchanges[K]['ask']): Promise<Exchanges[K]['answer']>;
  /** Opens a file and runs it by what was recognised; `system` where numbers cannot tell. */
  check(file: File, system?: CoordinateSystem): Promise<RunSummary>;
  readonly progress: RunSummary[];
}

/** A server without a worker around it. */
export function startServer(catalogue: Catalogue, plan = 'zones', surroundings: Partial<Surroundings> = {}): TestServer {
  const waiting = new Map<number, (reply: Reply) => void>();
  const progress: RunSummary[] = [];
  const serve = createBatchServer(
    {
      open: openIntake,
      reader: ({ position, system }) => readerOf(position, system),
      now: () => performance.now(),
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
      ...surroundings,
    },
    (reply) => {
      if ('progress' in reply) progress.push(reply.progress);
      else waiting.get(reply.id)?.(reply);
    },
  );
  let last = 0;
  const ask = <K extends AskKind>(kind: K, asked: Exchanges[K]['ask']): Promise<Exchanges[K]['answer']> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (reply) => {
        if ('answer' in reply) resolve(reply.answer);
        else reject(new Error('failure' in reply ? reply.failure : 'progress'));
      });
      void serve({ version: protocolVersion, id: last, kind, ask: asked } as Request);
    });
  return {
    ask,
    progress,
    async check(file, system = 'wgs84') {
      const opened = await ask('open', { files: [file], options: {} });
      if ('problem' in opened) throw new Error(opened.problem.code);
      const { position, industryColumn, system: guess } = opened.intake;
      if (!position) throw new Error('no position');
      return ask('run', { choice: { position, industryColumn, plan, system: guess.system ?? system }, catalogue: slimCatalogue(catalogue, plan, []) });
    },
  };
}
