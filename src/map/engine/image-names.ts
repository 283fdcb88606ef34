import type { SymbolLook } from '../../symbols/drawing';
import { isIconName } from '../../symbols/icons';
import { isShapeName } from '../../symbols/shapes';
import { figureColours, themes, type FigureColour, type Theme } from '../../theme/theme';

/** Names are written by us, but read back from whatever the map asks for. */
const isColour = (name: string | undefined): name is FigureColour => figureColours.some((known) => known === name);
const isTheme = (name: string | undefined): name is Theme => themes.some((known) => known === name);

/** An icon’s name without its theme, which the style adds: the data stay the same in every light. */
export function iconName({ shape, icon, colour, hollow, dotted, mark }: SymbolLook): string {
  return ['icon', shape, icon ?? '', colour, hollow ? 'hollow' : 'filled', dotted ? 'dotted' : 'plain', mark ?? ''].join('|');
}

/** What a name with its theme says to draw: a plain badge where the pictogram is unknown, null where the name is no icon’s. */
export function readIconName(name: string): { look: SymbolLook; theme: Theme } | null {
  const [prefix, shape = '', icon = '', colour, fill, outline, mark = '', theme] = name.split('|');
  if (prefix !== 'icon' || !isShapeName(shape) || !isColour(colour) || !isTheme(theme)) return null;
  const look: SymbolLook = {
    shape, icon: isIconName(icon) ? icon : null, colour, hollow: fill === 'hollow', dotted: outline === 'dotted', mark: mark || null,
  };
  return { look, theme };
}

/** A hatch’s name without its theme. */
export const hatchName = (colour: FigureColour): string => `hatch|${colour}`;

export function readHatchName(name: string): { colour: FigureColour; theme: Theme } | null {
  const [prefix, colour, theme] = name.split('|');
  return prefix === 'hatch' && isColour(colour) && isTheme(theme) ? { colour, theme } : null;
}
