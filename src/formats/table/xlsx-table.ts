import { strToU8, Zip, ZipDeflate, type DeflateOptions } from 'fflate';
import { neutralised } from '../formula';
import { tableTypes, type Table, type TableCell } from './table';

/** Of one sheet (ECMA-376, as Excel limits it), the head included. */
export const mostSheetRows = 1_048_576;
/** Characters to a cell. */
const mostCharacters = 32_767;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The sheets’ head row is bold and stays in sight. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
  + '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>';

const sheetHead = `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
const sheetFoot = '</sheetData></worksheet>';

// What XML 1.0 cannot hold: control characters, halves of pairs, and the two non-characters.
// eslint-disable-next-line no-control-regex -- the very characters that XML forbids
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Most texts have nothing that needs care. */
// eslint-disable-next-line no-control-regex -- as above
const needsCare = /[\u0000-\u0008\u000B-\u001F&<>\uD800-\uDFFF\uFFFE\uFFFF]/;

const xmlText = (text: string): string =>
  (needsCare.test(text) ? text.replace(forbidden, '').replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign) : text);

/** `A`, `Z`, `AA`, … counted from 0. */
const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

function cellXml(cell: TableCell, address: string, style: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${address}"${style}><v>${cell}</v></c>`;
  // Cut before it is escaped, so that no escape is cut in two.
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(neutralised(String(cell)).slice(0, mostCharacters))}</t></is></c>`;
}

const nameOf = (sheet: number): string => `xl/worksheets/sheet${sheet}.xml`;
const numbers = (sheets: number): number[] => Array.from({ length: sheets }, (_, index) => index + 1);

/** The files around the sheets. */
function frame(sheets: number): Record<string, string> {
  const each = (xml: (sheet: number) => string): string => numbers(sheets).map(xml).join('');
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>`
      + `${each((sheet) => `<Override PartName="/${nameOf(sheet)}" ContentType="${spreadsheet}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((sheet) => `<sheet name="Sheet${sheet}" sheetId="${sheet}" r:id="rId${sheet}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packageRelations}">${each((sheet) => `<Relationship Id="rId${sheet}" Type="${relations}/worksheet" Target="worksheets/sheet${sheet}.xml"/>`)}`
      + `<Relationship Id="rId${sheets + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
  };
}

/** Characters of XML pressed at once. */
const pressedLength = 1 << 18;
const pressing: DeflateOptions = { level: 3 };

/**
 * A table as an Excel workbook (ECMA-376). Rows are written and pressed as they come, on the thread that calls: memory
 * holds the pressed file only, and no worker is asked for, which a policy of `script-src 'self'` would refuse to a
 * library that makes its own. Rows beyond what a sheet holds go on in a further sheet, under the same head.
 */
export function xlsxTable({ columns, rows }: Table, mostRows = mostSheetRows): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const open = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, pressing);
    zip.add(file);
    return file;
  };
  const letters = columns.map((_, column) => columnName(column));
  const rowXml = (cells: readonly TableCell[], row: number, style = ''): string =>
    `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${letters[column] ?? columnName(column)}${row}`, style)).join('')}</row>`;
  const head = rowXml(columns, 1, ' s="1"');
  let sheets = 0;
  let sheet: ZipDeflate | null = null;
  let inSheet = 0;
  let pending = '';
  const next = (): ZipDeflate => {
    sheet?.push(strToU8(pending + sheetFoot), true);
    sheets += 1;
    inSheet = 1;
    pending = sheetHead + head;
    return open(nameOf(sheets));
  };
  sheet = next();
  for (const row of rows) {
    if (inSheet === mostRows) sheet = next();
    inSheet += 1;
    pending += rowXml(row, inSheet);
    if (pending.length < pressedLength) continue;
    sheet.push(strToU8(pending));
    pending = '';
  }
  sheet.push(strToU8(pending + sheetFoot), true);
  for (const [name, xml] of Object.entries(frame(sheets))) open(name).push(strToU8(xml), true);
  zip.end();
  return new Blob(parts, { type: tableTypes.xlsx });
}
