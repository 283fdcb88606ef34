import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** The grid that Maki and Temaki draw their pictograms on. */
const viewBox = '0 0 15 15';

/** What a path may say besides its data without changing how it looks. */
const harmless: ReadonlySet<string> = new Set(['d', 'id', 'class']);

/**
 * The outlines of a pictogram as one string of SVG path data, on a grid of 15 by 15 with the origin at the top left.
 * Throws, naming the file, where the drawing is more than plain paths on that grid: it would come out wrong.
 */
export function pathOfSvg(svg: string, file: string): string {
  const refuse = (reason: string): never => {
    throw new Error(`${file} cannot be used as an icon: ${reason}`);
  };
  const root = rootOf(svg, refuse);
  if (root.name !== 'svg') refuse(`it is not an SVG but begins with <${root.name}>.`);
  if (root.attributes['viewBox'] !== viewBox) {
    refuse(`its viewBox is "${root.attributes['viewBox'] ?? ''}", and icons are drawn on "${viewBox}".`);
  }
  const paths = root.children.filter((child) => child instanceof XmlElement).map((element) => {
    if (element.name !== 'path') refuse(`it holds <${element.name}>, and only <path> is drawn.`);
    const odd = Object.keys(element.attributes).find((name) => !harmless.has(name));
    if (odd !== undefined) refuse(`a path has the attribute "${odd}", which would be lost.`);
    return (element.attributes['d'] ?? '').trim().replaceAll(/\s+/g, ' ');
  }).filter((path) => path !== '');
  if (paths.length === 0) refuse('it holds no path.');
  return paths.map(standingAlone).join('');
}

function rootOf(svg: string, refuse: (reason: string) => never): XmlElement {
  try {
    const { root } = parseXml(svg);
    return root ?? refuse('it is empty.');
  } catch (error) {
    return refuse(`it is broken. ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A relative start counts from the origin only where it is the first; behind another path it must be put back there. */
const standingAlone = (path: string, index: number): string => (index > 0 && path.startsWith('m') ? `M0 0${path}` : path);
