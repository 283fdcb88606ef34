/**
 * Breaks a text into lines no wider than `width`, between words, and in Chinese between characters. What is wider by
 * itself stands alone on its line: a name is never cut.
 * @param measure the width of a piece of text, in the unit of `width`
 */
export function wrapText(text: string, width: number, measure: (piece: string) => number, language: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = (line + word).trimStart();
    // A closing mark never begins a line.
    if (line === '' || measure(longer.trimEnd()) <= width || /^[\p{Pe}\p{Pf}\p{Po}]/u.test(word)) line = longer;
    else {
      lines.push(line.trimEnd());
      line = word.trimStart();
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
