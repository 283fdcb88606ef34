interface Shape {
  /** SVG path data, centred on 0,0 within a radius of 12. */
  readonly outline: string;
  /** The side of the largest pictogram that leaves the outline some air. */
  readonly iconSide: number;
}

/** The badges of the map. What a mark is can be told from badge and pictogram; colour only helps. */
export const shapes = {
  circle: { outline: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z', iconSide: 12.5 },
  dot: { outline: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z', iconSide: 8 },
  hexagon: { outline: 'M-9.96 -5.75L0 -11.5L9.96 -5.75V5.75L0 11.5L-9.96 5.75Z', iconSide: 12.5 },
  square: {
    outline: 'M-7.5 -9.5H7.5A2 2 0 0 1 9.5 -7.5V7.5A2 2 0 0 1 7.5 9.5H-7.5A2 2 0 0 1 -9.5 7.5V-7.5A2 2 0 0 1 -7.5 -9.5Z',
    iconSide: 14,
  },
  block: {
    outline: 'M-8 -11.5H8A3.5 3.5 0 0 1 11.5 -8V8A3.5 3.5 0 0 1 8 11.5H-8A3.5 3.5 0 0 1 -11.5 8V-8A3.5 3.5 0 0 1 -8 -11.5Z',
    iconSide: 18,
  },
  bar: { outline: 'M-10.5 -3.5H10.5V3.5H-10.5Z', iconSide: 6 },
  arrow: { outline: 'M-11.5 0L-6 -5V-1.5H6V-5L11.5 0L6 5V1.5H-6V5Z', iconSide: 6 },
} as const satisfies Record<string, Shape>;
export type ShapeName = keyof typeof shapes;

export const isShapeName = (name: string): name is ShapeName => Object.hasOwn(shapes, name);
