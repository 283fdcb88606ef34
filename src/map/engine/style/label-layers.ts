import type { ExpressionSpecification, FilterSpecification, LayerSpecification, VariableAnchorOffsetCollectionSpecification } from 'maplibre-gl';
import { familyOrder, type SymbolFamily } from '../../../symbols/symbol';
import { labels } from '../../../theme/theme';
import { labelsSource } from '../sources';
import { scaled, type StyleBrush } from './context';
import { fontStack } from './fonts';

/** How the labels of a family behave; how large and heavy they are is in the design tokens. */
interface LabelStyle {
  readonly iconSize: number;
  /** From which zoom a name may show in a usual district; icons always do. */
  readonly namesFrom: number;
  /** Where a name may stand about its icon, best first; null centres it where there is no icon. */
  readonly anchors: readonly Anchor[] | null;
}

const everySide: readonly Anchor[] = ['top', 'bottom', 'right', 'left', 'top-left', 'top-right', 'bottom-left', 'bottom-right'];

const labelStyles: Record<SymbolFamily, LabelStyle> = {
  headquarters: { iconSize: 0.95, namesFrom: 0, anchors: everySide },
  zone: { iconSize: 0.95, namesFrom: 0, anchors: everySide },
  structure: { iconSize: 1, namesFrom: 0, anchors: null },
  unit: { iconSize: 0.75, namesFrom: 11, anchors: ['top', 'bottom', 'right', 'left'] },
  science: { iconSize: 0.74, namesFrom: 11.2, anchors: ['left', 'right', 'top', 'bottom'] },
  park: { iconSize: 0.7, namesFrom: 12, anchors: ['left', 'right', 'top', 'bottom'] },
  landmark: { iconSize: 0.5, namesFrom: 12.4, anchors: ['left', 'right', 'top', 'bottom'] },
};

/** Families that the reader comes for: their icons and names are placed before all others. */
const leading: ReadonlySet<SymbolFamily> = new Set(['zone', 'headquarters']);

/**
 * All icons and names, from the bottom up. What stands higher is placed first, and what is placed later gives way:
 * the icons of headquarters and zones, so that no name covers them; then the names of headquarters, the strongest on the
 * map; then those of zones; then the icons and names of the rest. What is marked is left out: its label never gives way.
 */
export function labelLayers(brush: StyleBrush): LayerSpecification[] {
  const { items, layers } = brush.picture;
  const marks = familyOrder.flatMap((family) =>
    layers
      .filter(({ id }) => items.some((item) => item.place.layer === id && item.symbol.family === family))
      .map(({ id }) => ({ layer: id, family })));
  const names = (of: (family: SymbolFamily) => boolean): LayerSpecification[] =>
    marks.filter(({ family }) => of(family)).map(({ layer, family }) => nameLayer(layer, family, brush));
  const icons = (of: (family: SymbolFamily) => boolean): LayerSpecification[] =>
    marks.filter(({ family }) => of(family)).flatMap(({ layer, family }) => iconLayer(layer, family, brush));
  const isLesser = (family: SymbolFamily): boolean => !leading.has(family);
  const isZone = (family: SymbolFamily): boolean => family === 'zone';
  const isHeadquarters = (family: SymbolFamily): boolean => family === 'headquarters';
  return [
    ...names(isLesser), ...icons(isLesser),
    ...names(isZone), ...names(isHeadquarters), ...icons((family) => leading.has(family)),
  ];
}

function commonPart(layer: string, family: SymbolFamily, { picture, unmarked }: StyleBrush) {
  const filter: FilterSpecification = ['all', ['==', ['get', 'family'], family], unmarked];
  const layout = {
    visibility: picture.visibleLayers.has(layer) ? 'visible' : 'none',
    'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification,
  } as const;
  return { type: 'symbol', source: labelsSource(layer), filter, layout } as const;
}

function nameLayer(layer: string, family: SymbolFamily, brush: StyleBrush): LayerSpecification {
  const { dimmed, receding, figure, colours } = brush;
  const common = commonPart(layer, family, brush);
  const strength = brush.opacityOf(layer);
  const full = receding && !leading.has(family) ? 0.75 : 1;
  // An unseen mark of its own: a name shows only where its mark does, and no name is left without one.
  const hasMark = !leading.has(family) && labelStyles[family].anchors !== null;
  return {
    ...common,
    id: `${layer}-name-${family}`,
    layout: { ...common.layout, ...nameLayout(family, brush), ...(hasMark && iconLayout(family, brush)) },
    paint: {
      'text-color': figure, 'text-opacity': ['case', dimmed, 0.3 * strength, full * strength],
      'text-halo-color': colours.halo, 'text-halo-width': 1.6,
      ...(hasMark && { 'icon-opacity': 0 }),
    },
  };
}

/** None for families without icons. */
function iconLayer(layer: string, family: SymbolFamily, brush: StyleBrush): LayerSpecification[] {
  if (labelStyles[family].anchors === null) return [];
  const common = commonPart(layer, family, brush);
  const strength = brush.opacityOf(layer);
  return [{
    ...common,
    id: `${layer}-icon-${family}`,
    layout: { ...common.layout, ...iconLayout(family, brush) },
    paint: { 'icon-opacity': ['case', brush.dimmed, scaled(0.25, strength), strength] },
  }];
}

/** How far from its mark a name may stand, as multiples of the mark’s reach, nearest first. The strongest names may go further rather than be missing. */
const rings: Record<SymbolFamily, readonly number[]> = {
  headquarters: [1, 1.45], zone: [1, 1.5], structure: [1], unit: [1], science: [1], park: [1], landmark: [1],
};

/** Half the side of an icon’s image at size one, in pixels. */
const iconReach = 14;
const gapPixels = 2;

/** How the names of a family are set; shared with the label of the selected place. */
export function nameLayout(family: SymbolFamily, { language, named, at }: StyleBrush) {
  const style = labelStyles[family];
  const { size: fullSize, weight } = labels[family];
  const size = language === 'en' ? fullSize - 1 : fullSize;
  return {
    'text-field': ['step', ['zoom'], '', named.has(family) ? 0 : at(style.namesFrom), ['get', language]] as ExpressionSpecification,
    'text-font': fontStack(language, weight === 'bold' ? 'bold' : 'regular'),
    'text-size': growing(size, smallest, at),
    'text-max-width': language === 'en' ? 9 : 8,
    'text-line-height': 1.15,
    'text-padding': family === 'structure' ? 8 : 1,
    'text-overlap': 'never' as const,
    'text-justify': 'auto' as const,
    'text-variable-anchor-offset': style.anchors
      ? rings[family].flatMap((ring) => around(style.anchors ?? [], (iconReach * style.iconSize * ring + gapPixels) / size))
      : roaming,
  };
}

/** How the icons of a family are set. */
export function iconLayout(family: SymbolFamily, { image, at }: StyleBrush) {
  return {
    'icon-image': image('icon'),
    'icon-size': growing(labelStyles[family].iconSize, smallestIcon, at),
    // The marks of lesser places may touch each other, but never lie under a name of the leading ones.
    'icon-overlap': leading.has(family) ? ('always' as const) : ('cooperative' as const),
    'icon-padding': 0,
  };
}

/** MapLibre takes this much, in ems, off a vertical offset, to allow for the space above and below the letters. */
const baselineOffset = 7 / 24;

type Anchor = 'top' | 'bottom' | 'left' | 'right' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** Offsets, in ems, that set a name just clear of its icon on each side. An anchor of "top" puts the name below. */
function around(anchors: readonly Anchor[], distance: number): VariableAnchorOffsetCollectionSpecification {
  const offsets: Record<Anchor, [number, number]> = {
    top: [0, distance + baselineOffset],
    bottom: [0, -distance - baselineOffset],
    left: [distance, 0],
    right: [-distance, 0],
    'top-left': [distance * 0.6, distance * 0.7 + baselineOffset],
    'top-right': [-distance * 0.6, distance * 0.7 + baselineOffset],
    'bottom-left': [distance * 0.6, -distance * 0.7 - baselineOffset],
    'bottom-right': [-distance * 0.6, -distance * 0.7 - baselineOffset],
  };
  return anchors.flatMap((anchor) => [anchor, offsets[anchor]]);
}

/** Where the name of an area may go to be clear of the marks within it, in ems from its middle. */
const roaming: VariableAnchorOffsetCollectionSpecification = [
  'center', [0, 0], 'top', [0, 1.6], 'bottom', [0, -1.6], 'left', [2, 0], 'right', [-2, 0],
  'top', [0, 3.2], 'bottom', [0, -3.2], 'left', [4, 0], 'right', [-4, 0], 'top', [0, 5], 'bottom', [0, -5],
];

/** How much of its size a mark or name keeps where the whole district stands on a phone’s screen. */
const smallest = 0.7;
const smallestIcon = 0.52;

/** Grows from there to its full size. */
function growing(size: number, least: number, at: StyleBrush['at']): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], at(9.8), size * least, at(11.3), size];
}
