/** A number as written, without a sign for hexadecimal and the like; thousands may be set apart. */
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const thousands = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const unit = /(?:°|度|米|m)$/i;

/** Only figures, a point and a sign: nearly every cell, and read without ado. */
function isSimple(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 48 || code > 57) && code !== 46 && !(code === 45 && index === 0)) return false;
  }
  return text.length > 0;
}

/**
 * The finite number of a cell; NaN where it has none. Full-width figures, spaces around, thousands set apart
 * (`2,519,000.5`) and a unit behind (`°`, `度`, `m`, `米`) are read.
 */
export function numberOf(cell: string): number {
  if (isSimple(cell)) return Number(cell);
  const text = cell.normalize('NFKC').trim().replace(unit, '').trim().replace('−', '-');
  if (plain.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : NaN;
  }
  return thousands.test(text) ? Number(text.replaceAll(',', '')) : NaN;
}
