const firstSeconds = 5;
const mostSeconds = 120;

/** The status of a server that has too much to do: asking again later is meant. */
export const isBusy = (status: number): boolean => status === 429 || status === 503 || status === 504;

/** Seconds that a `Retry-After` header asks for, as a number or as a date; undefined where it says nothing usable. */
export function retryAfterSeconds(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}

/** How long to wait after so many tries: twice as long each time, and never less than the server asks for. */
export const waitSeconds = (tries: number, asked = 0): number =>
  Math.max(asked, Math.min(mostSeconds, firstSeconds * 2 ** (tries - 1)));
