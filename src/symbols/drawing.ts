import type { ColourName } from '../theme/theme';
import { iconGrid, icons, isIconName } from './icons';
import { shapes } from './shapes';
import type { PlaceSymbol } from './symbol';

/** As much of a symbol as can be seen. */
export type SymbolLook = Pick<PlaceSymbol, 'shape' | 'icon' | 'colour' | 'hollow' | 'dotted' | 'mark'>;

/** How a symbol is drawn, centred on 0,0 within a radius of 12, first things lowest. */
export interface SymbolDrawing {
  readonly badge: {
    readonly path: string;
    readonly fill: ColourName;
    readonly stroke: ColourName;
    readonly strokeWidth: number;
    /** Lengths of dash and gap; empty for a line without gaps. */
    readonly dashes: readonly number[];
  };
  /** To be moved by `offset` along both axes, then scaled. */
  readonly icon: { readonly path: string; readonly offset: number; readonly scale: number; readonly fill: ColourName } | null;
  /** A number or letter, centred on x 0, in bold. */
  readonly text: { readonly content: string; readonly size: number; readonly baseline: number; readonly fill: ColourName } | null;
}

/** What page and map both draw a symbol by. Without a pictogram that is known, and without a mark, it is a plain badge. */
export function drawingOf({ shape, icon, colour, hollow, dotted, mark }: SymbolLook): SymbolDrawing {
  const { outline, iconSide } = shapes[shape];
  const fill = hollow ? colour : 'on-figure';
  return {
    badge: { path: outline, fill: hollow ? 'halo' : colour, stroke: colour, strokeWidth: hollow ? 1.8 : 1, dashes: dotted ? [1.6, 2.4] : [] },
    icon: !isIconName(icon) ? null : { path: icons[icon], offset: -iconSide / 2, scale: iconSide / iconGrid, fill },
    text: mark === null ? null : { content: mark, size: 12, baseline: 4.2, fill },
  };
}
