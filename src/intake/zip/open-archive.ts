import type { IntakeOptions, IntakeProblem, OpenedIntake } from '../intake';
import { foundText } from '../problem';
import { archiveOf, type ArchiveEntry } from './archive';

type Opened = OpenedIntake | { problem: IntakeProblem };

/** Opens a text within an archive, such as a zipped CSV. */
export type OpenText = (file: File, options: IntakeOptions) => Promise<Opened>;

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const stem = (path: string): string => path.replace(/\.[^./]*$/, '');
const withEnding = (entries: readonly ArchiveEntry[], ending: RegExp): ArchiveEntry[] =>
  entries.filter(({ path }) => ending.test(path) && !baseOf(path).startsWith('.'));

const otherLayers = (names: readonly string[]): IntakeProblem[] =>
  names.length === 0 ? [] : [{ code: 'otherLayers', found: foundText(names.join(', ')) }];

/** Opens an archive: a workbook, a KMZ, a zipped shapefile, or a single text. */
export async function openArchive(bytes: Uint8Array, name: string, options: IntakeOptions, openText: OpenText): Promise<Opened> {
  const entries = archiveOf(bytes, name);
  if ('problem' in entries) return entries;
  if (entries.some(({ path }) => /^xl\/workbook\.xml$/i.test(path))) {
    const { openSpreadsheet } = await import('../spreadsheet/open-spreadsheet');
    return openSpreadsheet(entries, name, options);
  }
  const shapes = withEnding(entries, /\.shp$/i);
  if (shapes.length > 0) return openZippedShapefile(entries, shapes, name, options);
  const documents = withEnding(entries, /\.kml$/i);
  const document = documents.find(({ path }) => baseOf(path).toLowerCase() === 'doc.kml') ?? documents[0];
  if (document) {
    const content = document.bytes();
    if ('problem' in content) return content;
    const { openKml } = await import('../layer/kml');
    const opened = openKml(content, name, options, 'kmz');
    return withRemarks(opened, otherLayers(documents.filter((other) => other !== document).map(({ path }) => path)), name);
  }
  const texts = withEnding(entries, /\.(?:csv|tsv|txt|geojson|json)$/i);
  const [text] = texts;
  if (text) {
    const content = text.bytes();
    if ('problem' in content) return content;
    const opened = await openText(new File([content as Uint8Array<ArrayBuffer>], `${name}/${baseOf(text.path)}`), options);
    return withRemarks(opened, otherLayers(texts.slice(1).map(({ path }) => path)), name);
  }
  return { problem: { code: 'zipWithoutLayer', file: name, found: foundText(entries.slice(0, 5).map(({ path }) => path).join(', ')) } };
}

const withRemarks = (opened: Opened, remarks: readonly IntakeProblem[], file: string): Opened =>
  'problem' in opened ? opened : { ...opened, intake: { ...opened.intake, remarks: [...remarks.map((remark) => ({ ...remark, file })), ...opened.intake.remarks] } };

async function openZippedShapefile(entries: readonly ArchiveEntry[], shapes: readonly ArchiveEntry[], name: string, options: IntakeOptions): Promise<Opened> {
  const [shape] = shapes;
  if (!shape) return { problem: { code: 'shapefileWithoutShp', file: name } };
  const beside = (ending: string): Uint8Array | null | { problem: IntakeProblem } =>
    entries.find(({ path }) => path.toLowerCase() === `${stem(shape.path)}.${ending}`.toLowerCase())?.bytes() ?? null;
  const [shp, dbf, prj, cpg] = [shape.bytes(), beside('dbf'), beside('prj'), beside('cpg')];
  if ('problem' in shp) return shp;
  if (dbf && 'problem' in dbf) return dbf;
  if (prj && 'problem' in prj) return prj;
  if (cpg && 'problem' in cpg) return cpg;
  const { openShapefile } = await import('../shapefile/open-shapefile');
  return openShapefile({ shp, dbf, prj, cpg }, name, options, otherLayers(shapes.slice(1).map(({ path }) => path)));
}
