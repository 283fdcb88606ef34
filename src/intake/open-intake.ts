import type { IntakeOptions, IntakeProblem, OpenedIntake } from './intake';
import { limits } from './limits';
import { foundText } from './problem';
import { contentOf } from './recognise-format';
import { openTable } from './table/open-table';
import { headText, isEncoding } from './text/decode';
import { encodingOf, headOf } from './text/encoding';

type Opened = OpenedIntake | { readonly problem: IntakeProblem };

const endingOf = (name: string): string => /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What endings promise; others promise nothing. */
const promised: Readonly<Record<string, readonly string[]>> = {
  csv: ['csv', 'tsv'], tsv: ['tsv', 'csv'], tab: ['tsv', 'csv'], txt: ['csv', 'tsv'], xlsx: ['xlsx'], xlsm: ['xlsx'], geojson: ['geojson'], json: ['geojson'], geojsonl: ['geojson'],
  kml: ['kml'], kmz: ['kmz'], zip: ['shapefile', 'kmz', 'csv', 'tsv', 'geojson', 'kml'], shp: ['shapefile'],
};

const partEndings = new Set(['shp', 'dbf', 'prj', 'cpg', 'shx', 'sbn', 'sbx', 'qix', 'qpj', 'xml', 'qmd', 'fix', 'cst']);

const problem = (code: IntakeProblem['code'], file: string, found = ''): { problem: IntakeProblem } =>
  ({ problem: { code, file, ...(found === '' ? {} : { found: foundText(found) }) } });

const wholeBytes = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const tooLarge = (file: File): boolean => file.size > limits.wholeFileBytes;
const megabytes = (file: File): string => `${Math.round(file.size / (1024 * 1024))} MB`;

/**
 * Opens what a reader dropped: recognises format, encoding, delimiter, columns, position and coordinate system by the
 * content, not by the name. Several files are the parts of one shapefile. Never throws: what cannot be opened is a
 * problem. Works in a window, in a worker and in Node.
 */
export async function openIntake(files: readonly File[], options: IntakeOptions = {}): Promise<Opened> {
  const [file] = files;
  if (!file) return { problem: { code: 'noFile' } };
  try {
    if (options.encoding !== undefined && !isEncoding(options.encoding)) return problem('unknownEncoding', file.name, options.encoding);
    const parts = files.length > 1 || ['dbf', 'prj', 'shx', 'cpg'].includes(endingOf(file.name));
    return await (parts ? openParts(files, options) : openOne(file, options));
  } catch (error) {
    // The file was moved or changed meanwhile, or the memory does not suffice.
    return problem('unreadable', file.name, error instanceof Error ? error.message : '');
  }
}

/** The loose parts of a shapefile, dropped together. */
async function openParts(files: readonly File[], options: IntakeOptions): Promise<Opened> {
  const [first] = files;
  const name = first?.name ?? '';
  const shapes = files.filter((file) => endingOf(file.name) === 'shp');
  const [shape] = shapes;
  const stray = files.find((file) => !partEndings.has(endingOf(file.name)));
  if (stray || shapes.length > 1) return problem('severalFiles', (stray ?? shapes[1])?.name ?? name);
  if (!shape) return problem('shapefileWithoutShp', name);
  if (files.reduce((size, file) => size + file.size, 0) > limits.wholeFileBytes) return problem('tooLarge', shape.name);
  const part = async (ending: string): Promise<Uint8Array | null> => {
    const file = files.find((one) => endingOf(one.name) === ending);
    return file ? wholeBytes(file) : null;
  };
  const { openShapefile } = await import('./shapefile/open-shapefile');
  return openShapefile({ shp: await wholeBytes(shape), dbf: await part('dbf'), prj: await part('prj'), cpg: await part('cpg') }, shape.name, options);
}

async function openOne(file: File, options: IntakeOptions): Promise<Opened> {
  const head = await headOf(file);
  const content = contentOf(head, headText(head, encodingOf(head).encoding));
  const opened = await openContent(file, head, content, options);
  if ('problem' in opened) return opened;
  const expected = promised[endingOf(file.name)];
  if (expected?.includes(opened.intake.format) !== false && (content.kind === 'zip' || !/^(?:zip|kmz|xls[xm])$/.test(endingOf(file.name)))) return opened;
  const remark: IntakeProblem = { code: 'extension', file: file.name, found: opened.intake.format.toUpperCase() };
  return { ...opened, intake: { ...opened.intake, remarks: [remark, ...opened.intake.remarks] } };
}

async function openContent(file: File, head: Uint8Array, content: ReturnType<typeof contentOf>, options: IntakeOptions): Promise<Opened> {
  const { name } = file;
  switch (content.kind) {
    case 'empty':
    case 'html':
    case 'notText':
    case 'oldExcel':
      return problem(content.kind, name);
    case 'archive':
      return problem('otherArchive', name, content.name);
    case 'other':
      return problem('unknownFormat', name, content.name);
    case 'xml':
      return problem('notKml', name, content.name);
    case 'shp':
      return openParts([file], options);
    case 'zip': {
      if (tooLarge(file)) return problem('tooLarge', name, megabytes(file));
      const { openArchive } = await import('./zip/open-archive');
      return openArchive(await wholeBytes(file), name, options, openText);
    }
    case 'json':
    case 'kml':
    case 'table':
      return openText(file, options, head);
  }
}

/** Opens what is text: GeoJSON, KML or a table. */
async function openText(file: File, options: IntakeOptions, given?: Uint8Array): Promise<Opened> {
  const head = given ?? await headOf(file);
  const content = contentOf(head, headText(head, encodingOf(head).encoding));
  if (content.kind === 'json' || content.kind === 'kml') {
    if (tooLarge(file)) return problem('tooLarge', file.name, megabytes(file));
    const bytes = await wholeBytes(file);
    if (content.kind === 'json') return (await import('./layer/geojson')).openGeoJson(bytes, file.name, options);
    return (await import('./layer/kml')).openKml(bytes, file.name, options);
  }
  if (content.kind !== 'table') return problem(content.kind === 'empty' || content.kind === 'html' ? content.kind : 'notText', file.name);
  const opened = await openTable(file, head, options);
  if (!('problem' in opened) && opened.intake.position !== null) return opened;
  // A text that is not what its name says and holds no position either is not helped by being called a table.
  const ending = endingOf(file.name);
  if (/json/.test(ending)) return problem('notJson', file.name);
  return ending === 'kml' || ending === 'xml' ? problem('notXml', file.name) : opened;
}
