/** Long enough to spare joins, short enough to let go of soon. */
const partLength = 1 << 20;

/** Gathers text into parts of a file: what was gathered leaves the heap for the browser’s own store. */
export function createParts() {
  const parts: Blob[] = [];
  let pending: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (length > 0) parts.push(new Blob(pending));
    pending = [];
    length = 0;
  };
  return {
    add(text: string): void {
      pending.push(text);
      length += text.length;
      if (length >= partLength) flush();
    },
    blob(type: string): Blob {
      flush();
      return new Blob(parts, { type });
    },
  };
}
