import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { pathOfSvg } from './svg-path';

/** The zero byte keeps other plugins from taking the id for a file, and servers from leaving it to Node. */
const prefix = '\0icon-path:';
/** Says that what is loaded is a script, not the picture it was made from. */
const suffix = '.js';
const query = '?path';

/**
 * Compiles `import path from 'some/icon.svg?path'` to the pictogram’s path data. This is the map’s sprite, made at
 * build time: one set of outlines, drawn in the colours of any theme and sharp at any size.
 */
export function iconPaths(): Plugin {
  return {
    name: 'icon-paths',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(`.svg${query}`)) return undefined;
      const svg = source.slice(0, -query.length);
      const found = await this.resolve(svg, importer, { skipSelf: true });
      return found ? prefix + found.id + suffix : this.error(`${svg} cannot be used as an icon: there is no such file.`);
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const file = id.slice(prefix.length, -suffix.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(pathOfSvg(readFileSync(file, 'utf8'), file))};`;
    },
  };
}
