import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type Plugin, type Rolldown } from 'vite';
import { buildCatalogue } from '../catalogue/build';
import { policyOf } from '../serving/policy';
import { readConfigurationText } from '../serving/read-configuration';
import { scriptText } from './inline-texts';
import { singlePage } from './single-page';

const textOf = (output: Rolldown.OutputAsset | Rolldown.OutputChunk): string => {
  const content = output.type === 'chunk' ? output.code : output.source;
  return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
};

/** What an escape has broken must not be found by the reader. */
function checkScripts(scripts: ReadonlyMap<string, string>): void {
  for (const [file, code] of scripts) {
    const [fault] = parseSync(file, scriptText(code), { sourceType: 'module', lang: 'js' }).errors;
    if (fault) throw new Error(`${file} cannot stand in a page: ${fault.message}`);
  }
}

/** Makes one page, with everything in it, of all that was built. */
export function singleFile(root: string, district: string): Plugin {
  return {
    name: 'portable-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const { catalogue } = buildCatalogue(district);
        const outputs = Object.values(bundle);
        const ending = (end: string) => new Map(outputs.filter(({ fileName }) => fileName.endsWith(end)).map((output) => [output.fileName, textOf(output)]));
        const scripts = ending('.js');
        const page = ending('.html').get('index.html');
        if (catalogue === null || page === undefined) return;
        const publicFile = (name: string) => readFileSync(join(root, 'public', name), 'utf8');
        const whole = singlePage(page, {
          scripts: new Map([...scripts, ['elsewhere.js', publicFile('elsewhere.js')]]),
          styles: ending('.css'),
          data: new Map([...ending('.json'), ['config.json', publicFile('config.json')]]),
          icon: publicFile('icon.svg'),
        }, policyOf(readConfigurationText(publicFile('config.json')).configuration).hosts);
        checkScripts(scripts);
        const known = /\.(js|css|json|html)$/;
        const left = outputs.filter(({ fileName }) => !known.test(fileName));
        if (left.length > 0) this.error(`A single file cannot ask for ${left.map(({ fileName }) => fileName).join(', ')}.`);
        if (scripts.size !== 1) this.error(`There should be one script, and there are ${scripts.size}: ${[...scripts.keys()].join(', ')}.`);
        for (const { fileName } of outputs) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: `${catalogue.district.id}-map.html`, source: whole });
      },
    },
  };
}
