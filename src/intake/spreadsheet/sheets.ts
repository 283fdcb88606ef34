const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined) => {
    const code = hexadecimal ? parseInt(hexadecimal, 16) : decimal ? Number(decimal) : NaN;
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    return (name && entities[name]) ?? whole;
  });
}

/** The names of a workbook’s sheets, in their order. */
export function sheetNames(workbook: Uint8Array): string[] {
  const text = new TextDecoder().decode(workbook);
  return [...text.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => plain(found[1] ?? found[2] ?? ''));
}

/** As many as a spreadsheet has. */
const mostRows = 1_048_576;

const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i;
const rowNumbers = /<(?:\w+:)?row\b[^>]*?\sr\s*=\s*["'](\d{7,})["']/g;
const columnLetters = /\sr\s*=\s*["']([A-Z]{4,}\d*|[Y-Z][A-Z]{2}\d*|X[G-Z][A-Z]\d*|XF[E-Z]\d*)["']/;

/**
 * What makes a sheet one that no spreadsheet wrote: rows or columns beyond the last one, or a text that breaks off. The
 * library would fill every row up to a number that a single tag may claim. Null where nothing does.
 */
export function sheetFault(path: string, bytes: Uint8Array): string | null {
  if (!isSheet.test(path)) return null;
  const text = new TextDecoder().decode(bytes);
  for (const [, row] of text.matchAll(rowNumbers)) if (Number(row) > mostRows) return `row ${row}`;
  const column = columnLetters.exec(text)?.[1];
  if (column !== undefined) return `cell ${column.slice(0, 12)}`;
  return /<\/(?:\w+:)?worksheet>\s*$/.test(text.slice(-200)) ? null : path;
}
