import { baseFeaturesOf } from '../../catalogue/base-features';
import type { Catalogue, Text } from '../../catalogue/catalogue';
import type { LonLat } from '../../geo/mercator';
import { familyOrder, type SymbolFamily } from '../../symbols/symbol';
import { labels as labelTokens } from '../../theme/theme';
import { wrapText } from '../export/wrap-text';
import type { PictureItem } from '../picture';
import { project, type FigureCamera } from './figure-camera';
import { textWidth, type Box, type LabelWish } from './label-layout';

/** Radii of glyphs on a figure, in pixels of its size 1. */
export const glyphScales: Record<SymbolFamily, number> = {
  headquarters: 1, zone: 0.92, structure: 1, unit: 0.72, science: 0.62, park: 0.56, landmark: 0.46,
};

export const badgeRadius = 9;

/** Names of a family of the figure’s own: the ground’s. */
export type LabelFamily = SymbolFamily | 'station' | 'subdistrict' | 'neighbour';

export interface FigureWish extends LabelWish {
  readonly family: LabelFamily;
  readonly marked: boolean;
  /** The colour name of a place; the ground’s names have that of their class. */
  readonly colour?: string;
}

interface WishOptions {
  readonly items: readonly PictureItem[];
  readonly marked: readonly PictureItem[];
  readonly numbered: boolean;
  readonly camera: FigureCamera;
  /** Type grows with the paper. */
  readonly scale: number;
  readonly catalogue: Catalogue;
  readonly text: (text: Text) => string;
  readonly language: string;
  /** Stations, subdistricts and neighbours are the ground’s own where it has them. */
  readonly overBaseMap: boolean;
  readonly toDisplay: (position: LonLat) => LonLat;
}

const widest = { zh: 118, en: 104 };

/** The names that a figure would show, those that matter most first, and what they must keep off. */
export function figureWishes(options: WishOptions): { wishes: FigureWish[]; obstacles: Box[] } {
  const { items, marked, numbered, camera, scale, catalogue, text, language, overBaseMap, toDisplay } = options;
  const within = (x: number, y: number): boolean => x >= 0 && y >= 0 && x <= camera.width && y <= camera.height;
  const lines = (name: string, size: number, spacing = 0): string[] => {
    const measure = (piece: string): number => textWidth(piece, size, spacing);
    const most = (language === 'en' ? widest.en : widest.zh) * scale;
    const first = wrapText(name, most, measure, language);
    // Lines of about one length: no word stays behind alone.
    return first.length < 2 ? first : wrapText(name, Math.min(most, (measure(name) / first.length) * 1.12), measure, language);
  };
  const at = (position: LonLat) => project(camera, toDisplay(position));

  const places = [...items]
    .flatMap((item): (FigureWish & { rank: number })[] => {
      const { place, symbol } = item;
      if (!place.label) return [];
      const { x, y } = at(place.label);
      if (!within(x, y)) return [];
      const isMarked = marked.includes(item);
      const size = labelTokens[symbol.family].size * scale * (isMarked ? 1.06 : 0.92);
      const badge = numbered && isMarked;
      const name = text(place.shortName ?? place.name) + (item.basis === 'candidate' ? '?' : '');
      return [{
        key: place.id, family: symbol.family, marked: isMarked, colour: symbol.colour, lines: lines(name, size), x, y, size,
        radius: (badge ? badgeRadius : symbol.family === 'structure' ? 0 : 12 * glyphScales[symbol.family]) * scale,
        must: isMarked, rank: isMarked ? 100 : familyOrder.indexOf(symbol.family),
      }];
    })
    .sort((one, other) => other.rank - one.rank);

  const ground = overBaseMap ? [] : [
    ...baseFeaturesOf(catalogue.base, 'station').map((feature) => ({ feature, family: 'station' as const, spacing: 0, radius: 3.4 })),
    ...baseFeaturesOf(catalogue.base, 'subdistrict-label').map((feature) => ({ feature, family: 'subdistrict' as const, spacing: 0.2, radius: 0 })),
    ...(['neighbour-label', 'water-label'] as const).flatMap((kind) => baseFeaturesOf(catalogue.base, kind)).map((feature) => ({ feature, family: 'neighbour' as const, spacing: 0.2, radius: 0 })),
  ].flatMap(({ feature, family, spacing, radius }): FigureWish[] => {
    if (feature.geometry.type !== 'Point') return [];
    const { x, y } = at(feature.geometry.coordinates as unknown as LonLat);
    const size = labelTokens[family].size * scale * 0.9;
    return within(x, y)
      ? [{ key: `${family} ${feature.properties.name.zh}`, family, marked: false, lines: lines(text(feature.properties.name), size, spacing), x, y, size, spacing, radius: radius * scale }]
      : [];
  });

  const obstacles = places.filter(({ radius }) => radius > 0).map(({ x, y, radius }) => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }));
  return { wishes: [...places, ...ground], obstacles };
}
