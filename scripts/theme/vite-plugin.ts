import type { Plugin } from 'vite';
import { themeStyleSheet } from '../../src/theme/style-sheet';

const moduleId = 'virtual:theme.css';

/** The design tokens (src/theme/tokens.json) as a style sheet to import: `virtual:theme.css`. */
export function theme(): Plugin {
  return {
    name: 'theme',
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
    load: (id) => (id === `\0${moduleId}` ? themeStyleSheet() : undefined),
  };
}
