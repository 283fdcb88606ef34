const byteOrderMark = '\uFEFF';

/** The text of a file, piece by piece, without its byte order mark. Bytes that the encoding does not have become U+FFFD. */
export async function* textOf(file: Blob, encoding: string, signal?: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const reader: ReadableStreamDefaultReader<Uint8Array> = file.stream().getReader();
  let first = true;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      let text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      if (first && text !== '') {
        // The decoder takes away its own mark, but leaves that of GB 18030.
        if (text.startsWith(byteOrderMark)) text = text.slice(1);
        first = false;
      }
      if (text !== '') yield text;
      if (done) return;
    }
  } finally {
    // Also where the rows are left before their end.
    await reader.cancel().catch(() => undefined);
  }
}

/** The head of a text. What is cut off at its end is left out. */
export function headText(head: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

/** Whether a text can be decoded by this name at all. */
export function isEncoding(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}
