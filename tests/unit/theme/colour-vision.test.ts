import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, lab65, parse, type Color } from 'culori';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/catalogue/catalogue';
import { symbolOf, type PlaceSymbol } from '../../../src/symbols/symbol';
import { coloursOf, figureColours, themes, type FigureColour, type Theme } from '../../../src/theme/theme';
import { catalogue, lookups } from '../facts/district';

/** In CIEDE2000, where about 2 is the least that is seen side by side: 10 is told apart by a patch and a legend beside it. */
const apart = 10;
/** In CIE lightness, from 0 to 100: less is one grey on a print. */
const apartInGrey = 8;

const difference = differenceCiede2000();
/** Readers without the cones for green, red or blue, as Machado, Oliveira and Fernandes (2009) simulate them. */
const deficiencies = [filterDeficiencyDeuter(1), filterDeficiencyProt(1), filterDeficiencyTrit(1)];

function colourOf(name: FigureColour, theme: Theme): Color {
  const colour = parse(coloursOf(theme)[name]);
  if (!colour) throw new Error(`${name} is no colour`);
  return colour;
}

/** Whether every reader tells two colours apart, on every print. */
function toldApartByColour(one: FigureColour, other: FigureColour, theme: Theme): boolean {
  const [first, second] = [colourOf(one, theme), colourOf(other, theme)];
  const lightness = Math.abs(lab65(first).l - lab65(second).l);
  return lightness >= apartInGrey && deficiencies.every((seen) => difference(seen(first), seen(second)) >= apart);
}

const pairsOf = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

// Any layer can be shown with any other, so that any two figure colours can stand on one map.
describe.each(themes)('the figure colours of the theme %s', (theme) => {
  it.each(pairsOf(figureColours))('%s and %s are told apart', (one, other) => {
    expect(difference(colourOf(one, theme), colourOf(other, theme))).toBeGreaterThanOrEqual(apart);
  });
});

/**
 * What a symbol stands for: a kind, a field of facilities, a cluster with its units. Clusters count by their order: each
 * plan letters its own from the first, and a name says which plan’s it is.
 */
function meaningOf({ kind, field, number, parent }: Place): string {
  if (kind === 'facility') return `${kind} of ${field ?? 'no field'}`;
  if (kind === 'cluster') return `${kind} ${number ?? 'without order'}`;
  const whole = parent === undefined ? undefined : lookups.find('place', parent);
  return kind === 'production-unit' ? `${kind} of ${whole ? meaningOf(whole) : 'no cluster'}` : kind;
}

interface Sign {
  readonly meaning: string;
  readonly symbol: PlaceSymbol;
}

/** All that can be told of a symbol without its colour. */
const formOf = ({ shape, icon, hollow, mark }: PlaceSymbol): string => JSON.stringify([shape, icon, hollow, mark]);
const signs: readonly Sign[] = [...new Map(catalogue.places.map((place) => {
  const sign: Sign = { meaning: meaningOf(place), symbol: symbolOf(place, lookups) };
  return [`${sign.meaning} ${formOf(sign.symbol)} ${sign.symbol.colour}`, sign];
})).values()];

describe('the symbols of the district', () => {
  it('are many, in every colour that it has', () => {
    expect(new Set(signs.map(({ meaning }) => meaning)).size).toBeGreaterThan(20);
    expect(new Set(signs.map(({ symbol }) => symbol.colour)).size).toBeGreaterThan(5);
  });

  it.each(themes)('are told apart by form where colour might fail a reader or a print: %s', (theme) => {
    const confused = pairsOf(signs)
      .filter(([one, other]) => one.meaning !== other.meaning)
      .filter(([one, other]) => !toldApartByColour(one.symbol.colour, other.symbol.colour, theme))
      .filter(([one, other]) => formOf(one.symbol) === formOf(other.symbol))
      .map(([one, other]) => `${one.meaning} and ${other.meaning}`);
    expect(confused).toEqual([]);
  });
});
