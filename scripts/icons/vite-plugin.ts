import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { pathOfSvg } from './svg-path.ts';

/** The zero byte keeps other plugins from taking the id for a file, the ending from taking the script for a picture. */
const [prefix, suffix] = ['\0icon-path:', '.js'];
/** Encoded, so that nobody sees a package in it and leaves it to Node. */
const idOf = (file: string): string => prefix + encodeURIComponent(file) + suffix;
const fileOf = (id: string): string => decodeURIComponent(id.slice(prefix.length, -suffix.length));
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
      return found ? idOf(found.id) : this.error(`${svg} cannot be used as an icon: there is no such file.`);
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const file = fileOf(id);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(pathOfSvg(readFileSync(file, 'utf8'), file))};`;
    },
  };
}
