import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { coloursOf, figureColours, themes, type ColourName } from '../../../src/theme/theme';

// WCAG 2.2: text 4.5 to 1 (success criterion 1.4.3), large or bold text, edges, glyphs and focus 3 to 1 (1.4.3, 1.4.11).

type Pairs = readonly (readonly [figure: ColourName, ground: ColourName])[];
const each = (figures: readonly ColourName[], ...grounds: readonly ColourName[]): Pairs =>
  figures.flatMap((figure) => grounds.map((ground) => [figure, ground] as const));

/** Words that are read. */
const text: Pairs = [
  ...each(['ink', 'ink-soft', 'ink-faint', 'accent', 'alert'], 'card', 'card-raised', 'paper', 'paper-deep', 'accent-wash', 'alert-wash'),
  ...each(['on-ink', 'on-ink-soft'], 'ink'),
  // Names on the map have a halo; without it they stand on the land.
  ...each(figureColours, 'land', 'halo'),
  // Numbers, letters and pictograms within a filled badge.
  ...figureColours.map((figure) => ['on-figure', figure] as const),
];

/** What is large, bold or quiet, and what is no text at all. */
const marks: Pairs = [
  ...each(['label-quiet', 'label-station'], 'land', 'surroundings', 'halo', 'halo-outside'),
  ...each(['land-edge'], 'land', 'surroundings'),
  ...each(figureColours, 'surroundings', 'station', 'green', 'water'),
  ...each(['label-station'], 'station'),
  ...each(['rail-unknown'], 'land'),
  ...each(['focus'], 'card', 'card-raised', 'paper', 'paper-deep', 'land', 'surroundings'),
];

describe.each(themes)('in the theme %s', (theme) => {
  const colours = coloursOf(theme);
  const contrast = (figure: ColourName, ground: ColourName): number => wcagContrast(colours[figure], colours[ground]);

  it.each(text)('%s is read on %s', (figure, ground) => {
    expect(contrast(figure, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('%s is seen on %s', (figure, ground) => {
    expect(contrast(figure, ground)).toBeGreaterThanOrEqual(3);
  });
});
