import { kml } from '@tmcw/togeojson';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { IntakeOptions, IntakeProblem, OpenedIntake } from '../intake';
import { foundText } from '../problem';
import { openLayer, type LayerFeature } from './layer';
import { attributeText, wholeText } from './text';

const parser = new DOMParser({ onError: onErrorStopParsing, locator: false });

/** Drawing instructions, which the library puts among the attributes. */
const styles = new Set([
  'styleUrl', 'styleHash', 'styleMapHash', 'stroke', 'stroke-opacity', 'stroke-width', 'fill', 'fill-opacity', 'icon', 'icon-color', 'icon-opacity',
  'icon-scale', 'icon-heading', 'icon-offset', 'icon-offset-units', 'label-color', 'label-opacity', 'label-scale', 'visibility', '@geometry-type',
]);

/** A description may be marked as HTML; its text is what counts. */
const valueOf = (value: unknown): string =>
  attributeText(typeof value === 'object' && value !== null && 'value' in value && '@type' in value ? value.value : value);

function featureOf(root: string, placemark: string): LayerFeature | IntakeProblem {
  try {
    const end = /^<([\w:.-]+)/.exec(root)?.[1] ?? 'kml';
    const [feature] = kml(parser.parseFromString(`${root}${placemark}</${end}>`, 'text/xml'), { skipNullGeometry: false }).features;
    if (!feature) return { code: 'noGeometry' };
    const attributes = new Map(Object.entries(feature.properties ?? {})
      .filter(([name]) => !styles.has(name))
      .map(([name, value]) => [name, valueOf(value)]));
    return { attributes, geometry: feature.geometry };
  } catch (error) {
    return error instanceof RangeError ? { code: 'rowTooDeep' } : { code: 'rowDamaged', found: foundText(placemark) };
  }
}

const declaredEncoding = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i;
const rootTag = /<((?:[\w.-]+:)?kml)\b[^>]*>/i;
const opening = /<((?:[\w.-]+:)?Placemark)(?=[\s>/])/g;
/** What may hold a tag without meaning it. */
const asides = /<!--[\s\S]*?-->/g;

/** The encoding that the text’s own first line names, where it is one we can decode. */
function declaredOf(bytes: Uint8Array): string | undefined {
  const name = declaredEncoding.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Opens KML, which is always WGS 84. Each placemark is parsed by itself: so one that is faulty costs only itself, a file
 * cut short gives what it has, and no document of a hundred megabytes is built as a tree. What placemarks share (styles,
 * schemas) is not needed.
 */
export function openKml(bytes: Uint8Array, name: string, options: IntakeOptions, format: 'kml' | 'kmz' = 'kml'): OpenedIntake | { problem: IntakeProblem } {
  const { text: written, encoding, unsure } = wholeText(bytes, options.encoding, declaredOf(bytes));
  const text = written.replace(asides, '');
  const root = rootTag.exec(text)?.[0];
  if (root === undefined) {
    const other = /<([A-Za-z][\w:.-]*)/.exec(text)?.[1];
    return { problem: other === undefined ? { code: 'notXml', file: name } : { code: 'notKml', file: name, found: foundText(other) } };
  }
  const features: (LayerFeature | IntakeProblem)[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const closing = `</${found[1]}>`;
    const end = text.indexOf(closing, found.index);
    if (end === -1) {
      features.push({ code: 'cutShort', found: foundText(text.slice(found.index, found.index + 100)) });
      break;
    }
    features.push(featureOf(root.endsWith('/>') ? '<kml>' : root, text.slice(found.index, end + closing.length)));
    opening.lastIndex = end + closing.length;
  }
  const remarks: IntakeProblem[] = [
    ...(unsure ? [{ code: 'encodingUnsure' as const, found: encoding }] : []),
    ...(/<(?:\w+:)?NetworkLink\b/.test(text) ? [{ code: 'networkLink' as const }] : []),
  ];
  return openLayer({ name, format, encoding: format === 'kmz' ? null : encoding, features, system: { system: 'wgs84', from: 'format' }, remarks });
}
