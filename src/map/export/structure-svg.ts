import { baseFeaturesOf } from '../../catalogue/base-features';
import type { PlacementBasis, Text } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import { circleAround } from '../../geo/circle';
import { withinFrame, type Frame } from '../../geo/mercator';
import { coloursOf, edges, fills, labels, weights } from '../../theme/theme';
import { districtFrame } from '../framing';
import { drawingSide, pathOf } from '../instant/paths';
import { opacitiesOf, shownItems, type Picture, type PictureItem } from '../picture';
import { symbolElements } from './svg-symbol';
import { element, textElement } from './svg-text';
import type { SheetContent } from './sheet-content';

const colours = coloursOf('print');
const margin = 40;
const titleHeight = 70;
const footerHeight = 70;

/** Never a crisp edge on a guess, on paper either. */
const edgeOf: Record<PlacementBasis, { dash?: string; width?: number; opacity?: number }> = {
  official: {},
  bounded: { dash: '6 4' },
  anchored: { dash: '6 4' },
  inferred: { width: 5, opacity: 0.35 },
  candidate: { width: 5, opacity: 0.35 },
};

interface StructureOptions {
  readonly lookups: Lookups;
  readonly picture: Picture;
  readonly content: SheetContent;
  readonly text: (text: Text) => string;
  readonly fontFamily: string;
}

/**
 * The plan’s structure as an SVG document for drawing programs: every layer a group under its own name, names as text.
 * Web Mercator, the whole district, north up. Names keep their places and may overlap: they are there to be edited.
 */
export function structureSvg({ lookups, picture, content, text, fontFamily }: StructureOptions): string {
  const frame = districtFrame(lookups.catalogue);
  const [width, height] = [drawingSide + 2 * margin, drawingSide + 2 * margin + titleHeight + footerHeight];
  const opacities = opacitiesOf(picture);
  const shown = shownItems(picture);
  // What is marked is drawn in its group even where its layer is hidden.
  const drawn = picture.layers.filter(({ id, visible }) => visible || shown.some(({ place }) => place.layer === id));
  const layers = drawn.map(({ id }) => {
    const items = shown.filter(({ place }) => place.layer === id);
    const title = lookups.catalogue.layers.find((layer) => layer.id === id)?.title;
    return element(
      'g', { id, 'data-name': title && text(title), opacity: opacities.get(id) },
      ...items.map((item) => shapeOf(item, frame)),
      ...items.map((item) => labelOf(item, frame, text)),
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fontFamily, fill: colours.ink },
    element('rect', { width, height, fill: colours.paper }),
    textElement(content.title, { x: margin, y: margin + 24, 'font-size': 24, 'font-weight': weights.bold }),
    textElement(content.subtitle, { x: margin, y: margin + 48, 'font-size': 13, fill: colours['ink-soft'] }),
    element('g', { id: 'map', transform: `translate(${margin} ${margin + titleHeight})` }, ground(lookups, frame), ...layers),
    textElement(content.note, { x: margin, y: height - footerHeight, 'font-size': 13, 'font-weight': weights.bold, fill: colours.alert }),
    ...content.sources.map((line, index) =>
      textElement(line, { x: margin, y: height - footerHeight + 18 + index * 14, 'font-size': 10, fill: colours['ink-soft'] })),
  )}\n`;
}

function ground(lookups: Lookups, frame: Frame): string {
  const { base } = lookups.catalogue;
  return element(
    'g', { id: 'ground', fill: 'none' },
    ...baseFeaturesOf(base, 'district-outline').map(({ geometry }) =>
      element('path', { d: pathOf(geometry, frame), stroke: colours['land-edge'], 'stroke-width': 1.2 })),
    ...baseFeaturesOf(base, 'rail-line').map(({ geometry, properties }) =>
      element('path', { d: pathOf(geometry, frame), stroke: properties.colour ?? colours['rail-unknown'], 'stroke-width': 2, 'stroke-opacity': 0.5 })),
  );
}

function shapeOf({ place, symbol, basis }: PictureItem, frame: Frame): string {
  const colour = colours[symbol.colour];
  const { geometry } = place;
  if (basis === 'candidate' && place.label && place.placement) {
    const ring = circleAround(place.label, place.placement.uncertaintyMetres);
    return element('path', { d: pathOf(ring, frame), fill: 'none', stroke: colour, 'stroke-width': 1.6, 'stroke-dasharray': '0.4 4.4', 'stroke-linecap': 'round' });
  }
  if (!geometry || geometry.type === 'Point') return '';
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  const edge = edgeOf[basis];
  return element('path', {
    d: pathOf(geometry, frame),
    fill: isLine ? 'none' : colour,
    'fill-opacity': isLine ? undefined : fills[symbol.family],
    stroke: colour,
    'stroke-width': isLine ? 9 : (edge.width ?? edges[symbol.family]),
    'stroke-opacity': isLine ? 0.3 : edge.opacity,
    'stroke-dasharray': isLine ? undefined : edge.dash,
    'stroke-linejoin': 'round',
  });
}

function labelOf({ place, symbol, basis }: PictureItem, frame: Frame, text: (text: Text) => string): string {
  if (!place.label) return '';
  const at = withinFrame(frame, place.label);
  const [x, y] = [at.x, at.y].map((share) => Math.round(share * drawingSide * 10) / 10);
  const { size, weight } = labels[symbol.family];
  const hasGlyph = symbol.family !== 'structure';
  return element(
    'g', { transform: `translate(${x ?? 0} ${y ?? 0})` },
    ...(hasGlyph ? symbolElements(symbol, colours) : []),
    textElement(text(place.shortName ?? place.name) + (basis === 'candidate' ? '?' : ''), {
      y: hasGlyph ? 24 : 5, 'text-anchor': 'middle', 'font-size': size,
      'font-weight': weight === 'bold' ? weights.bold : weights.regular, fill: colours[symbol.colour],
    }),
  );
}
