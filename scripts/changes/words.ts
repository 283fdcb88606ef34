import type { Text } from '../../src/catalogue/catalogue';
import type { RecordChange } from './changes';
import type { RecordKind } from './records';

export type ChangeLanguage = keyof Text;

export const kindWords: Record<RecordKind, Text> = {
  'district': { zh: '区', en: 'District' },
  'document': { zh: '文件', en: 'Documents' },
  'report': { zh: '公开报道', en: 'Reports' },
  'plan': { zh: '规划视角', en: 'Plans' },
  'layer': { zh: '图层', en: 'Layers' },
  'place': { zh: '地点', en: 'Places' },
  'lineage': { zh: '沿革', en: 'Lineage' },
  'system': { zh: '产业体系', en: 'Industry systems' },
  'industry': { zh: '产业', en: 'Industries' },
  'crosswalk': { zh: '产业对照', en: 'Crosswalk' },
  'project': { zh: '项目', en: 'Projects' },
  'organisation': { zh: '企业与机构', en: 'Companies and bodies' },
  'measure-group': { zh: '指标组', en: 'Groups of measures' },
  'measure': { zh: '指标', en: 'Measures' },
  'base-map': { zh: '底图', en: 'Base map' },
  'base-feature': { zh: '底图要素', en: 'Features of the base map' },
};

export const changeWords: Record<RecordChange['change'], Text> = {
  added: { zh: '新增', en: 'Added' },
  removed: { zh: '删除', en: 'Removed' },
  changed: { zh: '修改', en: 'Changed' },
  renamed: { zh: '改编号', en: 'Renamed' },
};

/** Names of members as people call them. Others are told by the names that the files use. */
const memberWords: Record<string, Text> = {
  name: { zh: '名称', en: 'name' },
  shortName: { zh: '简称', en: 'short name' },
  title: { zh: '标题', en: 'title' },
  shortTitle: { zh: '短标题', en: 'short title' },
  aliases: { zh: '别名', en: 'aliases' },
  description: { zh: '说明', en: 'description' },
  summary: { zh: '概要', en: 'summary' },
  kind: { zh: '类别', en: 'kind' },
  group: { zh: '分组', en: 'group' },
  number: { zh: '序号', en: 'number' },
  layer: { zh: '图层', en: 'layer' },
  layers: { zh: '图层', en: 'layers' },
  plans: { zh: '规划', en: 'plans' },
  period: { zh: '期限', en: 'period' },
  parent: { zh: '上级', en: 'parent' },
  host: { zh: '所在地点', en: 'host' },
  places: { zh: '地点', en: 'places' },
  subdistricts: { zh: '街道', en: 'subdistricts' },
  industries: { zh: '产业', en: 'industries' },
  organisations: { zh: '企业与机构', en: 'organisations' },
  attributes: { zh: '属性', en: 'attributes' },
  figures: { zh: '数值', en: 'figures' },
  value: { zh: '值', en: 'value' },
  high: { zh: '上限', en: 'upper end' },
  bound: { zh: '界限', en: 'bound' },
  unit: { zh: '单位', en: 'unit' },
  year: { zh: '年份', en: 'year' },
  role: { zh: '定位', en: 'role' },
  notes: { zh: '备注', en: 'notes' },
  note: { zh: '备注', en: 'note' },
  text: { zh: '文字', en: 'text' },
  reason: { zh: '理由', en: 'reason' },
  relation: { zh: '关系', en: 'relation' },
  basis: { zh: '依据', en: 'basis' },
  citations: { zh: '出处', en: 'citations' },
  placement: { zh: '定位方式', en: 'placement' },
  method: { zh: '方法', en: 'method' },
  uncertaintyMetres: { zh: '误差（米）', en: 'uncertainty in metres' },
  checked: { zh: '核对日期', en: 'date checked' },
  sections: { zh: '章节', en: 'sections' },
  status: { zh: '状态', en: 'status' },
  statusNote: { zh: '状态说明', en: 'note on the status' },
  date: { zh: '日期', en: 'date' },
  issuer: { zh: '发布机关', en: 'issuer' },
  publisher: { zh: '来源', en: 'publisher' },
  attribution: { zh: '署名', en: 'attribution' },
  properties: { zh: '属性', en: 'properties' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

/** A member’s path in words: `figures[2030 target].value` → “数值［2030 target］· 值”. */
export function memberPath(path: string, language: ChangeLanguage): string {
  const steps = [...path.matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?/g)];
  return steps
    .map(([, name = '', item]) => {
      const word = memberWords[name]?.[language] ?? name;
      if (item === undefined) return word;
      return language === 'zh' ? `${word}［${item}］` : `${word} [${item}]`;
    })
    .join(' · ');
}

export const sentences = {
  zh: {
    added: (value: string) => `补上：${value}`,
    removed: (value: string) => `去掉：${value}`,
    changed: (before: string, after: string) => `${before} → ${after}`,
    reordered: '次序改变',
    listAdded: (items: string) => `增加 ${items}`,
    listRemoved: (items: string) => `去掉 ${items}`,
    between: '；',
    comma: '、',
    formerly: (id: string) => `原编号 ${id}`,
    geometry: '图形',
    geometryAdded: (shape: string) => `补上位置（${shape}）`,
    geometryRemoved: (shape: string) => `去掉位置（${shape}）`,
    moved: (metres: string) => `最多移动 ${metres} 米`,
    unmoved: '走向不变，写法不同',
    area: (before: string, after: string) => `面积 ${before} → ${after} 平方公里`,
    shapes: { Point: '点', LineString: '线', MultiLineString: '多段线', Polygon: '面', MultiPolygon: '多个面' },
    nothing: '没有变化。',
    count: (count: number) => `${count} 项`,
  },
  en: {
    added: (value: string) => `now says ${value}`,
    removed: (value: string) => `no longer says ${value}`,
    changed: (before: string, after: string) => `${before} → ${after}`,
    reordered: 'in another order',
    listAdded: (items: string) => `with ${items}`,
    listRemoved: (items: string) => `without ${items}`,
    between: '; ',
    comma: ', ',
    formerly: (id: string) => `formerly ${id}`,
    geometry: 'geometry',
    geometryAdded: (shape: string) => `has a position now (${shape})`,
    geometryRemoved: (shape: string) => `has no position any more (was a ${shape})`,
    moved: (metres: string) => `moved by up to ${metres} m`,
    unmoved: 'in the same place, written otherwise',
    area: (before: string, after: string) => `area ${before} → ${after} km²`,
    shapes: { Point: 'point', LineString: 'line', MultiLineString: 'line in parts', Polygon: 'area', MultiPolygon: 'area in parts' },
    nothing: 'Nothing changed.',
    count: (count: number) => `${count} ${count === 1 ? 'record' : 'records'}`,
  },
} as const;
