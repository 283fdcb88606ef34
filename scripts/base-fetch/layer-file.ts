import type { BaseFile } from '../../src/catalogue/schema/district';
import { checkShape } from '../catalogue/schema';
import { formatProblems, type Problem } from '../catalogue/problem';
import { findRingFaults } from '../catalogue/rings';
import type { Drawing } from './drawing';
import type { Layer } from './layers';

/** A file to be written, by its path from the root. */
export interface LayerFile {
  path: string;
  text: string;
}

export const pathOf = ({ id }: Pick<Layer, 'id'>): string => `data/base/${id}.geojson`;

function methodOf({ marginMetres }: Layer, date: string, { toleranceMetres }: Drawing): BaseFile['method'] {
  const reach = { zh: marginMetres === 0 ? '区界' : `区界外 ${marginMetres} 米`, en: marginMetres === 0 ? 'the outline' : `${marginMetres} m around the outline` };
  const simple = toleranceMetres === 0 ? { zh: '', en: '' } : { zh: `，化简不超过 ${toleranceMetres} 米`, en: `, simplified by at most ${toleranceMetres} m` };
  return {
    zh: `取自 ${date} 的 OpenStreetMap 数据，裁至${reach.zh}${simple.zh}；OpenStreetMap 不载明位置精度。`,
    en: `Taken from OpenStreetMap as of ${date}, clipped to ${reach.en}${simple.en}. OpenStreetMap states no accuracy.`,
  };
}

/** One feature to a line, so that a later fetch can be compared. */
function textOf({ features, ...head }: BaseFile): string {
  const members = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `{\n${members.join('')}  "features": [\n${features.map((feature) => `    ${JSON.stringify(feature)}`).join(',\n')}\n  ]\n}\n`;
}

/** What the catalogue would object to. */
function problemsOf(path: string, file: BaseFile): Problem[] {
  const rings = file.features.flatMap(({ geometry }, index) =>
    findRingFaults(geometry).map((fault): Problem => ({ severity: 'error', file: path, feature: `features[${index}]`, ...fault })));
  return [...checkShape('base', path, file).problems, ...rings];
}

/** The file of a layer. Throws where the catalogue would not accept it, which would be our mistake. */
export function layerFile(layer: Layer, date: string, drawing: Drawing): LayerFile {
  const path = pathOf(layer);
  const file: BaseFile = {
    $schema: '../schemas/base.schema.json',
    type: 'FeatureCollection',
    name: layer.id,
    attribution: {
      zh: `© OpenStreetMap 贡献者，ODbL 1.0（数据截至 ${date}）`,
      en: `© OpenStreetMap contributors, ODbL 1.0 (data as of ${date})`,
    },
    licence: {
      id: 'ODbL-1.0',
      name: { zh: '开放数据库许可协议 1.0（ODbL）', en: 'Open Database License 1.0 (ODbL)' },
      url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    },
    method: methodOf(layer, date, drawing),
    features: drawing.features,
  };
  const problems = problemsOf(path, file);
  if (problems.length > 0) throw new Error(`what was made would not pass the catalogue’s checks:\n${formatProblems(problems)}`);
  return { path, text: textOf(file) };
}
