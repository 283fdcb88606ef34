/** Something that went wrong outside this program, said in a sentence: what came, and what to do. */
export class Failure extends Error {
  override name = 'Failure';
}

/** What came from elsewhere, short enough for a sentence. */
export function excerpt(text: string, most = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)} …` : line;
}
