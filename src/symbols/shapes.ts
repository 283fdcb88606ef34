/** Outlines of the map’s glyphs as SVG paths, centred on 0,0 within a radius of 10. */
export const shapes = {
  circle: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z',
  square: 'M-7.5 -7.5H7.5V7.5H-7.5Z',
  diamond: 'M0 -10L10 0L0 10L-10 0Z',
  hexagon: 'M-8.66 -5L0 -10L8.66 -5V5L0 10L-8.66 5Z',
  triangle: 'M0 -9.5L9.5 7.5H-9.5Z',
  star: 'M0 -10.5L2.7 -4.7L8.5 -7.4L5.8 -1.7L10.5 0L5.8 1.7L8.5 7.4L2.7 4.7L0 10.5L-2.7 4.7L-8.5 7.4L-5.8 1.7L-10.5 0L-5.8 -1.7L-8.5 -7.4L-2.7 -4.7Z',
  drop: 'M0 -10.5C4 -5 7.5 -1.5 7.5 3A7.5 7.5 0 0 1 -7.5 3C-7.5 -1.5 -4 -5 0 -10.5Z',
  bar: 'M-10.5 -3H10.5V3H-10.5Z',
  tower: 'M-9 10V2H-4V-4H-1.2V-10H1.2V-4H4V2H9V10Z',
} as const;
export type ShapeName = keyof typeof shapes;
