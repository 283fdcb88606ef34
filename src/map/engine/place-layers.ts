import type {
  DataDrivenPropertyValueSpecification, ExpressionSpecification, FilterSpecification, LayerSpecification, VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import type { Catalogue } from '../../catalogue/catalogue';
import type { SymbolFamily } from '../../symbols/symbol';
import type { Picture } from '../picture';
import { fontStack, type LabelLanguage } from './fonts';
import { labelsSource, shapesSource } from './sources';

/** Later families are drawn above earlier ones, and their names win where names collide. */
const familyOrder: readonly SymbolFamily[] = ['landmark', 'park', 'science', 'structure', 'unit', 'zone', 'headquarters'];

type Paint<T> = DataDrivenPropertyValueSpecification<T>;

const isPolygon: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const basisIs = (...bases: string[]): ExpressionSpecification => ['in', ['get', 'basis'], ['literal', bases]];
const familyIs = (...families: SymbolFamily[]): ExpressionSpecification => ['in', ['get', 'family'], ['literal', families]];

/** Layers of the catalogue in the order in which they are drawn: those of lesser families first. */
export function drawingOrder(picture: Picture, layers: Catalogue['layers']): string[] {
  const rankOf = (layer: string): number =>
    Math.max(-1, ...picture.items.filter((item) => item.place.layer === layer).map((item) => familyOrder.indexOf(item.symbol.family)));
  return layers.map((layer) => layer.id).sort((one, other) => rankOf(one) - rankOf(other));
}

interface Standing {
  readonly dimmed: ExpressionSpecification;
  readonly receding: boolean;
}

function standingOf(picture: Picture): Standing {
  return { dimmed: ['in', ['get', 'id'], ['literal', [...picture.dimmed]]], receding: picture.selected !== null };
}

/** Fills, hatches, edges and lines of one layer, from the bottom up. */
export function shapeLayers(layer: string, picture: Picture): LayerSpecification[] {
  const source = shapesSource(layer);
  const { dimmed, receding } = standingOf(picture);
  const layout = { visibility: picture.visibleLayers.has(layer) ? 'visible' : 'none' } as const;
  const fade = (full: ExpressionSpecification | number, faint: number): Paint<number> => ['case', dimmed, faint, full];
  const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
  const resting: ExpressionSpecification = ['match', ['get', 'family'], 'headquarters', 0.22, 'zone', 0.16, 0.1];
  const fill: ExpressionSpecification = ['case', hovered, 0.3, receding ? ['*', resting, 0.5] : resting];
  const edgeWidth: ExpressionSpecification = ['match', ['get', 'family'], 'headquarters', 2, 'zone', 1.6, 1.3];
  const edge = (id: string, filter: FilterSpecification, paint: object): LayerSpecification => ({
    id: `${layer}-${id}`, type: 'line', source, filter, layout: { ...layout, 'line-join': 'round' },
    paint: { 'line-color': ['get', 'colour'], 'line-width': edgeWidth, 'line-opacity': fade(receding ? 0.6 : 0.95, 0.25), ...paint },
  });
  return [
    { id: `${layer}-fill`, type: 'fill', source, filter: isPolygon, layout, paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': fade(fill, 0.03) } },
    {
      id: `${layer}-hatch`, type: 'fill', source, filter: ['all', isPolygon, basisIs('inferred')], layout,
      paint: { 'fill-pattern': ['get', 'hatch'], 'fill-opacity': fade(receding ? 0.3 : 0.5, 0.1) },
    },
    edge('edge', ['all', isPolygon, basisIs('official')], {}),
    edge('edge-dashed', ['all', isPolygon, basisIs('bounded', 'anchored')], { 'line-dasharray': [3.2, 2] }),
    edge('edge-soft', ['all', isPolygon, basisIs('inferred', 'candidate')], { 'line-width': 7, 'line-blur': 6, 'line-opacity': fade(0.45, 0.12) }),
    {
      id: `${layer}-line`, type: 'line', source, filter: isLine, layout: { ...layout, 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ['get', 'colour'],
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 7, 14, 22],
        'line-opacity': fade(['case', hovered, 0.45, receding ? 0.18 : 0.3], 0.08),
      },
    },
  ];
}

interface LabelStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly iconSize: number;
  /** From which zoom a name may show; icons always do. */
  readonly namesFrom: number;
  /** Where a name may stand about its icon, best first; null centres it where there is no icon. */
  readonly anchors: ('top' | 'bottom' | 'left' | 'right')[] | null;
}

const labelStyles: Record<SymbolFamily, LabelStyle> = {
  headquarters: { size: 15, bold: true, iconSize: 0.9, namesFrom: 0, anchors: ['top', 'bottom', 'right', 'left'] },
  zone: { size: 13, bold: true, iconSize: 0.95, namesFrom: 0, anchors: ['top', 'bottom', 'right', 'left'] },
  structure: { size: 14, bold: true, iconSize: 1, namesFrom: 0, anchors: null },
  unit: { size: 11.5, bold: false, iconSize: 0.75, namesFrom: 11, anchors: ['top', 'bottom', 'right', 'left'] },
  science: { size: 11, bold: false, iconSize: 0.68, namesFrom: 11.2, anchors: ['left', 'right', 'top', 'bottom'] },
  park: { size: 11, bold: false, iconSize: 0.62, namesFrom: 12, anchors: ['left', 'right', 'top', 'bottom'] },
  landmark: { size: 10.5, bold: false, iconSize: 0.5, namesFrom: 12.4, anchors: ['left', 'right', 'top', 'bottom'] },
};

/**
 * The icons and names of one layer. A name stands beneath the icons of its family, so that it gives way to them
 * rather than covering one. The selected place is left out: it has a label of its own, which never gives way.
 */
export function labelLayers(layer: string, picture: Picture, language: LabelLanguage): LayerSpecification[] {
  const { dimmed, receding } = standingOf(picture);
  const families = new Set(picture.items.filter((item) => item.place.layer === layer).map((item) => item.symbol.family));
  const selected = picture.selected?.item.place.id ?? '';
  const visibility = picture.visibleLayers.has(layer) ? 'visible' : 'none';
  return familyOrder.filter((family) => families.has(family)).flatMap((family): LayerSpecification[] => {
    const filter: FilterSpecification = ['all', familyIs(family), ['!=', ['get', 'id'], selected]];
    const common = { type: 'symbol', source: labelsSource(layer), filter } as const;
    const stepsBack = receding && family !== 'headquarters' && family !== 'zone';
    return [
      {
        ...common, id: `${layer}-name-${family}`,
        layout: { visibility, 'symbol-sort-key': ['get', 'rank'], ...nameLayout(family, language) },
        paint: {
          'text-color': ['get', 'colour'], 'text-opacity': ['case', dimmed, 0.3, stepsBack ? 0.75 : 1],
          'text-halo-color': '#FFFFFF', 'text-halo-width': 1.6,
        },
      },
      ...(labelStyles[family].anchors ? [{
        ...common, id: `${layer}-icon-${family}`,
        layout: { visibility, 'symbol-sort-key': ['get', 'rank'], ...iconLayout(family) },
        paint: { 'icon-opacity': ['case', dimmed, 0.25, 1] },
      } satisfies LayerSpecification] : []),
    ];
  });
}

/** Half the side of an icon’s image at size one, in pixels. */
const iconReach = 14;
const gapPixels = 2;

/** How the names of a family are set; shared with the label of the selected place. */
export function nameLayout(family: SymbolFamily, language: LabelLanguage) {
  const style = labelStyles[family];
  const size = language === 'en' ? style.size - 1 : style.size;
  return {
    'text-field': ['step', ['zoom'], '', style.namesFrom, ['get', language]] as ExpressionSpecification,
    'text-font': fontStack(language, style.bold ? 'bold' : 'regular'),
    'text-size': growing(size),
    'text-max-width': language === 'en' ? 9 : 8,
    'text-line-height': 1.15,
    'text-padding': 1,
    'text-justify': 'auto' as const,
    ...(style.anchors
      ? { 'text-variable-anchor': style.anchors, 'text-radial-offset': (iconReach * style.iconSize + gapPixels) / size }
      : { 'text-variable-anchor-offset': roaming }),
  };
}

/** How the icons of a family are set. */
export function iconLayout(family: SymbolFamily) {
  return {
    'icon-image': ['get', 'icon'] as ExpressionSpecification,
    'icon-size': growing(labelStyles[family].iconSize),
    'icon-overlap': 'always' as const,
    'icon-padding': 0,
  };
}

/** Where the name of an area may go to be clear of the marks within it, in ems from its middle. */
const roaming: VariableAnchorOffsetCollectionSpecification = [
  'center', [0, 0], 'top', [0, 1.6], 'bottom', [0, -1.6], 'left', [2, 0], 'right', [-2, 0], 'top', [0, 3.2], 'bottom', [0, -3.2],
];

/** Smaller where the whole district stands on a phone’s screen. */
function growing(size: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 9.8, size * 0.78, 11.3, size];
}
