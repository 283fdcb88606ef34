import { readAnswer, wordsOf, type Answer } from './answer';
import { isBusy, retryAfterSeconds, waitSeconds } from './backoff';
import { excerpt, Failure } from './failure';

/** The world outside, which tests replace. */
export interface Outside {
  fetch: typeof fetch;
  sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Shows a line of progress. */
  say: (line: string) => void;
}

export interface Server {
  endpoint: string;
  /** For each request, from asking to the last byte. */
  timeoutSeconds: number;
  /** How often a busy server is asked in all. */
  attempts: number;
}

/** A server that asks for more patience than this is not waited for. */
const longestWaitSeconds = 600;

interface Reply {
  status: number;
  retryAfter: string | null;
  text: string;
}

function causeOf(error: unknown): string {
  const { cause } = error as Error;
  const code = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : undefined;
  return code ?? (error as Error).message;
}

async function request(query: string, { endpoint, timeoutSeconds }: Server, outside: Outside): Promise<Reply> {
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  let response: Response | undefined;
  try {
    response = await outside.fetch(endpoint, {
      method: 'POST', signal,
      headers: { 'user-agent': 'industrial-space-map base:fetch', accept: 'application/json' },
      body: new URLSearchParams({ data: query }),
    });
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
  } catch (error) {
    if (signal.aborted) {
      throw new Failure(`no complete answer from ${endpoint} within ${timeoutSeconds} s. `
        + 'Give it longer with --timeout, or ask another server with --endpoint');
    }
    throw new Failure(response === undefined
      ? `${endpoint} cannot be reached (${causeOf(error)}). Check the network and --endpoint`
      : `the answer broke off on its way (${causeOf(error)}). Try again, or ask another server with --endpoint`);
  }
}

/** Asks until there is an answer; a busy server is asked again, later each time. */
export async function ask(title: string, query: string, server: Server, outside: Outside): Promise<Answer> {
  const { endpoint, attempts } = server;
  for (let tries = 1; ; tries += 1) {
    const { status, retryAfter, text } = await request(query, server, outside);
    if (status === 200) return readAnswer(text);
    if (!isBusy(status)) {
      throw new Failure(`${endpoint} answered HTTP ${status}: “${excerpt(wordsOf(text))}”. `
        + 'Check that --endpoint is the address of an Overpass interpreter');
    }
    if (tries >= attempts) {
      throw new Failure(`${endpoint} is busy: it answered HTTP ${status} to the last of ${tries} tries. `
        + 'Try again in some minutes, allow more tries with --attempts, or ask another server with --endpoint');
    }
    const seconds = waitSeconds(tries, retryAfterSeconds(retryAfter, outside.now()));
    if (seconds > longestWaitSeconds) {
      throw new Failure(`${endpoint} answered HTTP ${status} and asks for ${seconds} s of patience. `
        + 'Try again after that, or ask another server with --endpoint');
    }
    outside.say(`${title}: HTTP ${status}, the server is busy; waiting ${seconds} s before try ${tries + 1} of ${attempts}`);
    await outside.sleep(seconds * 1000);
  }
}
