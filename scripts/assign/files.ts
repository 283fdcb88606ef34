import { createReadStream, createWriteStream, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { chunkBytes } from './chunks';
import { exitCodes, Refusal } from './refusal';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** Bytes of a file, or of the standard input. Throws a {@link Refusal} where there is no such file. */
export function openInput(path: string): AsyncIterator<Uint8Array> {
  if (path === '-') return (process.stdin as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  if (!existsSync(path)) throw new Refusal(`--in ${path}: there is no such file`);
  if (statSync(path).isDirectory()) throw new Refusal(`--in ${path}: this is a folder`);
  return (createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
}

export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Whether both are one file, so that writing the one would empty the other. */
const isSame = (input: string, output: string) =>
  input !== '-' && existsSync(output) && statSync(output).isFile() && realpathSync(input) === realpathSync(output);

/** Refuses an output that cannot be, before the input is read. Throws a {@link Refusal}. */
export function checkOutput(input: string, output: string): void {
  if (output === '-') return;
  if (isSame(input, output)) throw new Refusal(`--out ${output}: this is the table itself, which would be lost`);
  if (!existsSync(dirname(output))) throw new Refusal(`--out ${output}: there is no folder ${dirname(output)}`);
  if (existsSync(output) && statSync(output).isDirectory()) throw new Refusal(`--out ${output}: this is a folder`);
}

/** Where the result goes: opened with the first bytes, so that nothing is written where the table is refused. */
export function openOutput(path: string): Sink {
  let stream: Writable | undefined;
  let failure: Error | undefined;
  const opened = (): Writable => {
    if (stream) return stream;
    stream = path === '-' ? process.stdout : createWriteStream(path);
    stream.on('error', (error) => {
      // Whoever reads the output has had enough, as head does: no failure.
      if (path === '-' && codeOf(error) === 'EPIPE') process.exit(0);
      failure = error;
    });
    return stream;
  };
  const refusal = (error: Error) => new Refusal(`--out ${path}: cannot be written (${codeOf(error)}); what is there is not whole`, exitCodes.failed);
  return {
    write: (bytes) => new Promise((resolve, reject) => {
      if (failure) reject(refusal(failure));
      else opened().write(bytes, (error) => (error ? reject(refusal(error)) : resolve()));
    }),
    close: () => new Promise((resolve, reject) => {
      if (failure) reject(refusal(failure));
      else if (!stream || path === '-') resolve();
      else stream.end(() => resolve());
    }),
  };
}
