import tokens from './tokens.json';

/** How the page is lit. `print` is what goes on paper, whatever the screen shows. */
export const themes = ['light', 'dark', 'print'] as const;
export type Theme = (typeof themes)[number];
/** Those a reader can choose for the screen. */
export const screenThemes = ['light', 'dark'] as const;
export type ScreenTheme = (typeof screenThemes)[number];

export type ColourName = keyof typeof tokens.colours;
/** Colours that carry meaning, one meaning each, in map, list, legend and print alike. */
export type FigureColour = Extract<ColourName, `figure-${string}`>;
/** Every colour of a theme, in sRGB hex. */
export type Colours = Readonly<Record<ColourName, string>>;

export const colourNames = Object.keys(tokens.colours) as ColourName[];
export const figureColours = colourNames.filter((name): name is FigureColour => name.startsWith('figure-'));

const colourIn = (name: ColourName, theme: Theme): string => {
  const values: { light: string; dark: string; print?: string } = tokens.colours[name];
  return theme === 'print' ? (values.print ?? values.light) : values[theme];
};

/** The colours of a theme. Paper has those of the light one where the tokens name no others. */
export function coloursOf(theme: Theme): Colours {
  return coloursByTheme[theme];
}

const coloursByTheme = Object.fromEntries(
  themes.map((theme) => [theme, Object.fromEntries(colourNames.map((name) => [name, colourIn(name, theme)]))]),
) as Record<Theme, Colours>;

/** A colour as the style sheet knows it: `var(--figure-teal)`. */
export const colourVariable = (name: ColourName): string => `var(--${name})`;

/** Five hues that colour-blind readers can tell apart (after Okabe and Ito, 2008), darkened where text stands on them. */
export const categorical: readonly FigureColour[] = ['figure-hue-1', 'figure-hue-2', 'figure-hue-3', 'figure-hue-4', 'figure-hue-5'];

/** Sizes in CSS pixels, weights as CSS has them, opacities from 0 to 1. */
export const { labels, weights, fills, edges } = tokens;
