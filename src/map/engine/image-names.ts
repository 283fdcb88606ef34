import type { ShapeName } from '../../symbols/shapes';
import type { PlaceSymbol } from '../../symbols/symbol';

/** What an icon’s name says; enough to draw it when the map asks for it by name. */
export interface IconDescription {
  readonly shape: ShapeName;
  readonly colour: string;
  readonly hollow: boolean;
  readonly dotted: boolean;
  readonly mark: string;
}

export function iconName({ shape, colour, hollow, dotted, mark }: PlaceSymbol): string {
  return ['icon', shape, colour, hollow ? 'hollow' : 'filled', dotted ? 'dotted' : 'plain', mark ?? ''].join('|');
}

export function readIconName(name: string): IconDescription | null {
  const [prefix, shape, colour, fill, outline, mark] = name.split('|');
  if (prefix !== 'icon' || !shape || !colour) return null;
  return { shape: shape as ShapeName, colour, hollow: fill === 'hollow', dotted: outline === 'dotted', mark: mark ?? '' };
}

export const hatchName = (colour: string): string => `hatch|${colour}`;

export function readHatchName(name: string): string | null {
  const [prefix, colour] = name.split('|');
  return prefix === 'hatch' && colour ? colour : null;
}
