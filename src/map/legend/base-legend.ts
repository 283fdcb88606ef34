import { baseFeaturesOf } from '../../catalogue/base-features';
import type { Catalogue } from '../../catalogue/catalogue';

export const baseRows = ['outline', 'metro', 'highSpeed', 'station'] as const;

/** What the ground shows that needs a word. */
export interface BaseRow {
  readonly drawn: (typeof baseRows)[number];
  /** Colours that the data give its lines, each once; empty for what has the theme’s. */
  readonly colours: readonly string[];
}

/** More would not be told apart in a swatch. */
const mostColours = 3;

/** What the legend says of the embedded base map: only what the base has. */
export function baseLegendOf(base: Catalogue['base']): BaseRow[] {
  const rails = baseFeaturesOf(base, 'rail-line').map(({ properties }) => properties);
  const coloursOf = (lines: typeof rails): string[] => [...new Set(lines.flatMap(({ colour }) => colour ?? []))].slice(0, mostColours);
  const metro = rails.filter(({ line }) => line !== 'HSR');
  const highSpeed = rails.filter(({ line }) => line === 'HSR');
  const there: Record<BaseRow['drawn'], boolean> = {
    outline: baseFeaturesOf(base, 'district-outline').length > 0,
    metro: metro.length > 0,
    highSpeed: highSpeed.length > 0,
    station: baseFeaturesOf(base, 'station').length > 0,
  };
  const colours: Partial<Record<BaseRow['drawn'], string[]>> = { metro: coloursOf(metro), highSpeed: coloursOf(highSpeed) };
  return baseRows.filter((drawn) => there[drawn]).map((drawn) => ({ drawn, colours: colours[drawn] ?? [] }));
}
