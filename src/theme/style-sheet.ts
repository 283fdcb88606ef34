import tokens from './tokens.json';
import { colourNames, coloursOf, type Theme } from './theme';

const declarations = (entries: readonly (readonly [name: string, value: string])[]): string =>
  entries.map(([name, value]) => `  --${name}: ${value};`).join('\n');

const block = (selector: string, body: string): string => `${selector} {\n${body}\n}`;

function colourDeclarations(theme: Theme): string {
  const colours = coloursOf(theme);
  return declarations(colourNames.map((name) => [name, colours[name]]));
}

const sizeDeclarations = (): string => declarations([
  ...Object.entries(tokens.text).map(([step, size]) => [`size-${step}`, `${size}px`] as const),
  ...Object.entries(tokens.labels).flatMap(([family, { size, weight }]) => [
    [`label-${family}-size`, `${size}px`] as const,
    [`label-${family}-weight`, String(tokens.weights[weight as keyof typeof tokens.weights])] as const,
  ]),
  ...Object.entries(tokens.fills).map(([family, opacity]) => [`fill-${family}`, String(opacity)] as const),
  ...Object.entries(tokens.edges).map(([family, width]) => [`edge-${family}`, `${width}px`] as const),
]);

/**
 * The design tokens as custom properties: light, dark where the reader’s system or choice is dark, and print. The
 * choice stands in `data-theme` on the root element; without it the system decides.
 */
export function themeStyleSheet(): string {
  const dark = `  color-scheme: dark;\n${colourDeclarations('dark')}`;
  return [
    block(':root', `  color-scheme: light;\n${colourDeclarations('light')}\n${sizeDeclarations()}`),
    `@media (prefers-color-scheme: dark) {\n${block(':root:not([data-theme="light"])', dark)}\n}`,
    block(':root[data-theme="dark"]', dark),
    `@media print {\n${block(':root:root:root', `  color-scheme: light;\n${colourDeclarations('print')}`)}\n}`,
  ].join('\n\n');
}
