import type { ExpressionSpecification } from 'maplibre-gl';
import { coloursOf, figureColours, type Colours, type Theme } from '../../../theme/theme';
import type { SymbolFamily } from '../../../symbols/symbol';
import { namedFamilies } from '../../named-families';
import type { Picture } from '../../picture';
import { opacitiesOf } from '../../picture';
import type { LabelLanguage } from './fonts';

/** Everything that the style is made from, beside the data. */
export interface StyleContext {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly language: LabelLanguage;
  /** Whether a configured base map lies beneath: then only the district’s outline is drawn of our own ground. */
  readonly overBaseMap: boolean;
}

/** What the builders of style layers share: the context, and what follows from it. */
export interface StyleBrush extends StyleContext {
  readonly colours: Colours;
  /** The colour that a feature’s `colour` names, in the theme. */
  readonly figure: ExpressionSpecification;
  /** The image that a feature’s property names, in the theme. */
  image(property: 'icon' | 'hatch'): ExpressionSpecification;
  /** Whether a feature is left out by the filter. */
  readonly dimmed: ExpressionSpecification;
  /** Whether a feature is drawn by the layers of what is marked. */
  readonly unmarked: ExpressionSpecification;
  /** Whether something is marked, and all else steps back. */
  readonly receding: boolean;
  /** Families whose names show with the whole district in view. */
  readonly named: ReadonlySet<SymbolFamily>;
  /** The zoom at which this district looks as a usual one does at a zoom. */
  at(zoom: number): number;
  opacityOf(layer: string): number;
}

export function brushOf(context: StyleContext): StyleBrush {
  const { picture, theme } = context;
  const colours = coloursOf(theme);
  const opacities = opacitiesOf(picture);
  const isOneOf = (ids: readonly string[]): ExpressionSpecification => ['in', ['get', 'id'], ['literal', [...ids]]];
  const cases = figureColours.flatMap((name) => [name, colours[name]]);
  return {
    ...context,
    colours,
    figure: ['match', ['get', 'colour'], ...cases, colours['figure-slate']] as unknown as ExpressionSpecification,
    image: (property) => ['concat', ['get', property], `|${theme}`],
    dimmed: isOneOf([...picture.dimmed]),
    unmarked: ['!', isOneOf(picture.marked.map(({ place }) => place.id))],
    receding: picture.marked.length > 0,
    named: namedFamilies(picture),
    at: (zoom) => zoom + picture.laterZooms,
    opacityOf: (layer) => opacities.get(layer) ?? 1,
  };
}

/** An opacity scaled by that of its layer. */
export function scaled(opacity: ExpressionSpecification | number, by: number): ExpressionSpecification | number {
  if (by === 1) return opacity;
  return typeof opacity === 'number' ? opacity * by : ['*', opacity, by];
}
