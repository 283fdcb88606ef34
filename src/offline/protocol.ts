/**
 * What pages and the service worker say to each other. Both come from the same build or from two that follow each
 * other, so what is not understood is ignored.
 */

/** Why a version could not be kept on the reader’s device. */
export const failures = ['full', 'forbidden', 'incomplete'] as const;
export type Failure = (typeof failures)[number];

/** To the worker. Questions come with a port for the answer. */
export type ToWorker =
  /** Take over from the version before: the reader has agreed. */
  | { readonly type: 'take-over' }
  /** Which version are you? */
  | { readonly type: 'which-version' }
  /** A page has come: time to see which versions are still needed. */
  | { readonly type: 'page-opened' };

/** From the worker to every page. */
export type ToPage =
  /** Which version are you? Answered on the port. */
  | { readonly type: 'which-version' }
  | { readonly type: 'not-kept'; readonly failure: Failure };

const typeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;

export function readToWorker(data: unknown): ToWorker | null {
  const type = typeOf(data);
  return type === 'take-over' || type === 'which-version' || type === 'page-opened' ? { type } : null;
}

export function readToPage(data: unknown): ToPage | null {
  const type = typeOf(data);
  if (type === 'which-version') return { type };
  if (type !== 'not-kept') return null;
  const failure = (data as { failure?: unknown }).failure;
  return { type, failure: failures.find((known) => known === failure) ?? 'incomplete' };
}
