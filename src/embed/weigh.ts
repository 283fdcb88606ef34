/** The most that a message may hold: characters of texts and keys, and one for each value. */
export const largestMessage = 16_384;

const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export type Ailment = 'too-large' | 'not-plain' | 'forbidden-key';

/** Whether something is an object as JSON has them. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/**
 * What is wrong with a structure that came from elsewhere; null for nothing. Counts no further than the limit, so that
 * neither a huge structure nor one that contains itself takes time.
 */
export function ailmentOf(structure: unknown): Ailment | null {
  // What is still to be looked at counts already: lists that hold each other many times over must not fill the memory.
  let weight = 1;
  const open: unknown[] = [structure];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') {
      weight += value.length;
    } else if (Array.isArray(value)) {
      weight += value.length;
      // Before it is walked: a list may claim any length and hold nothing.
      if (weight > largestMessage) return 'too-large';
      for (const item of value as unknown[]) open.push(item);
    } else if (isPlain(value)) {
      const keys = Object.keys(value);
      weight += keys.length;
      if (weight > largestMessage) return 'too-large';
      for (const key of keys) {
        if (forbiddenKeys.includes(key)) return 'forbidden-key';
        weight += key.length;
        open.push(value[key]);
      }
    } else if (value !== null && value !== undefined && typeof value !== 'number' && typeof value !== 'boolean') {
      return 'not-plain';
    }
    if (weight > largestMessage) return 'too-large';
  }
  return null;
}
