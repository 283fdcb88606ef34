import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { districtMarks } from '../../../scripts/lint/district-marks.mjs';
import { findDistrict } from '../../../scripts/lint/find-district.mjs';

const root = join(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root });
const { words, bounds } = districtMarks(root);
if (!bounds) throw new Error('the district has no outline');
const [longitude, latitude] = [((bounds[0] + bounds[2]) / 2).toFixed(3), ((bounds[1] + bounds[3]) / 2).toFixed(3)];
const [name = '', latin = ''] = words;

/** What the project’s own configuration finds of the district in a text that stood in a file. */
async function foundIn(text: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) });
  const fatal = result?.messages.filter((message) => message.fatal) ?? [];
  expect(fatal).toEqual([]);
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'house/no-district').map(({ message }) => message);
}

it('knows the names of the district and of its city in both languages, and no common word', () => {
  expect(words).toEqual(['光明', 'Guangming', '深圳', 'Shenzhen']);
});

describe('the configuration of the linter', () => {
  const planted: Record<string, readonly [string, string]> = {
    'a name in a string': ['src/main.tsx', `export const title = '${name}';\n`],
    'a name in a comment': ['src/main.tsx', `// as in ${latin.toUpperCase()}\nexport {};\n`],
    'a name in JSX': ['src/main.tsx', `export const Title = () => <h1>${name}区</h1>;\n`],
    'a name as part of a word': ['src/main.tsx', `export const ${latin.toLowerCase()}Zones = 3;\n`],
    'the city': ['src/main.tsx', `export const city = '${words[3] ?? ''}';\n`],
    'a pair of coordinates': ['src/main.tsx', `export const middle = [${longitude}, ${latitude}];\n`],
    'a pair in an object': ['src/main.tsx', `export const middle = { lat: ${latitude}, lng: ${longitude} };\n`],
    'a pair in a string': ['src/main.tsx', `export const hash = '#map=14/${latitude}/${longitude}';\n`],
    'a single precise longitude': ['src/main.tsx', `export const east = ${longitude};\n`],
    'a name in a style sheet': ['src/app/styles.css', `/* ${latin} */\n`],
    'a name in JSON': ['src/theme/tokens.json', `{ "name": "${name}" }\n`],
    'a pair in JSON': ['src/theme/tokens.json', `{ "at": [${longitude},\n  ${latitude}] }\n`],
    'a name in a picture': ['public/icon.svg', `<svg><title>${latin}</title></svg>\n`],
    'a name in the page': ['index.html', `<title>${name}</title>\n`],
    'a name in a script of the page': ['public/elsewhere.js', `document.title = '${name}';\n`],
    'a name in a script of the build': ['scripts/run.mjs', `export const name = '${latin}';\n`],
  };
  it.each(Object.entries(planted))('finds %s', async (_, [file, text]) => {
    expect(await foundIn(text, file)).toHaveLength(1);
  });

  it('finds a picture or style sheet’s fault at its place', async () => {
    const [result] = await eslint.lintText(`a {}\n/* ${name} */\n`, { filePath: join(root, 'src/app/styles.css') });
    expect(result?.messages).toMatchObject([{ line: 2, column: 4 }]);
  });

  const harmless: Record<string, readonly [string, string]> = {
    'sizes and shares': ['src/main.tsx', 'export const sizes = [114, 22, 0.75, 22.5, 298.257223563, 113, 1.16];\n'],
    'coordinates of elsewhere': ['src/main.tsx', 'export const elsewhere = [-58.3816, -34.6037];\n'],
    'rounded degrees': ['src/main.tsx', 'export const meridian = 114;\n'],
    'a path of a picture': ['public/icon.svg', '<svg><path d="M6 20l6-10 5 5M22.75 22.75"/></svg>\n'],
  };
  it.each(Object.entries(harmless))('lets pass %s', async (_, [file, text]) => {
    expect(await foundIn(text, file)).toEqual([]);
  });
});

describe('a district over longitude nought', () => {
  const second = districtMarks(join(root, 'tests/fixtures/second-district'));

  it('has names and bounds of its own', () => {
    expect(second.words).toEqual(['塞勒莫拉', 'Sélmøra']);
    expect(findDistrict('[0.015, -41.299]', second)).toHaveLength(1);
    expect(findDistrict('the lamp of Sélmøra', second)).toMatchObject([{ kind: 'name' }]);
  });

  it('does not make a place of every small number', () => {
    expect(findDistrict('const share = 0.015; const other = 0.002;', second)).toEqual([]);
  });
});
