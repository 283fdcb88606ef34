/** Why a frame of this very site does not show it; null where it does. */
export type Refusal = 'policy' | 'framing' | 'file';

/**
 * What became of a frame that has loaded. A page that may not be shown leaves one behind that cannot be looked into.
 * @param refusedByPolicy whether the browser has told that this page’s policy kept a frame out
 */
export function refusalOf(frame: { readonly contentDocument: unknown }, protocol: string, refusedByPolicy: boolean): Refusal | null {
  if (refusedByPolicy) return 'policy';
  if (frame.contentDocument !== null) return null;
  return protocol === 'file:' ? 'file' : 'framing';
}

/** Whether a violation of this page’s policy is about frames. */
export const isAboutFrames = (directive: string): boolean => /^(frame|child|default)-src\b/.test(directive);
