/**
 * The colours that carry meaning, one meaning each, in map, list, legend and print alike. Hex, sRGB.
 * The style sheet’s own colours (paper, ink, rules) are in src/app/tokens.css.
 */
export const palette = {
  paper: '#F7F5F0',
  land: '#FFFFFF',
  ink: '#1F1D1A',
  faintInk: '#8A8377',
  edge: '#4A453D',
  vermilion: '#C8442B',
  teal: '#14706B',
  violet: '#5B4B9A',
  umber: '#7A5A2E',
  slate: '#4F5B66',
  water: '#D5E3EA',
  green: '#EAF0E2',
  road: '#DDD7CB',
} as const;

/** Five hues that colour-blind readers can tell apart (Okabe and Ito, 2008), darkened where text stands on them. */
export const categorical = ['#0072B2', '#B87A00', '#008060', '#C25200', '#A8547F'] as const;
